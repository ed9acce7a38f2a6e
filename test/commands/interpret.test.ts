import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { aChecklist, aRole, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aComment,
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
  said,
  seen,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts, TimelineEvent } from '../../src/evidence/facts.ts';

const checklist = aChecklist({
  items: [
    anItem('qa-check', { evidence: evidence.signoff('qa') }),
    anItem('backup', { evidence: evidence.any(evidence.check('backup'), evidence.signoff('ops')) }),
    anItem('tests'),
  ],
});
const items = ['qa-check', 'backup', 'tests'];

function factsOf(comments: readonly Comment[], over: Partial<ChangeFacts> = {}, facts: Partial<Facts> = {}): Facts {
  return someFacts({ items, change: aChange({ comments, ...over }), ...facts });
}

function by(author: Comment['author'], text: string, over: Partial<Comment> = {}): Comment {
  return aComment({ author, text, ...over });
}

/** One word for each sign-off: who, what, and why it does not count. */
function standings(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
  list: Checklist = checklist,
): readonly string[] {
  return interpret(list, factsOf(comments, over, facts)).signOffs.map(
    ({ by: { login }, item, environment, standing }) =>
      `${login} ${item} ${environment} ${standing.counts ? 'counts' : standing.code}`,
  );
}

function answer(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  list: Checklist = checklist,
): { readonly reaction: string; readonly text: string } {
  const { replies } = interpret(list, factsOf(comments, over));
  const [last] = replies.slice(-1);
  const text = (last?.reply ?? [])
    .map((part) => (part.kind === 'sentence' ? part.text : part.kind === 'paste' ? part.lines.join('\n') : part.kind))
    .join('\n');
  return { reaction: last?.reaction ?? 'none', text };
}

function holds(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
): readonly string[] {
  return interpret(checklist, factsOf(comments, over, facts)).holds.map(
    (hold) => `${hold.by?.login ?? 'somebody'} ${hold.environment ?? 'everything'}${hold.certain ? '' : ' maybe'}`,
  );
}

const staged = { ...checklist, environments: [anEnvironment(), anEnvironment({ name: 'staging' })] };

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
  it('is the head only where it was seen before; else the full line is shown (T4)', () => {
    const comments = [by(quinn, '/signoff qa', { createdAt: opened })];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production SIGNOFF_AMBIGUOUS']);
    expect(answer(comments)).toMatchObject({
      reaction: 'refused',
      text: expect.stringContaining(`/signoff qa @${head}`),
    });
  });

  it('is the commit that is written', () => {
    expect(standings([by(quinn, `/signoff qa @${head.slice(0, 7)}`, { createdAt: opened })])).toStrictEqual([
      'quinn qa-check production counts',
    ]);
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

describe('a revocation', () => {
  const signed = by(quinn, '/signoff qa');

  it('by the signer or a holder of the role takes earlier sign-offs back, and a new one counts again', () => {
    const comments = [
      signed,
      by(quinn, '/revoke qa', { createdAt: later }),
      by(quinn, '/signoff qa', { createdAt: mergedAt }),
    ];
    expect(standings(comments)).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
      'quinn qa-check production counts',
    ]);
  });

  it('of the same second wins (I14)', () => {
    expect(standings([by(quinn, '/revoke qa-check'), signed])).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
  });

  it('that is only meant, or was edited, still counts', () => {
    expect(standings([signed, by(quinn, '/Revoke QA!', { createdAt: later })])).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
    const edited = {
      lastEditedAt: mergedAt,
      revisions: {
        complete: true,
        list: [
          { at: mergedAt, editor: mallory, text: 'hi' },
          { at: later, editor: quinn, text: '/revoke qa' },
        ],
      },
    };
    expect(standings([signed, by(quinn, 'hi', { createdAt: later, ...edited })])).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
  });

  it('by anybody else is refused', () => {
    const comments = [signed, by(mallory, '/revoke qa', { createdAt: later })];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production counts']);
    expect(answer(comments).reaction).toBe('refused');
  });

  it('reaches only the environment that it names, and every one when it names none that exists', () => {
    const comments = (text: string): readonly Comment[] => [
      by(quinn, '/signoff qa in production\n/signoff qa in staging'),
      by(quinn, text, { createdAt: later }),
    ];
    expect(standings(comments('/revoke qa in staging'), {}, {}, staged)).toStrictEqual([
      'quinn qa-check production counts',
      'quinn qa-check staging SIGNOFF_REVOKED',
    ]);
    expect(standings(comments('/revoke qa in moon'), {}, {}, staged)).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
      'quinn qa-check staging SIGNOFF_REVOKED',
    ]);
  });
});

describe('a hold', () => {
  it("is anybody's in a private repository, and a member's or contributor's in a public one", () => {
    const repository = { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' };
    const subject = { repository, environment: null, candidate: head, changes: [7] };
    const comments = [
      by(mallory, '/hold', { association: 'NONE' }),
      by(otto, '/hold', { association: 'NONE' }),
      by(octavia, '/hold', { association: 'CONTRIBUTOR' }),
    ];
    expect(holds(comments)).toStrictEqual(['mallory everything', 'otto everything', 'octavia everything']);
    expect(holds(comments, {}, { subject })).toStrictEqual(['otto everything', 'octavia everything']);
  });

  it('of a bot is none', () => {
    expect(holds([by(aBot('prow'), '/hold')])).toStrictEqual([]);
  });

  it('of a place that does not exist holds everything, and says so', () => {
    const comments = [by(mallory, '/hold in moon')];
    expect(holds(comments)).toStrictEqual(['mallory everything']);
    expect(answer(comments)).toMatchObject({
      reaction: 'accepted',
      text: expect.stringContaining('everything is held'),
    });
  });

  it('stays when its comment is edited (T85)', () => {
    const edited = {
      lastEditedAt: later,
      revisions: {
        complete: true,
        list: [
          { at: later, editor: ada, text: 'never mind' },
          { at: said, editor: mallory, text: '/hold' },
        ],
      },
    };
    expect(holds([by(mallory, 'never mind', edited)])).toStrictEqual(['mallory everything']);
  });

  it('may have been in a comment that was deleted (T85)', () => {
    const deleted = (author: Comment['author']): Partial<ChangeFacts> => ({
      timeline: [{ kind: 'comment-deleted', at: said, actor: ada, author }],
    });
    expect(holds([], deleted(mallory))).toStrictEqual(['mallory everything maybe']);
    expect(holds([], deleted(null))).toStrictEqual(['somebody everything maybe']);
    expect(holds([], deleted(aBot('prow')))).toStrictEqual([]);
    expect(holds([by(otto, '/unhold', { createdAt: later })], deleted(mallory))).toStrictEqual([]);
  });

  it('is not lost when the conversation around it goes on (T87)', () => {
    expect(holds([by(mallory, '/hold'), by(quinn, '/signoff qa', { createdAt: later })])).toStrictEqual([
      'mallory everything',
    ]);
  });
});

describe('a lift (T86)', () => {
  const held = by(mallory, '/hold -- wait');

  it.each([
    ['the holder', mallory, []],
    ['a holder of a role who had no hand in the change', otto, []],
    ['the author of the change', ada, ['mallory everything']],
    ['a bot', aBot('otto'), ['mallory everything']],
  ])('by %s', (_, person, left) => {
    expect(holds([held, by(person, '/unhold', { createdAt: later })])).toStrictEqual(left);
  });

  it('by the author does not count even when they hold a role', () => {
    const list = { ...checklist, roles: { ...checklist.roles, ops: aRole('ops', { users: ['ada'] }) } };
    const facts = factsOf([held, by(ada, '/unhold', { createdAt: later })]);
    const { holds: left, replies } = interpret(list, facts);
    expect(left).toHaveLength(1);
    expect(replies.map(({ reaction }) => reaction)).toStrictEqual(['accepted', 'refused']);
  });

  it('of the same second does not count (I14)', () => {
    expect(holds([held, by(otto, '/unhold')])).toStrictEqual(['mallory everything']);
  });

  it('in a comment that was edited does not count', () => {
    const edited = { createdAt: later, lastEditedAt: mergedAt };
    expect(holds([held, by(otto, '/unhold', edited)])).toContain('mallory everything');
  });

  it('of one environment leaves a hold of everything, and the other way round lifts it', () => {
    expect(holds([held, by(otto, '/unhold in production', { createdAt: later })])).toStrictEqual([
      'mallory everything',
    ]);
    expect(holds([by(mallory, '/hold in production'), by(otto, '/unhold', { createdAt: later })])).toStrictEqual([]);
  });

  it('by somebody whose team cannot be read does not count', () => {
    const list = { ...checklist, roles: { ops: aRole('ops', { teams: ['acme/ops'] }) } };
    const facts = factsOf([held, by(otto, '/unhold', { createdAt: later })]);
    expect(interpret(list, facts).holds).toHaveLength(1);
  });

  it('of nothing is answered', () => {
    expect(answer([by(otto, '/unhold')])).toStrictEqual({ reaction: 'seen', text: 'There is no hold to lift.' });
  });
});

describe('an answer', () => {
  it('is one for each comment that says something to us, and none for others', () => {
    const { replies } = interpret(
      checklist,
      factsOf([by(quinn, 'Fine.'), by(quinn, '/status\n/help'), by(quinn, '/lgtm'), by(quinn, '/recheck')]),
    );
    expect(replies.map(({ reaction, reply }) => [reaction, ...reply.map(({ kind }) => kind)])).toStrictEqual([
      ['seen', 'status', 'help'],
      ['seen'],
    ]);
  });

  it('to a line that is not understood is the form of the command', () => {
    expect(answer([by(quinn, '/signoff')])).toMatchObject({
      reaction: 'refused',
      text: expect.stringContaining('/signoff ROLE|ITEM'),
    });
  });

  it('to a hold that is only meant says how it was read', () => {
    expect(answer([by(quinn, '/hold please')])).toMatchObject({
      reaction: 'accepted',
      text: expect.stringContaining('/unhold'),
    });
  });

  it('never starts a sentence with a command (I13)', () => {
    const comments = [
      '/signoff',
      '/signoff zzz',
      '/sigoff qa',
      '/hold in moon',
      '/unhold in moon',
      '/revoke zzz',
      '/signoff qa\u00a0',
      '/signoff qa\n/hold',
    ].map((text) => by(mallory, text));
    const sentences = interpret(checklist, factsOf(comments)).replies.flatMap(({ reply }) =>
      reply.flatMap((part) => (part.kind === 'sentence' ? [part.text] : [])),
    );
    expect(sentences.length).toBeGreaterThan(7);
    expect(sentences.filter((sentence) => /^\s*\//m.test(sentence))).toStrictEqual([]);
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
