import { createComment } from '../../src/sandbox/world/comments.ts';
import { findAccount } from '../../src/sandbox/world/accounts.ts';
import type { Account } from '../../src/sandbox/world/model/accounts.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';
import { startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import { ORDINARY_CHECKLIST } from '../scene/checklists.ts';
import { quiet } from '../scene/quiet.ts';
import type { Scene } from '../scene/set-scene.ts';
import { setScene } from '../scene/set-scene.ts';
import { refuseViolations } from './app.ts';
import type { Measured } from './measure.ts';

/** The environment waits for its own sign-off, so that the last one can come while a deployment waits. */
const CHECKLIST = `${ORDINARY_CHECKLIST}  release:
    title: Deployment lead lets it go
    ask: release
    signoff: lead
`;

/** What it takes from the last sign-off to the approved deployment, where a real `holdpoint serve` answers the protection rule. */
export async function measureApproval(): Promise<readonly Measured[]> {
  const scene = await setScene({ checklist: CHECKLIST });
  try {
    const run = await waiting(scene);
    const { sandbox, pullRequest } = scene;
    const before = sandbox.requests.length;
    const deliveries = sandbox.deliveries.log.length;
    const start = performance.now();
    createComment(sandbox.world, userActor(person(scene, 'octavia')), pullRequest, '/signoff release');
    const taken = await approved(run, start);
    const asked = sandbox.requests
      .slice(before)
      .filter(({ actor, tokenKind }) => actor === 'holdpoint[bot]' && tokenKind === 'installation')
      .map(({ method, path, operationName }) => operationName ?? `${method} ${path}`);
    const until = asked.findIndex((one) => one.endsWith('/deployment_protection_rule')) + 1;
    const told = sandbox.deliveries.log.slice(deliveries).filter(({ event }) => event === 'issue_comment').length;
    if (told !== 1) throw new Error(`the last sign-off was told ${told} times`);
    await quiet(sandbox);
    refuseViolations(scene);
    return [
      {
        key: 'approvalRequests',
        what: 'requests from the last sign-off up to and including the approval of the waiting deployment',
        value: until,
        unit: '',
        bound: 3,
        note: asked.slice(0, until).join(', '),
      },
      {
        key: 'approvalMs',
        what: 'the same in time, the answers of the local GitHub included',
        value: taken,
        unit: 'ms',
        bound: 300,
      },
    ];
  } finally {
    await scene.stage.close();
  }
}

/** A merged change of which nothing is missing but the last sign-off, and a deployment that waits for it. */
async function waiting(scene: Scene): Promise<WorkflowRun> {
  const { sandbox, pullRequest, stage } = scene;
  await quiet(sandbox);
  scene.check('ci / test', 'success');
  scene.approve('rhea');
  await quiet(sandbox);
  await scene.comment('octavia', '/signoff lead');
  await quiet(sandbox);
  const commit = scene.merge();
  await quiet(sandbox);
  const run = startWorkflowRun(sandbox.world, userActor(person(scene, 'dana')), stage.repository, {
    path: '.github/workflows/deploy.yml',
    name: 'deploy',
    event: 'push',
    headSha: commit,
    headBranch: pullRequest.base,
    jobs: [{ name: 'deploy', environment: 'production' }],
  });
  if (run.gates.length === 0) throw new Error('no rule guards the environment');
  await quiet(sandbox);
  if (run.gates.every(({ reports }) => reports.length === 0)) throw new Error('the deployment was told nothing');
  return run;
}

/** Milliseconds until the gate is approved. */
async function approved({ gates }: WorkflowRun, start: number): Promise<number> {
  while (!gates.every(({ state }) => state === 'approved')) {
    if (performance.now() - start > 10_000) throw new Error('the deployment was not approved within 10 s');
    await new Promise((resolve) => setImmediate(resolve));
  }
  return performance.now() - start;
}

function person({ sandbox }: Scene, login: string): Account {
  const account = findAccount(sandbox.world, login);
  if (account === undefined) throw new Error(`the seed has nobody named ${login}`);
  return account;
}
