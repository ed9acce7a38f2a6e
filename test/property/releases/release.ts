import type { WorkflowRun } from '../../../src/sandbox/world/model/actions.ts';
import type { MergeMethod } from '../../../src/sandbox/world/merge.ts';
import { jobsOf } from '../../../src/sandbox/world/workflow-runs.ts';
import { perform, plainly, properly, start } from './deeds.ts';
import { endJobs } from './end-jobs.ts';
import { reasonsAgainst } from './oracle.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './speech.ts';
import type { Deed, Without } from './steps.ts';
import { undisturbed, work } from './work.ts';
import { candidateOf, homesOf, presentSpec, tipOf } from './yard.ts';

const moment = 2000;

/**
 * Everybody does their part for the next release, as the manual says, from whatever state the yard is in; the deployment that was started, or null
 * where none can be let go. `without` names who does not.
 */
export async function release(
  scene: Scene,
  without: Without,
  how: { readonly jobs?: number; readonly inTurn?: boolean } = {},
): Promise<WorkflowRun | null> {
  const { yard } = scene;
  const say = (by: string, where: 'home' | number, speech: Speech): void => {
    yard.wait(moment);
    perform(yard, { kind: 'say', by, where, speech });
  };
  const spec = presentSpec(yard);
  // What was pushed by hand can only be let in.
  if (without !== 'leave' && !spec.directPushes && hasPushes(scene))
    perform(yard, { kind: 'configure', spec: { ...spec, directPushes: true } });
  if (!addChange(scene)) return null;
  if (without !== 'settling') settleChanges(scene, without, say);
  await work(scene, undisturbed);
  clearHomes(scene, say);
  await work(scene, { ...undisturbed, sweep: true });
  yard.wait(moment);
  if (without !== 'manager') {
    say('octavia', 'home', plainly('signoff', 'manager', 'none'));
    say('octavia', 0, plainly('signoff', 'manager', 'right'));
  }
  const run = start(yard, { kind: 'run', commit: 'tip', ...properly, ...how });
  if (run !== null) for (const job of jobsOf(run)) if (job.name === 'gate') endJobs(yard, run, 'success');
  await work(scene, undisturbed);
  if (without !== 'finish' && run !== null) endJobs(yard, run, 'success');
  await work(scene, undisturbed);
  return without === 'nothing' ? run : null;
}

const methods: readonly MergeMethod[] = ['squash', 'merge', 'rebase'];

function hasPushes({ yard }: Scene): boolean {
  return reasonsAgainst(yard, tipOf(yard)).some((reason) => reason.endsWith('by hand'));
}

/** A change that is merged for it, so that there is something to release. */
function addChange({ yard }: Scene): boolean {
  const before = yard.annals.changes.length;
  const doAll = (deeds: readonly Deed[]): void => deeds.forEach((deed) => perform(yard, deed));
  doAll([{ kind: 'lighten' }, { kind: 'propose', by: 'wren' }]);
  if (yard.annals.changes.length === before) return false;
  yard.wait(moment);
  doAll([{ kind: 'merge', by: 'wren', which: 0, method: methods[before % methods.length] ?? 'squash' }]);
  return true;
}

/** What is asked of each change that is merged is given. */
function settleChanges(
  { yard }: Scene,
  without: Without,
  say: (by: string, where: number, speech: Speech) => void,
): void {
  const { changes } = yard.annals;
  changes.forEach(({ pull }, index) => {
    if (!pull.merged) return;
    const which = changes.length - 1 - index;
    say('quill', which, plainly('unhold'));
    if (without !== 'scan') perform(yard, { kind: 'scan', which, conclusion: 'success' });
    if (without !== 'qa') say('quill', which, plainly('signoff', 'qa', 'right'));
  });
}

/** A release that is fixed to another commit is given up. */
function clearHomes({ yard }: Scene, say: (by: string, where: 'home', speech: Speech) => void): void {
  const home = homesOf(yard).at(-1);
  if (home?.state !== 'open') return;
  say('quill', 'home', plainly(candidateOf(yard, home) === tipOf(yard) ? 'unhold' : 'drop'));
}
