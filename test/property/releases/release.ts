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
import type { Yard } from './yard.ts';

const moment = 2000;

/**
 * Everybody does their part for the next release, as the manual says, from whatever state the yard is in; the deployment that was started, or null
 * where none can be let go. `without` names who does not.
 */
export function release(scene: Scene, without: Without, how: How = {}): Promise<WorkflowRun | null> {
  const { yard } = scene;
  const place: ReleasePlace = {
    yard,
    pass: async (milliseconds) => yard.wait(milliseconds),
    work: (sweep) => work(scene, { ...undisturbed, sweep }),
  };
  return releaseAt(place, without, how);
}

interface How {
  readonly jobs?: number;
  readonly inTurn?: boolean;
}

/** Where a release is made, and how time and the App get on there. */
export interface ReleasePlace {
  readonly yard: Yard;
  /** Lets time pass, milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The App hears everything and does all that this causes; with `sweep` it goes through everything besides. */
  readonly work: (sweep: boolean) => Promise<void>;
}

type Say = (by: string, where: 'home' | number, speech: Speech) => Promise<void>;

/** The same wherever it is. */
export async function releaseAt(place: ReleasePlace, without: Without, how: How = {}): Promise<WorkflowRun | null> {
  const { yard, pass } = place;
  const say: Say = async (by, where, speech) => {
    await pass(moment);
    perform(yard, { kind: 'say', by, where, speech });
  };
  const spec = presentSpec(yard);
  // What was pushed by hand can only be let in.
  if (without !== 'leave' && !spec.directPushes && hasPushes(yard))
    perform(yard, { kind: 'configure', spec: { ...spec, directPushes: true } });
  if (!(await addChange(place))) return null;
  if (without !== 'settling') await settleChanges(yard, without, say);
  await place.work(false);
  await clearHomes(yard, say);
  await place.work(true);
  await pass(moment);
  if (without !== 'manager') {
    const isHome = homesOf(yard).some((home) => home.state === 'open' && candidateOf(yard, home) === tipOf(yard));
    if (isHome) await say('octavia', 'home', plainly('signoff', 'manager', 'none'));
    else await say('octavia', 0, plainly('signoff', 'manager', 'right'));
  }
  const run = start(yard, { kind: 'run', commit: 'tip', ...properly, ...how });
  if (run !== null) for (const job of jobsOf(run)) if (job.name === 'gate') endJobs(yard, run, 'success');
  await place.work(false);
  // Of jobs that follow each other each ends in its turn.
  for (let turn = 0; turn < (how.inTurn === true ? MOST_TURNS : 1); turn += 1) {
    if (without !== 'finish' && run !== null) endJobs(yard, run, 'success');
    await place.work(false);
  }
  return without === 'nothing' ? run : null;
}

/** Two jobs that deploy, and one between them. */
const MOST_TURNS = 3;

const methods: readonly MergeMethod[] = ['squash', 'merge', 'rebase'];

function hasPushes(yard: Yard): boolean {
  return reasonsAgainst(yard, tipOf(yard)).some((reason) => reason.endsWith('by hand'));
}

/** A change that is merged for it, so that there is something to release. */
async function addChange({ yard, pass }: ReleasePlace): Promise<boolean> {
  const before = yard.annals.changes.length;
  const doAll = (deeds: readonly Deed[]): void => deeds.forEach((deed) => perform(yard, deed));
  doAll([{ kind: 'lighten' }, { kind: 'propose', by: 'wren' }]);
  if (yard.annals.changes.length === before) return false;
  await pass(moment);
  doAll([{ kind: 'merge', by: 'wren', which: 0, method: methods[before % methods.length] ?? 'squash' }]);
  return true;
}

/** What is asked of each change that is merged is given. */
async function settleChanges(yard: Yard, without: Without, say: Say): Promise<void> {
  const { changes } = yard.annals;
  for (const [index, { pull }] of changes.entries()) {
    if (!pull.merged) continue;
    const which = changes.length - 1 - index;
    await say('quill', which, plainly('unhold'));
    if (without !== 'scan') perform(yard, { kind: 'scan', which, conclusion: 'success' });
    if (without !== 'qa') await say('quill', which, plainly('signoff', 'qa', 'right'));
  }
}

/** A release that is fixed to another commit is given up. */
async function clearHomes(yard: Yard, say: Say): Promise<void> {
  const home = homesOf(yard).at(-1);
  if (home?.state !== 'open') return;
  await say('quill', 'home', plainly(candidateOf(yard, home) === tipOf(yard) ? 'unhold' : 'drop'));
}
