import type { CheckRun } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  aReview,
  earlier,
  elsewhere,
  head,
  readings,
  unlearnable,
} from '../../builders/facts.ts';
import { scene } from './scene.ts';

const item = 'tests: { title: Tests, check: ci / test }';
const withChecks = (...checks: readonly Partial<CheckRun>[]) => ({
  commits: [aCommitEvidence({ checks: checks.map((one, n) => aCheck({ id: n + 1, ...one })) })],
});

const workflow = '.github/workflows/ci.yml';
const run = { id: 5, event: 'pull_request', path: workflow, name: 'ci', status: 'completed' };
const jobs = readings([
  { kind: 'jobs', run: 5 },
  {
    runId: 5,
    headSha: head,
    attempt: 1,
    path: workflow,
    event: 'pull_request',
    status: 'completed',
    headRepositoryId: null,
    jobs: [{ checkRunId: 1, name: 'ci / test' }],
  },
]);
const workflowFile = (commit: string, oid: string) =>
  readings([
    { kind: 'file', commit, path: workflow },
    { kind: 'file', text: 'on: push', oid },
  ]);

const review = 'review: { title: Code review, review: { from: [rhea] } }';
const reviewed = (over: Parameters<typeof aReview>[0]) => ({
  change: aChange({ reviews: [aReview({ id: '1', ...over })] }),
});

const file = 'plan: { title: Rollback plan, file: { path: docs/rollback.md, headings: [Steps] } }';
const withFile = (kind: 'file' | 'missing' | 'directory', text = '') => ({
  readings: readings([
    { kind: 'file', commit: head, path: 'docs/rollback.md' },
    { kind, text },
  ]),
});

const both = ['both:', '  title: Both', '  all:', '    - check: ci / test', '    - file: docs/rollback.md'];

/** Reasons of checks, reviews, files and what is made up of them. */
export const checkScenes = {
  CHECK_MISSING: scene(item),
  CHECK_RUNNING: scene(item, withChecks({ status: 'in_progress', conclusion: null })),
  CHECK_NOT_SUCCESSFUL: scene(item, withChecks({ conclusion: 'failure' })),
  CHECK_INVALID: scene(item, withChecks({ conclusion: 'splendid' })),
  CHECK_AMBIGUOUS: scene(item, withChecks({}, { app: { id: 7, slug: 'other-ci' } })),
  CHECK_WRONG_SOURCE: scene('tests: { title: Tests, check: { name: ci / test, app: our-ci } }', withChecks({})),
  CHECK_WORKFLOW_CHANGED: scene(
    `tests: { title: Tests, check: { name: ci / test, workflow: ${workflow}, unchanged: true } }`,
    {
      ...withChecks({ workflowRun: run }),
      readings: { ...jobs, ...workflowFile(head, '1'.repeat(40)), ...workflowFile(elsewhere, '2'.repeat(40)) },
    },
  ),
  REVIEW_MISSING: scene(review),
  REVIEW_STALE: scene(review, reviewed({ commit: earlier })),
  REVIEW_CHANGES_REQUESTED: scene(review, reviewed({ state: 'CHANGES_REQUESTED' })),
  FILE_MISSING: scene(file, withFile('missing')),
  FILE_EMPTY: scene(file, withFile('file', ' \n')),
  FILE_NOT_REGULAR: scene(file, withFile('directory')),
  FILE_HEADING_MISSING: scene(file, withFile('file', '# Triggers\n\nMany.\n')),
  FILE_SELF_EVIDENCE: scene('plan: { title: Rollback plan, file: { path: docs/rollback.md, unchanged: true } }', {
    ...withFile('file', '# Steps\n\nOne.\n'),
    change: aChange({ files: [{ path: 'docs/rollback.md' }] }),
  }),
  ALL_OPEN: scene(both, { ...withChecks({}), ...withFile('missing') }),
  ANY_OPEN: scene(
    both.map((line) => line.replace('all:', 'any:')),
    withFile('missing'),
  ),
  NOT_READ: scene(file),
  ...Object.fromEntries(
    (
      [
        ['API_UNAVAILABLE', 'HTTP 502'],
        ['API_PARTIAL', 'the answer lacks the file'],
        ['API_FORBIDDEN', 'HTTP 403, `contents: read` is needed'],
        ['API_RATE_LIMITED', 'the limit resets at 2026-11-20T15:30:00Z'],
        ['TRUNCATED', 'the list of files ends after 100'],
        ['CLOCK_SKEW', "GitHub's clock is 90 seconds ahead"],
        ['SERVER_TOO_OLD', 'the server is GitHub Enterprise Server 3.14.1, and 3.17 is the oldest that can be read'],
      ] as const
    ).map(([code, detail]) => [
      code,
      scene(file, {
        readings: { [`file:${head}:docs/rollback.md`]: unlearnable(code, detail) },
      }),
    ]),
  ),
};
