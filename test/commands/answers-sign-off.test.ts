import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aSighting,
  aShownItem,
  earlier,
  head,
  later,
  merged,
  mergedAt,
  membership,
  now,
  opened,
  said,
  seen,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { ada, mallory, otto, quinn, rhea } from '../builders/people.ts';
import { answer, by, checklist, factsOf, items, staged } from './said.ts';

const resign = `/signoff qa @${head}`;
const legal = 'What can be signed: roles qa, ops; items qa-check, backup.';

/** The answer to the last comment, among facts. */
function among(comments: readonly Comment[], facts: Partial<Facts>, list = checklist) {
  const last = interpret(list, factsOf(comments, {}, facts)).replies.at(-1);
  const reply = last?.reply ?? [];
  return {
    reaction: last?.reaction,
    sentences: reply.flatMap((part) => (part.kind === 'sentence' ? [part.text] : [])),
    lines: reply.flatMap((part) => (part.kind === 'paste' ? part.lines : [])),
    parts: reply.length,
  };
}

describe('the answer to a sign-off', () => {
  it('is a nod where it counts', () => {
    expect(answer([by(quinn, '/signoff qa')])).toEqual({ reaction: 'accepted', text: '' });
  });

  it('says once why it does not count, without a line that would not help', () => {
    expect(answer([by(mallory, '/signoff qa')])).toEqual({
      reaction: 'refused',
      text: 'mallory does not hold the role qa (quinn); only a holder can sign.',
    });
    const both = { ...checklist, items: ['a', 'b'].map((id) => anItem(id, { evidence: evidence.signoff('qa') })) };
    const twice = among([by(mallory, '/signoff qa')], {}, both);
    expect(twice).toMatchObject({ reaction: 'refused', lines: [], parts: 1 });
  });

  it('stays a nod though it was revoked since', () => {
    const comments = [by(quinn, '/revoke qa', { createdAt: later }), by(quinn, '/signoff qa')];
    expect(answer(comments)).toEqual({ reaction: 'accepted', text: '' });
  });

  it.each<[string, Partial<Comment>, Partial<Facts>]>([
    ['was edited', { lastEditedAt: later, revisions: { complete: false, list: [] } }, {}],
    ['came before the head was shown', {}, { sightings: [aSighting({ at: later })] }],
    ['came before its wording was shown', {}, { shown: [aShownItem('qa-check', { first: false, since: later })] }],
  ])('gives the line with the commit where the comment %s', (_, comment, facts) => {
    const told = among([by(quinn, '/signoff qa', comment)], facts);
    expect(told).toMatchObject({ reaction: 'refused', lines: [resign] });
    expect(told.sentences).toHaveLength(1);
  });

  it('gives the line with the commit where the change was retargeted', () => {
    const timeline = [{ kind: 'base-changed', at: later, actor: ada, from: 'develop', to: 'main' }] as const;
    expect(answer([by(quinn, '/signoff qa')], { timeline }).text).toBe(
      `The change was retargeted to main after quinn signed. Sign again.\n${resign}`,
    );
  });

  it('gives the line with the commit where it is not known who pushed, once that can be told', () => {
    const pushers = unlearnable('PUSHER_UNKNOWN', 'nobody told');
    expect(answer([by(quinn, '/signoff qa')], { pushers }).text).toContain(resign);
  });

  it('repeats the environment that was named, in its own spelling, and no note', () => {
    const facts = { sightings: [aSighting({ at: later })] };
    expect(among([by(quinn, '/signoff qa in PRODUCTION -- fine')], facts, staged).lines).toEqual([
      `${resign} in production`,
    ]);
    expect(among([by(quinn, '/signoff qa -- fine')], facts).lines).toEqual([resign]);
  });

  it('gives the merge commit once the change is merged', () => {
    const change = aChange({
      merge: { commit: merged, at: mergedAt },
      comments: [by(quinn, `/signoff qa @${earlier.slice(0, 3)}`), by(quinn, '/signoff qa', { createdAt: said })],
    });
    const facts = someFacts({ change, items, sightings: [] });
    const reply = interpret(checklist, facts).replies.at(-1)?.reply ?? [];
    expect(reply.at(-1)).toEqual({ kind: 'paste', lines: [`/signoff qa @${merged}`] });
  });

  it('names what can be signed where the name means nothing', () => {
    expect(answer([by(quinn, '/signoff nothing')])).toEqual({
      reaction: 'refused',
      text: `There is no role or item "nothing" to sign. ${legal}`,
    });
    expect(answer([by(quinn, '/signoff tests')]).text).toBe(`"tests" is not proved by a sign-off. ${legal}`);
    expect(answer([by(quinn, '/signoff lead')]).text).toBe(`No item asks for a sign-off of the role lead. ${legal}`);
  });

  it('says that nothing is signed where the checklist asks for no sign-off', () => {
    const none = { ...checklist, items: [anItem('tests')] };
    expect(answer([by(quinn, '/signoff qa')], {}, none).text).toBe(
      'No item asks for a sign-off of the role qa. This checklist has nothing that is signed by a comment.',
    );
  });

  it('gives a line for each environment where several ask, and nothing counts', () => {
    const { signOffs } = interpret(staged, factsOf([by(quinn, '/signoff qa -- fine')]));
    expect(answer([by(quinn, '/signoff qa -- fine')], {}, staged)).toEqual({
      reaction: 'refused',
      text: 'production and staging ask for qa, and the comment does not say which is meant, so nothing counts. Paste the lines that are meant:\n/signoff qa in production\n/signoff qa in staging',
    });
    expect(signOffs.map(({ standing }) => (standing.counts ? 'counts' : standing.code))).toEqual([
      'SIGNOFF_ENVIRONMENT_OPEN',
      'SIGNOFF_ENVIRONMENT_OPEN',
    ]);
  });

  it('names the environments that ask where the one that was named does not', () => {
    const environments = [anEnvironment(), anEnvironment({ name: 'staging' }), anEnvironment({ name: 'preview' })];
    const asked = anItem('qa-check', { evidence: evidence.signoff('qa'), environments: ['production', 'staging'] });
    const list = { ...checklist, environments, items: [asked] };
    const lines = '/signoff qa in production\n/signoff qa in staging';
    expect(answer([by(quinn, '/signoff qa in moon')], {}, list)).toEqual({
      reaction: 'refused',
      text: `The checklist has no environment "moon"; asked for it is in: production, staging.\n${lines}`,
    });
    expect(answer([by(quinn, '/signoff qa in preview')], {}, list).text).toBe(
      `preview does not ask for qa on this change; asked for it is in: production, staging.\n${lines}`,
    );
  });

  it('says that no environment asks where the item does not apply', () => {
    const items = [anItem('qa-check', { evidence: evidence.signoff('qa'), when: { paths: ['never/**'] } })];
    expect(answer([by(quinn, '/signoff qa')], {}, { ...checklist, items })).toEqual({
      reaction: 'refused',
      text: 'No environment asks for qa on this change now, so there is nothing to sign.',
    });
  });
});

describe('the answer to a sign-off of a commit that was left behind', () => {
  const written = by(quinn, `/signoff qa @${earlier}`);
  const stale = `${earlier.slice(0, 7)} is not the head of this change; ${head.slice(0, 7)} is.`;

  it('says so where the head was there already, and gives the line for it', () => {
    const sightings = [aSighting({ commit: earlier, at: opened }), aSighting({ at: seen })];
    for (const shown of [sightings, sightings.toReversed()]) {
      expect(among([written], { sightings: shown })).toMatchObject({
        reaction: 'refused',
        sentences: [stale],
        lines: [resign],
      });
    }
  });

  it('is a nod where the head came later, or when it came is not known', () => {
    const early = aSighting({ commit: earlier, at: opened });
    for (const sightings of [[early], [early, aSighting({ at: later })]]) {
      expect(among([written], { sightings })).toMatchObject({ reaction: 'accepted', parts: 0 });
    }
  });
});

describe('the answer to a sign-off for one of several roles', () => {
  const either = anItem('either', { evidence: evidence.any(evidence.signoff('qa'), evidence.signoff('ops')) });
  const roles = { qa: aRole('qa', { teams: ['acme/qa'] }), ops: aRole('ops', { users: ['otto'] }) };
  const list = { ...checklist, roles, items: [either] };
  const asked = (author: Comment['author'], readings: Facts['readings'], given = list) => {
    const facts = factsOf([by(author, '/signoff either')], {}, { readings, shown: [aShownItem('either')] });
    return interpret(given, facts).signOffs.map(
      ({ role, standing }) => `${role} ${standing.counts ? 'counts' : standing.code}`,
    );
  };

  it('is about the roles that are held', () => {
    expect(asked(otto, membership('acme/qa', 'otto', 'none'))).toEqual(['ops counts']);
  });

  it('is also about those that could not be learnt, and then of one person none counts where duties are separated', () => {
    expect(asked(otto, {})).toEqual(['ops NOT_READ', 'qa NOT_READ']);
    const environments = [anEnvironment({ separationOfDuties: 'off' })];
    expect(asked(otto, {}, { ...list, environments })).toEqual(['ops counts', 'qa NOT_READ']);
  });

  it('is about those that could not be learnt, where none is held', () => {
    expect(asked(rhea, {})).toEqual(['qa NOT_READ']);
  });

  it('is about all of them where it is known that none is held', () => {
    expect(asked(rhea, membership('acme/qa', 'rhea', 'none'))).toEqual([
      'qa SIGNOFF_NOT_IN_ROLE',
      'ops SIGNOFF_NOT_IN_ROLE',
    ]);
  });

  it('carries when, where and with which note it was given', () => {
    const facts = factsOf(
      [by(otto, '/signoff either -- all green', { id: '5', createdAt: now })],
      {},
      {
        shown: [aShownItem('either')],
      },
    );
    expect(interpret(list, facts).signOffs[0]).toMatchObject({
      at: now,
      comment: { id: '5', url: 'https://github.test/acme/shop/pull/7#issuecomment-5' },
      note: 'all green',
    });
  });
});
