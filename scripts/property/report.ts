import type { Played } from '../../test/property/play.ts';
import type { ReleasePlayed } from '../../test/property/releases/play.ts';
import { summarise, summariseReleases } from '../../test/property/run.ts';

/** Runs that reach less are not worth being called a proof of anything. */
const bars: Bars = {
  medianSteps: 25,
  medianFaults: 3,
  medianKills: 1,
  shareEndedOpen: 0.2,
};

/** Of a hundred runs of releases. */
const releaseBars: Bars = { letGo: 50, letGoOfSeveral: 20, workflowsStarted: 5, releaseKills: 10, releasesMended: 20 };

/** Over the wire a run is short, because it costs ten times as much; the process is killed elsewhere. */
const wireBars: Bars = { shareEndedOpen: 0.2 };

type Bars = Readonly<Record<string, number>>;

/** Fewer runs, as for repeating a counter-example, say nothing about medians. */
const ENOUGH = 100;

/** Prints what the runs came to; gives the exit code: 0 when no promise broke and the runs were worth it. */
export function report(all: {
  readonly played: readonly Played[];
  readonly released: readonly ReleasePlayed[];
  readonly counterexample: string | null;
  readonly wire: boolean;
  readonly seconds: number;
  /** Computing time of all workers, milliseconds. */
  readonly effort: number;
}): number {
  const ofChanges = all.played.length > 0 ? summarise(all.played) : {};
  const numbers: Bars = { ...ofChanges, ...(all.released.length > 0 ? summariseReleases(all.released) : {}) };
  for (const [name, value] of Object.entries(numbers)) console.log(`${name}: ${Number(value.toFixed(2))}`);
  console.log(`seconds: ${all.seconds.toFixed(1)}`);
  console.log(
    `computing milliseconds per run: ${(all.effort / Math.max(1, all.played.length + all.released.length)).toFixed(0)}`,
  );
  if (all.counterexample !== null) {
    console.error(all.counterexample);
    return 1;
  }
  const part = all.released.length / 100;
  const ofReleases = Object.entries(releaseBars).map(([name, bar]): [string, number] => [name, Math.floor(bar * part)]);
  const low = [
    ...(all.played.length < ENOUGH ? [] : Object.entries(all.wire ? wireBars : bars)),
    ...(all.released.length < ENOUGH ? [] : ofReleases),
  ].filter(([name, bar]) => (numbers[name] ?? 0) < bar);
  for (const [name, bar] of low) console.error(`${name} is ${numbers[name] ?? 0}, and must be at least ${bar}`);
  return low.length === 0 ? 0 : 1;
}
