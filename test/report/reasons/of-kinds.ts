import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { LinkedIssue } from '../../../src/evidence/linked-issues.ts';
import type { WorkflowRunFact } from '../../../src/evidence/workflow-runs.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  aReview,
  earlier,
  elsewhere,
  head,
  later,
  opened,
  readings,
  said,
  unlearnable,
} from '../../builders/facts.ts';
import { aBot, aPerson } from '../../builders/people.ts';
import { scene } from './scene.ts';

const staged = 'staging: { title: Healthy in staging, ask: change, deployment: { environment: staging, for: 6h } }';
const app =
  'staging: { title: Healthy in staging, ask: change, deployment: { environment: staging, app: our-deployer } }';
const aDeployment = (state: string | null, over: Partial<Deployment> = {}): Deployment => ({
  id: 1,
  commit: head,
  creator: aPerson('dana'),
  createdAt: opened,
  status: state === null ? null : { state, at: later, creator: aBot('our-ci') },
  ...over,
});
const deployed = (...newest: readonly Deployment[]) => ({
  readings: readings([
    { kind: 'deployments', environment: 'staging' },
    { environment: 'staging', newest },
  ]),
});

const two =
  'two: { title: Two of three agree, at-least: { count: 2, of: [{ signoff: qa }, { signoff: ops }, { check: ci / test }] } }';
const calm =
  'calm: { title: Nothing is frozen, when: { author: { users: [ada], teams: [acme/backend] }, commit-message: [Add] }, not: { check: freeze } }';

const owners = 'owners: { title: Owners agree, codeowners: { unowned: refused } }';
const owned = (text: string | null, over: Parameters<typeof aReview>[0] | null = null) => ({
  change: aChange({ reviews: over === null ? [] : [aReview({ id: '1', ...over })] }),
  readings: readings(
    ...['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map((path, index) => {
      const file = { kind: text !== null && index === 0 ? 'file' : 'missing', text: text ?? '' } as const;
      return [{ kind: 'file', commit: elsewhere, path }, file] as const;
    }),
  ),
});

const ticket = 'ticket: { title: There is a ticket, linked-issue: { state: open, labels: [change-request] } }';
const linked = (...issues: readonly LinkedIssue[]) => ({
  readings: readings([{ kind: 'linked-issues', change: 7 }, issues]),
});

const settings = 'settings: { title: Settings are there, variables: { names: [API_URL], secrets: [DATABASE_URL] } }';
const CI = '.github/workflows/ci.yml';
const wholeRun = `ci: { title: Everything ran, workflow: { path: ${CI} } }`;
const ran = (...runs: readonly Partial<WorkflowRunFact>[]) => {
  const file = (commit: string) =>
    [
      { kind: 'file', commit, path: CI },
      { kind: 'file', text: 'on: push', oid: '1' },
    ] as const;
  const list = runs.map((over) => ({
    id: 5,
    path: CI,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    attempt: 1,
    headRepositoryId: 42,
    createdAt: said,
    url: 'https://github.test/acme/shop/actions/runs/5',
    ...over,
  }));
  return { readings: readings([{ kind: 'runs', commit: head }, list], file(head), file(elsewhere)) };
};

/** Reasons that one kind of evidence alone gives. */
export const kindScenes = {
  AT_LEAST_OPEN: scene(two, { commits: [aCommitEvidence({ checks: [aCheck({ id: 1 })] })] }),
  NOT_OPEN: scene(calm, {
    commits: [aCommitEvidence({ checks: [aCheck({ id: 1, name: 'freeze', status: 'queued', conclusion: null })] })],
  }),
  DEPLOYMENT_MISSING: scene(staged, deployed()),
  DEPLOYMENT_RUNNING: scene(staged, deployed(aDeployment('in_progress'))),
  DEPLOYMENT_FAILED: scene(staged, deployed(aDeployment('failure'))),
  DEPLOYMENT_INACTIVE: scene(staged, deployed(aDeployment('inactive'))),
  DEPLOYMENT_INVALID: scene(staged, deployed(aDeployment('splendid'))),
  DEPLOYMENT_SOAKING: scene(staged, deployed(aDeployment('success'))),
  DEPLOYMENT_SUPERSEDED: scene(
    staged,
    deployed(aDeployment('success'), aDeployment('success', { id: 2, commit: earlier })),
  ),
  DEPLOYMENT_WRONG_SOURCE: scene(app, deployed(aDeployment('success'))),
  DEPLOYMENT_UNBOUND: scene(staged, deployed(aDeployment('success')), {
    production: 'enforce: block, branches: [main], strict: true',
  }),
  DEPLOYMENTS_UNREADABLE: scene(staged, {
    readings: { 'deployments:staging': unlearnable('API_FORBIDDEN', 'HTTP 403') },
  }),
  CODEOWNERS_MISSING: scene(owners, owned(null)),
  CODEOWNERS_INVALID: scene(owners, owned('* rhea\n')),
  CODEOWNERS_UNOWNED: scene(owners, owned('/docs/ @rhea\n')),
  CODEOWNERS_OPEN: scene(owners, owned('* @rhea\n')),
  CODEOWNERS_BY_EMAIL: scene(owners, owned('* rhea@example.com\n')),
  LINKED_ISSUE_MISSING: scene(ticket, linked()),
  LINKED_ISSUE_UNFIT: scene(
    ticket,
    linked({ repository: 'acme/shop', number: 5, state: 'closed', closedAt: said, labels: ['bug'] }),
  ),
  VARIABLES_MISSING: scene(
    settings,
    {
      readings: readings(
        [{ kind: 'setting-names', of: 'variables', environment: 'production' }, ['API_URL']],
        [{ kind: 'setting-names', of: 'secrets', environment: 'production' }, []],
      ),
    },
    { gate: 'production' },
  ),
  WORKFLOW_MISSING: scene(wholeRun, ran()),
  WORKFLOW_RUNNING: scene(wholeRun, ran({ status: 'in_progress', conclusion: null })),
  WORKFLOW_NOT_SUCCESSFUL: scene(wholeRun, ran({ conclusion: 'failure' })),
  WORKFLOW_INVALID: scene(wholeRun, ran({ conclusion: 'splendid' })),
};
