import { setTimeout as sleep } from 'node:timers/promises';
import { HOLDPOINT } from '../../src/demo/stage.ts';
import type { ActionResult } from '../../src/demo/run-action.ts';
import { runAction } from '../../src/demo/run-action.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { ORDINARY_CHECKLIST } from '../scene/checklists.ts';
import type { Scene } from '../scene/set-scene.ts';
import { setScene } from '../scene/set-scene.ts';

const PATIENCE = 20_000;
const ROUND = 25;

/** The main job in short, with the App and the Action on one Node: blocked, then signed, then open. Rejects where it comes out otherwise. */
export async function playMainJob(node: string): Promise<void> {
  const scene = await setScene({ checklist: ORDINARY_CHECKLIST, node });
  try {
    await conclusion(scene, 'holdpoint/merge', 'action_required');
    scene.check('ci / test', 'success');
    scene.approve('rhea');
    const sha = scene.merge();
    await conclusion(scene, 'holdpoint/production', 'action_required');
    expect('blocked', await gate(scene, node, sha), 1, undefined);
    await scene.comment('octavia', '/signoff lead');
    await conclusion(scene, 'holdpoint/production', 'success');
    expect('open', await gate(scene, node, sha), 0, 'go');
    const ended = await scene.stage.app.stop();
    if (ended !== 0) throw new Error(`the App ended with status ${ended}:\n${scene.stage.app.lines.join('\n')}`);
    if (scene.sandbox.violations.length > 0) throw new Error(scene.sandbox.violations.join('\n'));
  } finally {
    await scene.stage.close();
  }
}

function gate(scene: Scene, node: string, sha: string): Promise<ActionResult> {
  const { stage, sandbox, jobToken } = scene;
  return runAction({
    root: stage.root,
    node,
    apiUrl: sandbox.url,
    serverUrl: sandbox.url,
    repository: 'acme/shop',
    sha,
    ref: 'refs/heads/main',
    runId: 4711,
    with: { environment: 'production', 'app-id': String(getApp(sandbox.world, HOLDPOINT).id) },
    token: jobToken,
  });
}

function expect(
  what: string,
  { status, outputs, log }: ActionResult,
  exit: number,
  decision: string | undefined,
): void {
  if (status === exit && outputs['decision'] === decision) return;
  throw new Error(
    `the gate was to be ${what} (exit ${exit}) and ended with ${status}, decision ${outputs['decision']}:\n${log}`,
  );
}

/** Waits until the newest check run of that name, on whatever commit it stands, has the conclusion. */
async function conclusion({ stage, sandbox }: Scene, name: string, wanted: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  const newest = () =>
    [...stage.repository.checkRuns.values()].findLast((run) => run.name === name && run.app.slug === HOLDPOINT);
  while (newest()?.conclusion !== wanted) {
    if (Date.now() > end) {
      const asked = sandbox.requests.map(({ status, method, path }) => `${status} ${method} ${path}`).slice(-10);
      throw new Error(
        `${name} was to be ${wanted} and is ${newest()?.conclusion ?? 'absent'}:\n${[...stage.app.lines, ...asked].join('\n')}`,
      );
    }
    await sleep(ROUND);
  }
}
