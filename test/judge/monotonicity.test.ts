import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { interpret } from '../../src/commands/interpret.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Gate } from '../../src/judge/roll-call.ts';
import type { Checklist, Evidence } from '../../src/checklist/model.ts';
import type { ChangeFacts, Facts, Revision } from '../../src/evidence/facts.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommitEvidence,
  aReview,
  aSighting,
  aShownItem,
  earlier,
  head,
  later,
  membership,
  merged,
  mergedAt,
  now,
  opened,
  readings,
  said,
  seen,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { ada, mallory, otto, quinn, rhea } from '../builders/people.ts';

const ci = '.github/workflows/ci.yml';
const production: Gate = { kind: 'environment', name: 'production' };
const merge: Gate = { kind: 'merge' };
const box = '- [x] Item box\n';
const teams = { qa: aRole('qa', { teams: ['acme/qa'] }), ops: aRole('ops', { users: ['otto'] }) };

/** Every kind of evidence that a world can hold. */
const leaves: readonly Evidence[] = [
  evidence.check('ci / test'),
  evidence.check('ci / lint', { workflow: ci }),
  evidence.check('ci / *', { workflow: ci }),
  evidence.review(),
  evidence.review({ teams: ['acme/backend'] }),
  evidence.signoff('qa'),
  evidence.tick('ops'),
  evidence.file('docs/rollback.md'),
];

const leaf = fc.constantFrom(...leaves);
const anEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((of) => evidence.any(...of)) },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((of) => evidence.all(...of)) },
);

/** Items are named for the two ids that the world's people speak about. */
const aList: fc.Arbitrary<Checklist> = fc
  .record({ first: anEvidence, second: anEvidence, strict: fc.boolean() })
  .map(({ first, second, strict }) =>
    aChecklist({
      roles: teams,
      environments: [anEnvironment({ strict })],
      items: [anItem('qa', { evidence: first }), anItem('box', { evidence: second })],
    }),
  );

const lint = aCheck({ id: 2, name: 'ci / lint', workflowRun: { id: 5, event: 'push', path: ci, name: 'CI' } });
const test = aCheck({ id: 1, name: 'ci / test', workflowRun: { id: 5, event: 'push', path: ci, name: 'CI' } });

/** A world in which everything is proved; what is missing or wrong is taken from or put to it. */
function goodWorld(isMerged: boolean): Facts {
  const revisions: readonly Revision[] = [
    { at: said, editor: otto, text: box },
    { at: opened, editor: ada, text: '' },
  ];
  const change = aChange({
    merge: isMerged ? { commit: merged, at: mergedAt } : null,
    comments: [aComment({ id: '1', author: quinn, text: '/signoff qa' })],
    reviews: [aReview({ id: '1' })],
    body: { text: box, createdAt: opened, revisions: { complete: true, list: revisions } },
  });
  const jobs = {
    runId: 5,
    path: ci,
    event: 'push',
    headSha: head,
    headRepositoryId: 42,
    attempt: 1,
    status: 'completed',
  };
  const candidate = isMerged ? merged : head;
  return someFacts({
    change,
    commits: [aCommitEvidence({ checks: [lint, test] }), aCommitEvidence({ oid: merged, tree: 'tree-of-head' })],
    shown: [aShownItem('qa'), aShownItem('box')],
    readings: {
      ...membership('acme/qa', 'quinn'),
      ...membership('acme/backend', 'rhea'),
      ...readings(
        [
          { kind: 'jobs', run: 5 },
          {
            ...jobs,
            jobs: [
              { checkRunId: 2, name: 'ci / lint' },
              { checkRunId: 1, name: 'ci / test' },
            ],
          },
        ],
        [
          { kind: 'file', commit: candidate, path: 'docs/rollback.md' },
          { kind: 'file', text: 'Revert.' },
        ],
      ),
    },
  });
}

type Twist = (facts: Facts) => Facts;

function withChange(twist: (change: ChangeFacts) => Partial<ChangeFacts>): Twist {
  return (facts) => ({ ...facts, changes: facts.changes.map((change) => ({ ...change, ...twist(change) })) });
}

function withHead(twist: (head: Facts['commits'][number]) => Partial<Facts['commits'][number]>): Twist {
  return (facts) => ({
    ...facts,
    commits: facts.commits.map((one) => (one.oid === head ? { ...one, ...twist(one) } : one)),
  });
}

const without =
  (key: string): Twist =>
  (facts) => ({
    ...facts,
    readings: Object.fromEntries(Object.entries(facts.readings).filter(([one]) => !one.startsWith(key))),
  });

/** Positive evidence taken away (I3), and nothing else: what went with it may have been a hold. */
const losses: Readonly<Record<string, Twist>> = {
  'the lint check': withHead(({ checks }) => ({
    checks: checks.filter(({ name, conclusion }) => name !== 'ci / lint' || conclusion !== 'success'),
  })),
  'all successes': withHead(({ checks }) => ({ checks: checks.filter(({ conclusion }) => conclusion !== 'success') })),
  "the head's evidence": (facts) => ({ ...facts, commits: facts.commits.filter(({ oid }) => oid !== head) }),
  'the sign-off': withChange(({ comments }) => ({
    comments: comments.filter(({ text, lastEditedAt }) => !text.startsWith('/signoff') || lastEditedAt !== null),
  })),
  'the approvals': withChange(({ reviews }) => ({ reviews: reviews.filter(({ state }) => state !== 'APPROVED') })),
  'the description': withChange(({ body }) => ({
    body: { ...body, text: '', revisions: { complete: true, list: [] } },
  })),
  'the revisions': withChange(({ body }) => ({ body: { ...body, revisions: { complete: false, list: [] } } })),
  'the sightings': (facts) => ({ ...facts, sightings: [] }),
  'what was shown': (facts) => ({ ...facts, shown: [] }),
  'the jobs': without('jobs:'),
  'the memberships': without('team:'),
  'the file': without('file:'),
  'the authors': withChange(() => ({ commits: [] })),
};

/** Negative facts put to it (I4), and readings that failed (I2). */
const blows: Readonly<Record<string, Twist>> = {
  'a failing newer check': withHead(({ checks }) => ({
    checks: [...checks, { ...test, id: 9, conclusion: 'failure' }],
  })),
  'a running newer check': withHead(({ checks }) => ({
    checks: [...checks, { ...lint, id: 9, status: 'queued', conclusion: null }],
  })),
  'a look-alike check': withHead(({ checks }) => ({
    checks: [...checks, { ...test, id: 9, app: { id: 6, slug: 'evil' } }],
  })),
  'a request for changes': withChange(({ reviews }) => ({
    reviews: [...reviews, aReview({ author: otto, state: 'CHANGES_REQUESTED' })],
  })),
  'a revocation': withChange(({ comments }) => ({
    comments: [...comments, aComment({ id: '2', author: quinn, createdAt: later, text: '/revoke qa' })],
  })),
  'a retargeting': withChange(({ timeline }) => ({
    timeline: [...timeline, { kind: 'base-changed', at: later, actor: mallory, from: 'develop', to: 'main' }],
  })),
  'a forced push': withChange(({ timeline }) => ({
    timeline: [...timeline, { kind: 'head-force-pushed', at: later, actor: mallory, before: earlier, after: head }],
  })),
  'an edit of the comment': withChange(({ comments }) => ({
    comments: comments.map((one) => ({ ...one, lastEditedAt: later, revisions: { complete: false, list: [] } })),
  })),
  'another wording shown': (facts) => ({ ...facts, shown: facts.shown.map((one) => ({ ...one, wording: 'other' })) }),
  'a later sighting': (facts) => ({ ...facts, sightings: [aSighting({ at: now })] }),
  'unknown pushers': withChange(() => ({ pushers: unlearnable('PUSHER_UNKNOWN') })),
  'an unknown author': withChange(({ commits }) => ({
    commits: commits.map((one) => ({ ...one, authors: [{ email: 'x@y', user: null }] })),
  })),
  'the signer as author': withChange(({ commits }) => ({
    commits: commits.map((one) => ({ ...one, authors: [{ email: null, user: quinn }] })),
  })),
  'a second change': (facts) => ({ ...facts, changes: [...facts.changes, aChange({ number: 8 })] }),
  'readings that failed': (facts) => ({
    ...facts,
    readings: Object.fromEntries(Object.keys(facts.readings).map((key) => [key, unlearnable('API_UNAVAILABLE')])),
  }),
  'a moment that cannot be read': (facts) => ({
    ...facts,
    sightings: facts.sightings.map((one) => ({ ...one, at: seen.replace('T', ' ') })),
  }),
};

const hold: Twist = withChange(({ comments }) => ({
  comments: [...comments, aComment({ id: '3', author: rhea, createdAt: later, text: '/hold -- wait' })],
}));

const twists = Object.entries({ ...losses, ...blows });
const someTwists = fc.uniqueArray(fc.constantFrom(...twists), { maxLength: 4, selector: ([name]) => name });

function opens(checklist: Checklist, facts: Facts, gate: Gate): boolean {
  return judge({ state: 'valid', checklist }, facts, gate, interpret(checklist, facts)).open;
}

function applied(facts: Facts, list: readonly (readonly [string, Twist])[]): Facts {
  return list.reduce((world, [, twist]) => twist(world), facts);
}

describe('a gate', () => {
  it.each([true, false])('opens in the good world, merged: %s (I26)', (isMerged) => {
    const items = leaves.map((one, index) =>
      anItem(one.kind === 'signoff' ? 'qa' : one.kind === 'tick' ? 'box' : `i${index}`, { evidence: one }),
    );
    const checklist = aChecklist({ roles: teams, items });
    const facts = goodWorld(isMerged);
    const call = judge(
      { state: 'valid', checklist },
      facts,
      isMerged ? production : merge,
      interpret(checklist, facts),
    );
    expect(call.findings.filter(({ outcome }) => outcome !== 'met')).toEqual([]);
    expect(call.open).toBe(true);
  });

  it('never opens because positive evidence went away, a negative fact came, or a reading failed (I2, I3, I4)', () => {
    fc.assert(
      fc.property(
        aList,
        someTwists,
        fc.constantFrom(...twists),
        fc.boolean(),
        (checklist, before, [name, more], isMerged) => {
          const gate = isMerged ? production : merge;
          const world = applied(goodWorld(isMerged), before);
          const worse = before.some(([one]) => one === name) ? world : more(world);
          expect(!opens(checklist, world, gate) && opens(checklist, worse, gate)).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('never opens while somebody holds it (I4)', () => {
    fc.assert(
      fc.property(aList, someTwists, fc.boolean(), (checklist, before, isMerged) => {
        expect(opens(checklist, hold(applied(goodWorld(isMerged), before)), isMerged ? production : merge)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(blows))(
    'is shut by %s for at least one kind of evidence',
    (_, twist) => {
      const facts = twist(goodWorld(false));
      const shut = leaves.filter((one) => {
        const id = one.kind === 'tick' ? 'box' : 'qa';
        return !opens(aChecklist({ roles: teams, items: [anItem(id, { evidence: one })] }), facts, merge);
      });
      expect(shut.length).toBeGreaterThan(0);
    },
  );

  it('gives the same answer whatever the order of comments, checks and reviews (I8)', () => {
    fc.assert(
      fc.property(aList, someTwists, fc.boolean(), (checklist, before, isMerged) => {
        const gate = isMerged ? production : merge;
        const world = applied(goodWorld(isMerged), before);
        const turned = withHead(({ checks }) => ({ checks: checks.toReversed() }))(
          withChange(({ comments, reviews }) => ({ comments: comments.toReversed(), reviews: reviews.toReversed() }))(
            world,
          ),
        );
        expect(opens(checklist, turned, gate)).toBe(opens(checklist, world, gate));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the judge', () => {
  it('says something to people about every kind in every twisted world', () => {
    const codes = twists.flatMap(([, twist]) => {
      const facts = twist(goodWorld(false));
      const items = leaves.map((one, index) =>
        anItem(one.kind === 'signoff' ? 'qa' : one.kind === 'tick' ? 'box' : `i${index}`, { evidence: one }),
      );
      const checklist = aChecklist({ roles: teams, items });
      return judge({ state: 'valid', checklist }, facts, merge, interpret(checklist, facts)).findings.map(
        ({ sentence, code }) => ({ sentence, code }),
      );
    });
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter(({ sentence }) => sentence.trim() === '')).toEqual([]);
  });
});
