import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { aRole, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import {
  aShownItem,
  afterMerge,
  alone,
  earlier,
  elsewhere,
  head,
  later,
  membership,
  merged,
  mergedAt,
  opened,
  readings,
  said,
  seen,
  unlearnable,
} from '../builders/facts.ts';
import { aBot, ada, mallory, otto, quinn } from '../builders/people.ts';
import { items, checklist, factsOf, by, standings, answer, holds, staged } from './said.ts';
import type { TimelineEvent } from '../../src/evidence/facts.ts';

describe('a sign-off', () => {
  it('by a holder of the role counts, and a reaction is the whole answer', () => {
    const comments = [by(quinn, '/signoff qa')];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production counts']);
    expect(answer(comments)).toStrictEqual({ reaction: 'accepted', text: '' });
  });

  it('of an item needs a holder of a role that can prove it', () => {
    expect(standings([by(otto, '/signoff backup'), by(quinn, '/signoff backup')])).toStrictEqual([
      'otto backup production counts',
      'quinn backup production SIGNOFF_NOT_IN_ROLE',
    ]);
  });

  it('of an unknown name is answered with the legal names', () => {
    const { reaction, text } = answer([by(quinn, '/signoff quality')]);
    expect(reaction).toBe('refused');
    expect(text).toContain('no role or item "quality"');
    expect(text).toContain('roles qa, ops; items qa-check, backup');
  });

  it('of an item that a check proves is answered with the legal names', () => {
    expect(answer([by(quinn, '/signoff tests')]).text).toContain('"tests" is not proved by a sign-off');
  });

  it('by somebody without the role names who holds it', () => {
    const { reaction, text } = answer([by(mallory, '/signoff qa')]);
    expect(reaction).toBe('refused');
    expect(text).toContain('mallory does not hold the role qa (quinn)');
  });

  it('by the author of the change does not count where duties are separated', () => {
    const roles = { ...checklist.roles, qa: aRole('qa', { users: ['ada'] }) };
    expect(standings([by(ada, '/signoff qa')], {}, {}, { ...checklist, roles })).toStrictEqual([
      'ada qa-check production SIGNOFF_SELF',
    ]);
  });

  it('by a member of a team counts only with an active membership', () => {
    const list = { ...checklist, roles: { ...checklist.roles, qa: aRole('qa', { teams: ['acme/qa'] }) } };
    const comments = [by(mallory, '/signoff qa')];
    expect(standings(comments, {}, { readings: membership('acme/qa', 'mallory') }, list)).toStrictEqual([
      'mallory qa-check production counts',
    ]);
    expect(standings(comments, {}, { readings: membership('acme/qa', 'mallory', 'pending') }, list)).toStrictEqual([
      'mallory qa-check production SIGNOFF_NOT_IN_ROLE',
    ]);
    const unreadable = { 'team:acme/qa:mallory': unlearnable('TEAM_UNREADABLE') };
    expect(standings(comments, {}, { readings: unreadable }, list)).toStrictEqual([
      'mallory qa-check production TEAM_UNREADABLE',
    ]);
  });

  it('by a bot never counts and gets no answer (T10)', () => {
    const comments = [by(aBot('quinn'), '/signoff qa')];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production SIGNOFF_NOT_HUMAN']);
    expect(answer(comments).reaction).toBe('none');
  });

  it('by an account that is gone is no sign-off', () => {
    expect(standings([by(null, '/signoff qa')])).toStrictEqual([]);
  });

  it('in a comment that was edited never counts (T1, T3)', () => {
    const edited = {
      lastEditedAt: later,
      revisions: {
        complete: true,
        list: [
          { at: later, editor: mallory, text: '/signoff qa' },
          { at: said, editor: quinn, text: 'hi' },
        ],
      },
    };
    const comments = [by(quinn, '/signoff qa', edited)];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production SIGNOFF_EDITED']);
    expect(answer(comments).text).toContain('edited');
  });

  it('in a comment whose revisions were erased never counts, and may have been a hold (T2)', () => {
    const purged = { lastEditedAt: later, revisions: { complete: false, list: [] } };
    expect(standings([by(quinn, '/signoff qa', purged)])).toStrictEqual(['quinn qa-check production SIGNOFF_EDITED']);
    expect(holds([by(quinn, 'hello', purged)])).toStrictEqual(['quinn everything maybe']);
  });

  it('of one person for two roles counts for the first alone', () => {
    const list = {
      ...checklist,
      roles: { qa: aRole('qa', { users: ['quinn'] }), ops: aRole('ops', { users: ['quinn'] }) },
    };
    expect(
      standings([by(quinn, '/signoff qa'), by(quinn, '/signoff ops', { createdAt: later })], {}, {}, list),
    ).toStrictEqual(['quinn qa-check production counts', 'quinn backup production SIGNOFF_SECOND_ROLE']);
    expect(standings([by(quinn, '/signoff qa\n/signoff ops')], {}, {}, list)).toStrictEqual([
      'quinn qa-check production SIGNOFF_SECOND_ROLE',
      'quinn backup production SIGNOFF_SECOND_ROLE',
    ]);
  });
});

describe('the commit that a sign-off means', () => {
  it('is never a head that was shown only afterwards: a push has come between (T4)', () => {
    const comments = [by(quinn, '/signoff qa', { createdAt: opened })];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production SIGNOFF_STALE']);
    expect(answer(comments)).toMatchObject({ reaction: 'refused', text: expect.stringContaining('/signoff qa') });
  });

  it('cannot be told where nobody knows since when the head is the head; the full line is shown (T4)', () => {
    const { replies, signOffs } = interpret(checklist, factsOf([by(quinn, '/signoff qa')], {}, { sightings: [] }));
    expect(signOffs.map(({ standing }) => (standing.counts ? 'counts' : standing.code))).not.toContain('counts');
    expect(JSON.stringify(replies)).toContain(`/signoff qa @${head}`);
  });

  it('is not a head that was pushed in the same second (T4)', () => {
    const pushes = readings([{ kind: 'pushes', change: 7 }, [{ after: head, at: said, actor: ada }]]);
    const { signOffs } = interpret(
      checklist,
      factsOf([by(quinn, '/signoff qa')], {}, { sightings: [], readings: pushes }),
    );
    expect(signOffs.map(({ standing }) => (standing.counts ? 'counts' : standing.code))).toStrictEqual([
      'SIGNOFF_STALE',
    ]);
  });

  it('is the commit that is written', () => {
    expect(
      standings([by(quinn, `/signoff qa @${head.slice(0, 7)}`, { createdAt: '2026-11-20T09:30:00Z' })]),
    ).toStrictEqual(['quinn qa-check production counts']);
  });

  it('stays the former head after a push', () => {
    const sightings = [
      { commit: earlier, at: opened, how: 'shown-by-app' as const },
      { commit: head, at: later, how: 'shown-by-app' as const },
    ];
    const { signOffs } = interpret(checklist, factsOf([by(quinn, '/signoff qa')], {}, { sightings }));
    expect(signOffs.map(({ commit, standing }) => [commit, standing.counts])).toStrictEqual([[earlier, false]]);
  });

  it('written out but left behind is answered with the present one', () => {
    const shown = [...items.map((item) => aShownItem(item)), aShownItem('qa-check', { commit: earlier })];
    const timeline: readonly TimelineEvent[] = [
      { kind: 'head-force-pushed', at: opened, actor: ada, before: earlier, after: head },
    ];
    const { signOffs, replies } = interpret(
      checklist,
      factsOf([by(quinn, `/signoff qa @${earlier}`)], { timeline }, { shown }),
    );
    expect(signOffs.map(({ commit }) => commit)).toStrictEqual([earlier]);
    expect(replies.map(({ reaction }) => reaction)).toStrictEqual(['refused']);
  });

  it('is the merge commit after the merge (T84)', () => {
    const merge = { commit: merged, at: mergedAt };
    const shown = [aShownItem('qa-check', { commit: merged, since: mergedAt })];
    const { signOffs } = interpret(
      checklist,
      factsOf([by(quinn, '/signoff qa', { createdAt: afterMerge })], { merge }, { shown }),
    );
    expect(signOffs.map(({ commit, standing }) => [commit, standing.counts])).toStrictEqual([[merged, true]]);
  });

  it('does not outlive a new base or a new wording', () => {
    const timeline: readonly TimelineEvent[] = [
      { kind: 'base-changed', at: later, actor: mallory, from: 'main', to: 'main' },
    ];
    expect(standings([by(quinn, '/signoff qa')], { timeline })).toStrictEqual([
      'quinn qa-check production SIGNOFF_BASE_CHANGED',
    ]);
    const shown = [aShownItem('qa-check', { wording: 'other' })];
    expect(standings([by(quinn, '/signoff qa')], {}, { shown })).toStrictEqual([
      'quinn qa-check production SIGNOFF_WORDING_CHANGED',
    ]);
  });
});

describe('the environment of a sign-off (T6)', () => {
  it('is open where several ask: nothing counts, and the lines are shown', () => {
    const comments = [by(quinn, '/signoff qa -- fine')];
    expect(standings(comments, {}, {}, staged)).toStrictEqual([
      'quinn qa-check production SIGNOFF_ENVIRONMENT_OPEN',
      'quinn qa-check staging SIGNOFF_ENVIRONMENT_OPEN',
    ]);
    expect(answer(comments, {}, staged).text).toContain('/signoff qa in production\n/signoff qa in staging');
  });

  it('is the one that is named, and no other', () => {
    expect(standings([by(quinn, '/signoff qa in Staging')], {}, {}, staged)).toStrictEqual([
      'quinn qa-check staging counts',
    ]);
  });

  it('that does not exist is answered with those that ask', () => {
    expect(answer([by(quinn, '/signoff qa in moon')]).text).toContain(
      'no environment "moon"; asked for it is in: production',
    );
  });

  it('is not one that is switched off, not reached, or not asked', () => {
    const environments = [
      anEnvironment(),
      anEnvironment({ name: 'off', enforce: 'off' }),
      anEnvironment({ name: 'far', branches: ['release/*'] }),
    ];
    expect(standings([by(quinn, '/signoff qa')], {}, {}, { ...checklist, environments })).toStrictEqual([
      'quinn qa-check production counts',
    ]);
  });

  it('is not one whose item does not apply to the change', () => {
    const list = {
      ...checklist,
      items: [anItem('qa-check', { evidence: evidence.signoff('qa'), when: { paths: ['db/**'] } })],
    };
    expect(answer([by(quinn, '/signoff qa')], {}, list).text).toContain('nothing to sign');
  });
});

describe('without the App', () => {
  it('a sign-off counts when the head was seen and the checklist is older', () => {
    const facts = {
      reader: alone,
      shown: [],
      sightings: [{ commit: head, at: seen, how: 'branch-activity' as const }],
    };
    expect(standings([by(quinn, '/signoff qa')], {}, facts)).toStrictEqual(['quinn qa-check production counts']);
    const config = [{ ref: 'refs/heads/main', path: 'x', commit: elsewhere, blob: null, changedAt: later }];
    expect(standings([by(quinn, '/signoff qa')], {}, { ...facts, config })).toStrictEqual([
      'quinn qa-check production SIGNOFF_WORDING_CHANGED',
    ]);
  });
});
