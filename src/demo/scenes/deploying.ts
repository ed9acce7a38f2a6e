import type { ActionResult } from '../run-action.ts';
import type { Stage } from '../stage.ts';
import type { Tell } from '../tell.ts';
import type { PullRequest } from './opening.ts';
import { getApp } from '../../sandbox/world/apps.ts';
import { jobsOf } from '../../sandbox/world/workflow-runs.ts';
import { textAt } from '../answer.ts';
import { act, eventually, expectCheck, StoryError } from '../observe.ts';
import type { DeployJob } from '../pipeline.ts';
import { finishDeployJob, startDeployJob } from '../pipeline.ts';
import { runAction } from '../run-action.ts';
import { HOLDPOINT, REPOSITORY } from '../stage.ts';
import { putFile } from './opening.ts';
import { say } from './signing.ts';

/** Main moves on, then the change is squashed onto it: the merge commit is one that nobody has seen before. */
export async function merge(stage: Stage, tell: Tell, pull: PullRequest): Promise<string> {
  await putFile(stage, 'ada', 'main', 'docs/support.md', '# Support\n\nAsk in the shop channel.\n');
  tell.line('ada', 'pushes docs/support.md to main, so main has moved');
  const answer = await act(stage, 'dana', 'PUT', `/pulls/${pull.number}/merge`, {
    merge_method: 'squash',
    sha: pull.head,
  });
  const commit = textAt(answer, 'sha');
  tell.line('dana', `squash-merges #${pull.number} as ${commit.slice(0, 12)}`);
  tell.checks(await expectCheck(stage, commit, 'production', 'action_required', /Deployment lead signs off/));
  return commit;
}

/** The push to main starts the deploy workflow: its job waits for the environment, and Holdpoint tells it what is missing. No runner waits with it. */
export async function waitForTheEnvironment(stage: Stage, tell: Tell, commit: string): Promise<DeployJob> {
  const job = startDeployJob(stage, commit, 'production');
  tell.line('deploy job', 'waits for the environment production: no runner, no minutes');
  const [report = ''] = await eventually(
    'the deployment is told what is missing',
    () => Promise.resolve(reportsTo(job.run)),
    (reports) => reports.length > 0,
  );
  tell.line('holdpoint', 'tells the waiting deployment what is missing');
  tell.comment(report);
  return job;
}

/** A job that names no environment waits for nothing; the gate step ends it. */
export async function deployPastTheEnvironment(stage: Stage, tell: Tell, commit: string): Promise<void> {
  const result = await gateStep(stage, tell, commit, startDeployJob(stage, commit, null));
  if (result.status !== 1)
    throw new StoryError(
      `the gate step must end with 1 while the lead has not signed; it ended with ${result.status}:\n${result.log}`,
    );
  if (result.outputs['decision'] !== undefined) throw new StoryError('a closed gate must not set `decision`');
}

/** The deployment lead signs on the merged pull request: Holdpoint lets the waiting job go, and its first step asks once more. */
export async function signAndDeploy(
  stage: Stage,
  tell: Tell,
  pull: PullRequest,
  { commit, job }: { readonly commit: string; readonly job: DeployJob },
): Promise<void> {
  await say(stage, tell, 'octavia', pull, '/signoff lead');
  await eventually(
    'the waiting job is let go',
    () => Promise.resolve(jobsOf(job.run).map(({ status }) => status)),
    (states) => states.every((state) => state === 'in_progress'),
  );
  tell.line('holdpoint', 'approves the deployment: the job gets its runner');
  // Written after the gate's own: until then it would still say that nobody has signed.
  await expectCheck(stage, commit, 'lead', 'success', /Signed by octavia/);
  tell.checks(await expectCheck(stage, commit, 'production', 'success', /Go/));
  const result = await gateStep(stage, tell, commit, job);
  if (result.status !== 0 || result.outputs['decision'] !== 'go')
    throw new StoryError(`the gate step must open now; it ended with ${result.status}:\n${result.log}`);
  finishDeployJob(stage, job.run);
  tell.line('deploy job', 'deploys');
}

/** What the App told the run while it waited. */
function reportsTo({ gates }: DeployJob['run']): readonly string[] {
  return gates.flatMap(({ reports }) => reports);
}

async function gateStep(stage: Stage, tell: Tell, commit: string, { run, token }: DeployJob): Promise<ActionResult> {
  const result = await runAction({
    root: stage.root,
    node: stage.node,
    apiUrl: stage.sandbox.api,
    serverUrl: stage.sandbox.url,
    repository: REPOSITORY,
    sha: commit,
    ref: 'refs/heads/main',
    runId: run.id,
    token,
    with: { environment: 'production', 'app-id': String(getApp(stage.sandbox.world, HOLDPOINT).id) },
  });
  tell.line('deploy job', `the gate step (dist/index.js) ends with ${result.status}`);
  tell.log(result.log);
  return result;
}
