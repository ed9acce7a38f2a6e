import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';
import { anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aReview,
  aShownItem,
  aSighting,
  earlier,
  head,
  known,
  later,
  merged,
  mergedAt,
  afterMerge,
  opened,
  pins,
  said,
  seen,
  unlearnable,
} from '../builders/facts.ts';
import { aRememberedComment } from '../builders/memory.ts';
import { ada, mallory, octavia, otto, quinn, rhea } from '../builders/people.ts';
import { checklist, deputies, signed, standings, withRoles } from './deputised.ts';
import { answer as answerIn, by, factsOf } from './said.ts';

describe('the sign-off of a deputy', () => {
  it('counts when it comes late enough, and says since when the item was shown', () => {
    expect(standings([signed()])).toEqual(['rhea qa-check production counts']);
    const [one] = interpret(checklist, factsOf([signed()])).signOffs;
    expect(one?.standing).toEqual({ counts: true, deputy: { since: seen } });
    expect(interpret(checklist, factsOf([signed({}, quinn)])).signOffs[0]?.standing).toEqual({ counts: true });
  });

  it('never counts when it came too early, and its writer is told from when on to sign', () => {
    expect(standings([signed({ createdAt: said })])).toEqual(['rhea qa-check production DEPUTY_TOO_EARLY']);
    expect(standings([signed({ createdAt: said })], {}, { now: '2026-12-24T00:00:00Z' })).toEqual([
      'rhea qa-check production DEPUTY_TOO_EARLY',
    ]);
    expect(answerIn([signed({ createdAt: said })], {}, checklist)).toEqual({
      reaction: 'refused',
      text: 'rhea signed "qa-check" as a deputy of the role qa, and deputies can from 2026-11-20 12:00 UTC on. Sign again then.',
    });
  });

  it('comes by the rules of every other: no author, no edited comment, no other commit', () => {
    const others = withRoles({ qa: aRole('qa', { users: ['quinn'], deputies: { ...deputies, users: ['ada'] } }) });
    expect(standings([signed({}, ada)], {}, {}, others)).toEqual(['ada qa-check production SIGNOFF_SELF']);
    expect(standings([signed({ lastEditedAt: mergedAt })])).toEqual(['rhea qa-check production SIGNOFF_EDITED']);
    expect(standings([signed()], {}, { sightings: [] })).toEqual(['rhea qa-check production SIGNOFF_AMBIGUOUS']);
    expect(standings([signed({}, mallory)])).toEqual(['mallory qa-check production SIGNOFF_NOT_IN_ROLE']);
    const asked = { 'comment-origin:9': unlearnable('API_UNAVAILABLE', 'HTTP 502') };
    const pinned = { remembered: pins, ledger: known({ ledger: '1'.repeat(32), seq: 1, hash: '2'.repeat(64) }) };
    expect(standings([signed({ id: '9' })], {}, { ...pinned, readings: asked })).toEqual([
      'rhea qa-check production API_UNAVAILABLE',
    ]);
  });

  it('ends with a push, whatever on-push says', () => {
    const kept = withRoles(
      {},
      {
        items: [anItem('qa-check', { evidence: { kind: 'signoff', spec: { role: 'qa', onPush: 'keep' } } })],
      },
    );
    const pushed = {
      sightings: [aSighting({ commit: earlier, at: opened, how: 'branch-activity' }), aSighting({ at: afterMerge })],
      shown: [
        aShownItem('qa-check', { commit: earlier, since: opened }),
        aShownItem('qa-check', { since: afterMerge }),
      ],
    } as const;
    const facts = factsOf([signed()], {}, pushed);
    expect(interpret(kept, facts).signOffs.map(({ standing }) => standing)).toEqual([
      {
        counts: false,
        code: 'SIGNOFF_STALE',
        sentence: 'rhea signed an earlier commit as a deputy of the role qa; a push always ends that.',
      },
    ]);
    expect(interpret(kept, factsOf([signed({}, quinn)], {}, pushed)).signOffs[0]?.standing.counts).toBe(true);
  });

  it('is about the merge commit where it was given after the merge, and waits anew for it', () => {
    const change = { merge: { commit: merged, at: said } };
    const shown = [aShownItem('qa-check'), aShownItem('qa-check', { commit: merged, since: said })];
    expect(standings([signed()], change, { shown })).toEqual(['rhea qa-check production DEPUTY_TOO_EARLY']);
    expect(standings([signed({ createdAt: mergedAt })], change, { shown })).toEqual([
      'rhea qa-check production counts',
    ]);
    expect(standings([signed({ text: `/signoff qa @${head}` })], change, { shown })).toEqual([
      'rhea qa-check production counts',
    ]);
  });

  it('is that of a holder where somebody is both, or holds another role that the item takes', () => {
    const both = withRoles({ qa: aRole('qa', { users: ['Rhea'], deputies }) });
    expect(standings([signed({ createdAt: said })], {}, {}, both)).toEqual(['rhea qa-check production counts']);
    const either = withRoles(
      {},
      {
        items: [anItem('qa-check', { evidence: evidence.any(evidence.signoff('qa'), evidence.signoff('ops')) })],
      },
    );
    const given = by(otto, '/signoff qa-check', { createdAt: later });
    expect(interpret(either, factsOf([given])).signOffs.map(({ role }) => role)).toEqual(['ops']);
    const deputy = by(rhea, '/signoff qa-check', { createdAt: later });
    expect(interpret(either, factsOf([deputy])).signOffs.map(({ role }) => role)).toEqual(['qa']);
  });

  it('gives them one role, as it does to everybody', () => {
    const ops = by(otto, '/signoff ops', { createdAt: said });
    expect(standings([ops, signed({}, otto)])).toEqual([
      'otto backup production counts',
      'otto qa-check production SIGNOFF_SECOND_ROLE',
    ]);
  });

  it('waives nothing', () => {
    const rule = { by: 'qa', most: 3_600_000 };
    const ruled = withRoles({}, { environments: [anEnvironment({ waivers: rule })] });
    const line = '/waive tests until 2026-11-20T12:30:00Z -- the runners are down';
    const { waivers } = interpret(ruled, factsOf([by(rhea, line, { createdAt: later })]));
    expect(waivers.map(({ standing }) => !standing.counts && standing.code)).toEqual(['SIGNOFF_NOT_IN_ROLE']);
  });
});

describe('a deputy of whom it cannot be learnt whether they hold the role', () => {
  const teamed = withRoles({ qa: aRole('qa', { users: [], teams: ['acme/qa'], deputies }) });
  const readings = { 'team:acme/qa:rhea': unlearnable('TEAM_UNREADABLE', 'HTTP 403') };

  it('counts as a deputy where that is enough, and is left open where it is not', () => {
    expect(standings([signed()], {}, { readings }, teamed)).toEqual(['rhea qa-check production counts']);
    expect(standings([signed({ createdAt: said })], {}, { readings }, teamed)).toEqual([
      'rhea qa-check production TEAM_UNREADABLE',
    ]);
  });

  it('is told apart from somebody who may be neither', () => {
    const unread = { 'team:acme/qa:mallory': unlearnable('TEAM_UNREADABLE', 'HTTP 403') };
    const { signOffs } = interpret(teamed, factsOf([signed({}, mallory)], {}, { readings: unread }));
    expect(signOffs.map(({ standing }) => standing)).toEqual([
      {
        counts: false,
        code: 'TEAM_UNREADABLE',
        sentence: 'Whether mallory holds the role qa (team acme/qa) could not be learnt: HTTP 403.',
      },
    ]);
  });
});

describe('a holder who has spoken', () => {
  const spoke = (text: string, over: Partial<Comment> = {}, author = quinn) => by(author, text, over);
  const last = (comments: readonly Comment[], over: Partial<ChangeFacts> = {}, facts: Partial<Facts> = {}) =>
    standings([...comments, signed()], over, facts).at(-1);
  const barred = 'rhea qa-check production DEPUTY_AFTER_HOLDER';
  const counts = 'rhea qa-check production counts';

  it.each([
    ['signed', '/signoff qa'],
    ['held', '/hold'],
    ['held in words', '/hold it'],
    ['held there', '/hold in production'],
    ['revoked the role', '/revoke QA'],
    ['revoked the item', '/revoke qa-check'],
    ['revoked it there', '/revoke qa in production'],
  ])('leaves nothing to a deputy after they %s', (_what, text) => {
    expect(last([spoke(text)])).toBe(barred);
    expect(last([spoke(text, {}, octavia)])).toBe(counts);
    expect(last([spoke(text, { createdAt: mergedAt })])).toBe(
      text.startsWith('/revoke') ? 'rhea qa-check production SIGNOFF_REVOKED' : counts,
    );
  });

  it('has spoken also where they took it back, or it was edited or deleted', () => {
    expect(last([spoke('/hold'), spoke('/unhold', { createdAt: '2026-11-20T11:30:00Z' })])).toBe(barred);
    expect(last([spoke('/signoff qa'), spoke('/revoke qa', { createdAt: '2026-11-20T11:30:00Z' })])).toBe(barred);
    expect(last([spoke('/signoff qa', { lastEditedAt: mergedAt })])).toBe(barred);
    const deleted = { remembered: [...pins, aRememberedComment('/signoff qa')] };
    expect(standings([signed({ id: '1002' })], {}, deleted)).toContain(barred);
  });

  it('has not, where that was of an earlier commit and is lifted, and has where it stands', () => {
    const before = { createdAt: opened };
    const lift = spoke('/unhold', { createdAt: '2026-11-20T09:30:00Z' });
    expect(last([spoke('/hold', before), lift])).toBe(counts);
    expect(last([spoke('/hold', before)])).toBe(barred);
    expect(last([spoke('/revoke qa', before)])).toBe(counts);
    expect(last([spoke('/signoff qa', before)])).toBe(counts);
  });

  it('has by a review that asks for changes, whatever its time', () => {
    const review = aReview({ author: quinn, state: 'CHANGES_REQUESTED' });
    expect(last([], { reviews: [review] })).toBe(barred);
    expect(last([], { reviews: [{ ...review, submittedAt: opened }] })).toBe(barred);
    expect(last([], { reviews: [{ ...review, submittedAt: null }] })).toBe(barred);
    expect(last([], { reviews: [{ ...review, submittedAt: mergedAt }] })).toBe(counts);
    expect(last([], { reviews: [{ ...review, author: null }] })).toBe(counts);
    for (const state of ['APPROVED', 'COMMENTED', 'PENDING'] as const)
      expect(last([], { reviews: [{ ...review, state }] })).toBe(counts);
  });

  it('has by a review that was dismissed since it was shown: nobody tells any more what that said', () => {
    const review = aReview({ author: quinn, state: 'DISMISSED' });
    expect(last([], { reviews: [review] })).toBe(barred);
    expect(last([], { reviews: [{ ...review, submittedAt: null }] })).toBe(barred);
    expect(last([], { reviews: [{ ...review, submittedAt: opened }] })).toBe(counts);
    expect(last([], { reviews: [{ ...review, author: octavia }] })).toBe(counts);
  });

  it('has not, where they cannot sign themselves because they stand for another role', () => {
    const busy = withRoles({ ops: aRole('ops', { users: ['otto', 'quinn'] }) });
    const ops = spoke('/signoff ops', { createdAt: '2026-11-20T10:30:00Z' });
    expect(standings([ops, spoke('/signoff qa'), signed()], {}, {}, busy)).toEqual([
      'quinn backup production counts',
      'quinn qa-check production SIGNOFF_SECOND_ROLE',
      counts,
    ]);
  });

  it('frees the deputy for another role', () => {
    const comments = [
      spoke('/signoff qa'),
      signed({}, otto),
      by(otto, '/signoff ops', { createdAt: '2026-11-20T12:30:00Z' }),
    ];
    expect(standings(comments)).toEqual([
      'quinn qa-check production counts',
      'otto qa-check production DEPUTY_AFTER_HOLDER',
      'otto backup production counts',
    ]);
  });

  it('takes over whenever they sign, and may revoke', () => {
    const over = spoke('/signoff qa', { createdAt: mergedAt });
    expect(standings([signed(), over])).toEqual([counts, 'quinn qa-check production counts']);
    expect(standings([signed(), spoke('/revoke qa', { createdAt: mergedAt })])).toEqual([
      'rhea qa-check production SIGNOFF_REVOKED',
    ]);
  });
});

describe('a deputy', () => {
  const stranger = { association: 'NONE' } as const;
  const open = {
    subject: { ...factsOf([]).subject, repository: { ...factsOf([]).subject.repository, private: false } },
  };
  const held = (comments: readonly Comment[], list = checklist) =>
    interpret(list, factsOf(comments, {}, open)).holds.map(({ by: who }) => who?.login);

  it('holds, and revokes what they signed themselves', () => {
    expect(held([by(rhea, '/hold', stranger)])).toEqual(['rhea']);
    expect(held([by(mallory, '/hold', stranger)])).toEqual([]);
    const revoke = by(rhea, '/revoke qa', { createdAt: mergedAt });
    expect(standings([signed(), revoke])).toEqual(['rhea qa-check production SIGNOFF_REVOKED']);
  });

  it('lifts no hold of others, and revokes nothing of others', () => {
    const lift = by(rhea, '/unhold', { createdAt: later });
    expect(interpret(checklist, factsOf([by(octavia, '/hold'), lift])).holds).toHaveLength(1);
    const revoke = by(rhea, '/revoke qa', { createdAt: later });
    expect(standings([signed({ createdAt: said }, quinn), revoke])).toEqual(['quinn qa-check production counts']);
  });
});
