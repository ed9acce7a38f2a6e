import { assign, unassign } from '../../../src/sandbox/world/assignees.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Actor } from '../../../src/sandbox/world/model/apps.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { getAccount } from '../../../src/sandbox/world/accounts.ts';
import { suspendInstallation } from '../../../src/sandbox/world/apps.ts';
import { createCheckRun, pressButton, rerequestRun } from '../../../src/sandbox/world/check-runs.ts';
import { rerequestSuite } from '../../../src/sandbox/world/check-suites.ts';
import { createComment, deleteComment, editComment } from '../../../src/sandbox/world/comments.ts';
import { createDeployment, setDeploymentStatus } from '../../../src/sandbox/world/deployments.ts';
import { ensureEnvironment, updateEnvironment } from '../../../src/sandbox/world/environments.ts';
import { answerGate, reviewPendingDeployment } from '../../../src/sandbox/world/gates.ts';
import { addLabels, editIssue, openIssue, removeLabel } from '../../../src/sandbox/world/issues.ts';
import { mergePullRequest } from '../../../src/sandbox/world/merge.ts';
import { dequeue, enqueue } from '../../../src/sandbox/world/merge-queue.ts';
import { changeBase, getPullRequest, setDraft } from '../../../src/sandbox/world/pull-requests.ts';
import { createRef, deleteRef, push } from '../../../src/sandbox/world/refs.ts';
import {
  archiveRepository,
  hideRepository,
  selectRepositories,
  transferRepository,
} from '../../../src/sandbox/world/moves.ts';
import { renameRepository, setDefaultBranch } from '../../../src/sandbox/world/repositories.ts';
import { removeReviewRequests, requestReviewers } from '../../../src/sandbox/world/review-requests.ts';
import { dismissReview, submitReview } from '../../../src/sandbox/world/reviews.ts';
import { setStatus } from '../../../src/sandbox/world/statuses.ts';
import { addTeam, deleteTeam, getTeam, removeTeamMember, setTeamMember } from '../../../src/sandbox/world/teams.ts';
import { installationActor, userActor } from '../../../src/sandbox/world/tokens.ts';
import { finishJob, startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import { startAcme, tip } from '../acme.ts';

let sandbox: Sandbox;
let shop: Repository;
let app: Actor;
const account = (login: string) => getAccount(sandbox.world, login);
const user = (login: string) => userActor(account(login));

beforeAll(async () => {
  ({ sandbox, shop } = await startAcme());
  const installation = sandbox.world.installations.get(71);
  if (!installation) throw new Error('no installation');
  app = installationActor(installation);
});
afterAll(() => sandbox.close());

/** What Gatekeeper is told while something happens, as `event.action`. */
const toldDuring = (happening: () => unknown): readonly string[] => {
  const before = sandbox.deliveries.envelopes.length;
  happening();
  return sandbox.deliveries.envelopes
    .slice(before)
    .filter((envelope) => envelope.app.id === 7001)
    .map(({ event, action }) => (action === null ? event : `${event}.${action}`));
};

/** Everything that happens below, in this order, with the webhooks each makes. */
const happenings: readonly (readonly [string, () => unknown, readonly string[]])[] = [
  [
    'a push to a pull request',
    () => push(sandbox.world, user('alice'), shop, { branch: 'feature', message: 'more', files: { 'b.txt': 'b', 'src/shop.ts': null } }),
    ['push', 'check_suite.requested', 'pull_request.synchronize'],
  ],
  [
    'a force push',
    () => push(sandbox.world, user('alice'), shop, { branch: 'feature', message: 'again', files: { 'c.txt': 'c' }, parents: [tip(shop, 'main')], force: true }),
    ['push', 'check_suite.requested', 'pull_request.synchronize'],
  ],
  ['an edit of the description', () => editIssue(sandbox.world, user('alice'), pull(), { body: '- [x] done', title: 'Sell' }), ['pull_request.edited']],
  ['labels', () => label(), ['pull_request.labeled', 'pull_request.unlabeled']],
  ['an assignment', () => [assign(sandbox.world, user('alice'), pull(), [account('bob')]), unassign(sandbox.world, user('alice'), pull(), [account('bob')])], ['pull_request.assigned', 'pull_request.unassigned']],
  ['a draft', () => [setDraft(sandbox.world, user('alice'), pull(), true), setDraft(sandbox.world, user('alice'), pull(), false)], ['pull_request.converted_to_draft', 'pull_request.ready_for_review']],
  ['requests for review', () => askAround(), ['pull_request.review_requested', 'pull_request.review_requested', 'pull_request.review_request_removed']],
  ['a review dismissed', () => reviewAndDismiss(), ['pull_request_review.submitted', 'pull_request_review.dismissed']],
  ['closing and reopening', () => ['closed', 'open'].map((state) => editIssue(sandbox.world, user('alice'), pull(), { state: state === 'open' ? 'open' : 'closed' })), ['pull_request.closed', 'pull_request.reopened']],
  ['comments', () => talk(), ['issue_comment.created', 'issue_comment.edited', 'issue_comment.deleted']],
  ['an issue', () => openIssue(sandbox.world, user('bob'), shop, { title: 'Odd', labels: ['bug'] }), ['issues.opened']],
  ['a status', () => setStatus(sandbox.world, user('alice'), shop, tip(shop, 'feature'), { state: 'success', context: 'ci' }), ['status']],
  ['a check run', () => check(), ['check_run.created', 'check_run.completed', 'check_suite.completed', 'check_run.requested_action', 'check_run.rerequested', 'check_suite.rerequested']],
  ['another base', () => [createRef(sandbox.world, user('alice'), shop, 'refs/heads/next', tip(shop, 'main')), changeBase(sandbox.world, user('alice'), pull(), 'next'), changeBase(sandbox.world, user('alice'), pull(), 'main')], ['create', 'push', 'pull_request.edited', 'pull_request.edited']],
  ['a branch gone', () => deleteRef(sandbox.world, user('alice'), shop, 'refs/heads/next'), ['delete', 'push']],
  ['the merge queue', () => [enqueue(sandbox.world, user('bob'), pull()), dequeue(sandbox.world, pull(), 'dequeued')], ['check_suite.requested', 'merge_group.checks_requested', 'merge_group.destroyed']],
  ['a merge', () => mergePullRequest(sandbox.world, user('bob'), pull(), { method: 'merge' }), ['push', 'check_suite.requested', 'pull_request.closed']],
  ['a deployment by hand', () => deploy(), ['deployment.created', 'deployment_status.created']],
  ['a team', () => teamwork(), ['team.created', 'membership.added', 'membership.removed', 'team.deleted']],
  ['a new name', () => renameRepository(sandbox.world, account('olivia'), shop, 'store'), ['repository.renamed']],
  ['another default branch', () => [setDefaultBranch(sandbox.world, account('olivia'), shop, 'feature'), setDefaultBranch(sandbox.world, account('olivia'), shop, 'main')], ['repository.edited', 'repository.edited']],
  ['hiding', () => [hideRepository(sandbox.world, account('olivia'), shop), hideRepository(sandbox.world, account('olivia'), shop, false)], ['repository.privatized', 'repository.publicized']],
  ['the archive', () => [archiveRepository(sandbox.world, account('olivia'), shop), archiveRepository(sandbox.world, account('olivia'), shop, false)], ['repository.archived', 'repository.unarchived']],
  ['another choice of repositories', () => [selectRepositories(sandbox.world, account('olivia'), ours(), []), selectRepositories(sandbox.world, account('olivia'), ours(), 'all')], ['installation_repositories.removed', 'installation_repositories.added']],
  ['a transfer there and back', () => [transferRepository(sandbox.world, account('olivia'), shop, account('alice')), transferRepository(sandbox.world, account('alice'), shop, account('acme'))], ['repository.transferred']],
  ['a suspension', () => suspend(), ['installation.suspend', 'installation.unsuspend']],
]; // prettier-ignore

const pull = () => getPullRequest(shop, 1);
const ours = () => {
  const installation = sandbox.world.installations.get(71);
  if (!installation) throw new Error('no installation');
  return installation;
};
const label = () => {
  addLabels(sandbox.world, user('alice'), pull(), ['risky']);
  removeLabel(sandbox.world, user('alice'), pull(), 'risky');
};
const askAround = () => {
  requestReviewers(
    sandbox.world,
    app,
    pull(),
    [account('carol')],
    [getTeam(sandbox.world, account('acme'), 'quality')],
  );
  removeReviewRequests(sandbox.world, app, pull(), [account('carol')], []);
};
const reviewAndDismiss = () => {
  const review = submitReview(sandbox.world, user('bob'), pull(), { verb: 'APPROVE' });
  dismissReview(sandbox.world, user('bob'), pull(), review, 'too early');
};
const talk = () => {
  const comment = createComment(sandbox.world, app, pull(), 'Hello');
  editComment(sandbox.world, user('bob'), shop, comment, 'Hello again');
  deleteComment(sandbox.world, user('bob'), shop, comment);
};
const check = () => {
  const actions = [{ label: 'Go', description: 'Go on', identifier: 'go' }];
  const run = createCheckRun(sandbox.world, app, shop, {
    name: 'gate',
    headSha: tip(shop, 'feature'),
    conclusion: 'action_required',
    actions,
  });
  pressButton(sandbox.world, account('bob'), shop, run, 'go');
  rerequestRun(sandbox.world, account('bob'), shop, run);
  rerequestSuite(sandbox.world, account('bob'), shop, run.suite);
};
const deploy = () => {
  const deployment = createDeployment(sandbox.world, user('alice'), shop, {
    ref: 'main',
    environment: 'staging',
    requiredContexts: [],
  });
  setDeploymentStatus(sandbox.world, user('alice'), shop, deployment, { state: 'success' });
};
const teamwork = () => {
  const team = addTeam(sandbox.world, account('olivia'), account('acme'), {
    name: 'Ops',
    parent: getTeam(sandbox.world, account('acme'), 'quality'),
  });
  setTeamMember(sandbox.world, account('olivia'), team, account('alice'));
  removeTeamMember(sandbox.world, account('olivia'), team, account('alice'));
  deleteTeam(sandbox.world, account('olivia'), team);
};
const suspend = () => {
  const installation = ours();
  suspendInstallation(sandbox.world, account('olivia'), installation, true);
  editIssue(sandbox.world, user('bob'), openIssue(sandbox.world, user('bob'), shop, { title: 'unheard' }), {
    title: 'still',
  });
  suspendInstallation(sandbox.world, account('olivia'), installation, false);
};

describe('GitHub’s webhook contract is kept', () => {
  it.each(happenings)('by %s', (_name, happening, told) => {
    expect(toldDuring(happening)).toEqual(told);
    expect(sandbox.violations).toEqual([]);
  });

  it('by a workflow run with a protected environment', () => {
    const told = toldDuring(() => {
      const run = startWorkflowRun(sandbox.world, user('alice'), shop, {
        path: '.github/workflows/deploy.yml',
        name: 'Deploy',
        event: 'push',
        headSha: tip(shop, 'main'),
        headBranch: 'main',
        jobs: [{ name: 'deploy', environment: 'production' }],
      });
      answerGate(sandbox.world, app, run, { environment: 'production', state: 'approved' });
      const [job] = run.jobs;
      if (job) finishJob(sandbox.world, run, job, 'success');
    });
    expect(told).toEqual([
      'workflow_run.requested', 'check_run.created', 'workflow_job.queued', 'deployment.created', 'deployment_status.created', 'workflow_job.waiting',
      'deployment_protection_rule.requested', 'deployment_status.created', 'deployment_status.created', 'workflow_job.in_progress',
      'deployment_status.created', 'workflow_job.completed', 'check_run.completed', 'check_suite.completed', 'workflow_run.completed',
    ]); // prettier-ignore
    expect(sandbox.violations).toEqual([]);
  });

  it.each(['approved', 'rejected'] as const)('by people who are asked to let a deployment go, and say %s', (state) => {
    const staging = ensureEnvironment(sandbox.world, shop, 'staging');
    const team = getTeam(sandbox.world, account('acme'), 'quality');
    const reviewers = [
      { kind: 'user', user: account('bob') },
      { kind: 'team', team },
    ] as const;
    updateEnvironment(sandbox.world, staging, { reviewers });
    const told = toldDuring(() => {
      const run = startWorkflowRun(sandbox.world, user('alice'), shop, {
        path: '.github/workflows/deploy.yml',
        name: 'Deploy',
        event: 'push',
        headSha: tip(shop, 'main'),
        headBranch: 'main',
        jobs: [{ name: 'deploy', environment: 'staging' }],
      });
      reviewPendingDeployment(sandbox.world, user('bob'), run, [staging], state, 'as planned');
    });
    expect(told.filter((name) => name.startsWith('deployment_review'))).toEqual([
      'deployment_review.requested',
      `deployment_review.${state}`,
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});
