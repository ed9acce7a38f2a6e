import type { Evidence } from '../../src/checklist/model.ts';
import type { ChangeFacts, Facts, Revision } from '../../src/evidence/facts.ts';
import { aRole, evidence } from './checklist.ts';
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
} from './facts.ts';
import { ada, mallory, otto, quinn, rhea } from './people.ts';

const ci = '.github/workflows/ci.yml';
const box = '- [x] Item box\n';
/** The roles of the world: one held by a team, one by a person. */
export const teams = { qa: aRole('qa', { teams: ['acme/qa'] }), ops: aRole('ops', { users: ['otto'] }) };

/** Every kind of evidence that a world can hold. */
export const leaves: readonly Evidence[] = [
  evidence.check('ci / test'),
  evidence.check('ci / lint', { workflow: ci }),
  evidence.check('ci / *', { workflow: ci }),
  evidence.review(),
  evidence.review({ teams: ['acme/backend'] }),
  evidence.signoff('qa'),
  evidence.tick('ops'),
  evidence.file('docs/rollback.md'),
];

const lint = aCheck({ id: 2, name: 'ci / lint', workflowRun: { id: 5, event: 'push', path: ci, name: 'CI' } });
const test = aCheck({ id: 1, name: 'ci / test', workflowRun: { id: 5, event: 'push', path: ci, name: 'CI' } });

/** A world in which everything is proved; what is missing or wrong is taken from or put to it. */
export function goodWorld(isMerged: boolean): Facts {
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

/** A change of the world. */
export type Twist = (facts: Facts) => Facts;

/** A twist of the only change. */
export function withChange(twist: (change: ChangeFacts) => Partial<ChangeFacts>): Twist {
  return (facts) => ({ ...facts, changes: facts.changes.map((change) => ({ ...change, ...twist(change) })) });
}

/** A twist of what the head carries. */
export function withHead(twist: (head: Facts['commits'][number]) => Partial<Facts['commits'][number]>): Twist {
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
export const losses: Readonly<Record<string, Twist>> = {
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
export const blows: Readonly<Record<string, Twist>> = {
  'a failing newer check': withHead(({ checks }) => ({
    checks: [...checks, { ...test, id: 9, conclusion: 'failure' }],
  })),
  'a running newer check': withHead(({ checks }) => ({
    checks: [...checks, { ...lint, id: 9, status: 'queued', conclusion: null }],
  })),
  // Alone it would be the check, where the checklist names no app; beside the check it must stop it.
  'a look-alike beside the check': withHead(({ checks }) => ({
    checks: checks.some(({ name }) => name === test.name)
      ? [...checks, { ...test, id: 9, app: { id: 6, slug: 'evil' } }]
      : checks,
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
    commits: commits.map((one) => ({ ...one, authors: [...one.authors, { email: 'x@y', user: null }] })),
  })),
  'the signer as author': withChange(({ commits }) => ({
    commits: commits.map((one) => ({ ...one, authors: [...one.authors, { email: null, user: quinn }] })),
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

/** Somebody holds it. */
export const hold: Twist = withChange(({ comments }) => ({
  comments: [...comments, aComment({ id: '3', author: rhea, createdAt: later, text: '/hold -- wait' })],
}));
