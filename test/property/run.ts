import * as fc from 'fast-check';
import { schedules } from './generate.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';

export interface RunOptions {
  readonly runs: number;
  readonly seed: number;
  readonly longest: number;
  /** Over HTTP, against the App with its server and store; needs a process that does nothing else. */
  readonly wire?: boolean;
  /** Whether the shortest schedule that breaks a promise is looked for; true unless said otherwise. */
  readonly shrink?: boolean;
}

export interface Outcome {
  readonly counterexample: string | null;
  readonly played: readonly Played[];
  /** Computing time, milliseconds. */
  readonly effort: number;
}

/** A run over HTTP that is still not over has got stuck somewhere, and says so with its schedule. Milliseconds. */
const LONGEST_OVER_THE_WIRE = 180_000;

/** Plays `runs` random schedules; a broken promise comes back as its shortest schedule. */
export async function runProperty({ runs, seed, longest, wire = false, shrink = true }: RunOptions): Promise<Outcome> {
  const played: Played[] = [];
  const before = process.cpuUsage();
  const effort = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let isShrinking = false;
  const playOne = wire ? (await import('./over-the-wire.ts')).playOverTheWire : play;
  const property = fc.asyncProperty(schedules(longest), async (schedule) => {
    try {
      const one = await playOne(schedule);
      if (!isShrinking) played.push(one);
    } catch (error) {
      isShrinking = true;
      throw error;
    }
  });
  const limits = wire ? { timeout: LONGEST_OVER_THE_WIRE } : {};
  const details = await fc.check(property, { numRuns: runs, seed, endOnFailure: !shrink || wire, ...limits });
  if (!details.failed) return { counterexample: null, played, effort: effort() };
  const [schedule] = details.counterexample ?? [];
  const error = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  const text = `seed ${details.seed}, run ${details.numRuns}, ${details.numShrinks} shrinks\n${error}\n${JSON.stringify(schedule)}`;
  return { counterexample: text, played, effort: effort() };
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
