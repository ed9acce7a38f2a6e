import * as fc from 'fast-check';
import { schedules } from './generate.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';
import { releaseSchedules } from './releases/generate.ts';
import type { ReleasePlayed } from './releases/play.ts';
import { playReleases } from './releases/play.ts';

/** What is played: a pull request and its gates, or releases of several changes and the deployments that wait for them. */
export type Mode = 'changes' | 'releases';

export interface RunOptions {
  readonly runs: number;
  readonly seed: number;
  readonly longest: number;
  /** Changes, unless said otherwise. */
  readonly mode?: Mode;
  /** Over HTTP, against the App with its server and store; needs a process that does nothing else. */
  readonly wire?: boolean;
  /** Whether the shortest schedule that breaks a promise is looked for; true unless said otherwise. */
  readonly shrink?: boolean;
}

export interface Outcome {
  readonly counterexample: string | null;
  readonly played: readonly Played[];
  /** Those of mode `releases`. */
  readonly released: readonly ReleasePlayed[];
  /** Computing time, milliseconds. */
  readonly effort: number;
}

/** A run over HTTP that is still not over has got stuck somewhere, and says so with its schedule. Milliseconds. */
const LONGEST_OVER_THE_WIRE = 180_000;

/** Plays `runs` random schedules; a broken promise comes back as its shortest schedule. */
export async function runProperty(options: RunOptions): Promise<Outcome> {
  const { runs, seed, longest, mode = 'changes', wire = false, shrink = true } = options;
  const played: Played[] = [];
  const released: ReleasePlayed[] = [];
  const before = process.cpuUsage();
  const effort = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const playOne = wire ? (await import('./over-the-wire.ts')).playOverTheWire : play;
  const limits = wire ? { timeout: LONGEST_OVER_THE_WIRE } : {};
  const parameters = { numRuns: runs, seed, endOnFailure: !shrink || wire, ...limits };
  const failure =
    mode === 'releases'
      ? await failureOf(releaseSchedules(longest), counting(playReleases, released), parameters)
      : await failureOf(schedules(longest), counting(playOne, played), parameters);
  return { counterexample: failure, played, released, effort: effort() };
}

/** Keeps what runs came to until the first one fails; what is played to shorten that one is not counted. */
function counting<S, P>(playOne: (schedule: S) => Promise<P>, kept: P[]): (schedule: S) => Promise<void> {
  let isShrinking = false;
  return async (schedule) => {
    try {
      const one = await playOne(schedule);
      if (!isShrinking) kept.push(one);
    } catch (error) {
      isShrinking = true;
      throw error;
    }
  };
}

async function failureOf<S>(
  schedule: fc.Arbitrary<S>,
  playOne: (schedule: S) => Promise<void>,
  parameters: fc.Parameters<[S]>,
): Promise<string | null> {
  const details = await fc.check(fc.asyncProperty(schedule, playOne), parameters);
  if (!details.failed) return null;
  const [found] = details.counterexample ?? [];
  const error = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return `seed ${details.seed}, run ${details.numRuns}, ${details.numShrinks} shrinks\n${error}\n${JSON.stringify(found)}`;
}

/** The numbers that tell whether the runs were worth anything. */
export function summarise(played: readonly Played[]): Readonly<Record<string, number>> {
  const sum = (value: (one: Played) => number): number => played.reduce((total, one) => total + value(one), 0);
  const most = (value: (one: Played) => number): number => played.reduce((best, one) => Math.max(best, value(one)), 0);
  const share = (test: (one: Played) => boolean): number => played.filter(test).length / Math.max(1, played.length);
  return {
    runs: played.length,
    medianSteps: median(played.map(({ steps }) => steps)),
    medianFaults: median(played.map(({ faults }) => faults)),
    medianKills: median(played.map(({ kills }) => kills)),
    shareEndedOpen: share(({ endedOpen }) => endedOpen),
    shareOnceOpen: share(({ openLooks }) => openLooks > 0),
    looks: sum(({ looks }) => looks),
    mended: sum(({ mended }) => (mended === true ? 1 : 0)),
    mendingTried: sum(({ mended }) => (mended === null ? 0 : 1)),
    openLooks: sum(({ openLooks }) => openLooks),
    cautiousLooks: sum(({ cautiousLooks }) => cautiousLooks),
    settledByWebhooks: sum(({ settledByWebhooks }) => settledByWebhooks),
    asks: sum(({ asks }) => asks),
    jobsLetThrough: sum(({ jobsLetThrough }) => jobsLetThrough),
    mostReads: most(({ mostReads }) => mostReads),
    mostWrites: most(({ mostWrites }) => mostWrites),
  };
}

/** The same of runs of releases. */
export function summariseReleases(released: readonly ReleasePlayed[]): Readonly<Record<string, number>> {
  const sum = (value: (one: ReleasePlayed) => number): number => released.reduce((total, one) => total + value(one), 0);
  return {
    releaseRuns: released.length,
    releaseLooks: sum(({ looks }) => looks),
    releaseFaults: sum(({ faults }) => faults),
    releaseKills: sum(({ kills }) => kills),
    letGo: sum(({ approvals }) => approvals),
    letGoOfSeveral: sum(({ several }) => several),
    workflowsStarted: sum(({ starts }) => starts),
    groupsOpened: sum(({ groups }) => groups),
    runsRunAgain: sum(({ reruns }) => reruns),
    releasesMended: sum(({ mended }) => (mended === true ? 1 : 0)),
    releaseMostLooks: released.reduce((most, { mostLooks }) => Math.max(most, mostLooks), 0),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
