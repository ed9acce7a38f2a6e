import { createDeployment, setDeploymentStatus } from '../../../src/sandbox/world/deployments.ts';
import { perform } from './deeds.ts';
import { wasThereBefore } from './deployed.ts';
import { openOffice } from './office.ts';
import { reasonsAgainst } from './oracle.ts';
import { release } from './release.ts';
import { broken, noteParked, nothingYet } from './scene.ts';
import type { ReleaseCounts, Scene } from './scene.ts';
import type { ReleaseSchedule, Step } from './steps.ts';
import { undisturbed, work } from './work.ts';
import { buildYard, tipOf } from './yard.ts';

/** What one run came to. */
export interface ReleasePlayed extends Readonly<ReleaseCounts> {
  readonly steps: number;
  /** Whether a deployment was let go after everybody had done their part once more; null where nobody tried. */
  readonly mended: boolean | null;
}

/** Plays a schedule and checks every promise; throws where one is not kept. */
export async function playReleases(schedule: ReleaseSchedule): Promise<ReleasePlayed> {
  const yard = buildYard(schedule.spec);
  const office = await openOffice(yard);
  const scene: Scene = {
    yard,
    office,
    owesSweep: false,
    missed: [],
    parked: new Set(),
    started: new Map(),
    examined: new Set(),
    lines: [],
    counts: { ...nothingYet },
  };
  try {
    if (schedule.deployed) deployBefore(scene);
    for (const { after, step } of schedule.steps) {
      yard.wait(after);
      await take(scene, step);
    }
    await work(scene, { ...undisturbed, sweep: true });
    const mended = schedule.ending === 'stop' ? null : await mend(scene, schedule.ending === 'roll-out');
    return { ...scene.counts, steps: schedule.steps.length, mended };
  } finally {
    await office.store.close();
  }
}

/** Something was there before the App came. */
export function deployBefore({ yard, examined }: Pick<Scene, 'yard' | 'examined'>): void {
  const { world, repository, actor } = yard;
  const asked = { ref: tipOf(yard), environment: 'production', requiredContexts: [] };
  const made = createDeployment(world, actor('mona'), repository, asked);
  setDeploymentStatus(world, actor('mona'), repository, made, { state: 'success' });
  examined.add(made.id);
}

async function take(scene: Scene, step: Step): Promise<void> {
  if (step.kind === 'work') return work(scene, step);
  if (step.kind === 'release') return void (await release(scene, step.without));
  noteParked(scene, step);
  perform(scene.yard, step);
}

async function mend(scene: Scene, isRollout: boolean): Promise<boolean> {
  const run = await release(scene, 'nothing', isRollout ? { jobs: 2, inTurn: true } : {});
  if (run === null || reasonsAgainst(scene.yard, run.headSha, 'wren').length > 0) return false;
  const gates = run.gates.filter(({ attempt }) => attempt === run.attempt);
  const isLetGo = gates.length > 0 && gates.every(({ state }) => state === 'approved');
  if (!isLetGo && hasUnsaid(scene)) return false;
  if (!isLetGo) throw broken('I26', `everything is in, and run ${run.id} still waits`, scene);
  return true;
}

/** Whether something succeeded there that our word did not let go: from what a release starts then is for the ledger to tell, and nobody is surprised to wait. */
export function hasUnsaid({ yard }: Pick<Scene, 'yard'>): boolean {
  const { repository } = yard;
  return [...repository.deployments.values()].some((one) => {
    const { id, runId, statuses } = one;
    const all = runId === null ? [] : (repository.workflowRuns.get(runId)?.gates ?? []);
    const gates = all.filter(({ deploymentId }) => deploymentId === id);
    const isOurs = gates.length > 0 && gates.every(({ state }) => state === 'approved');
    return !isOurs && !wasThereBefore(yard, one) && statuses.some(({ state }) => state === 'success');
  });
}
