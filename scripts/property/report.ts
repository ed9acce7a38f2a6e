import type { Played } from '../../test/property/play.ts';
import { summarise } from '../../test/property/run.ts';

/** Runs that reach less are not worth being called a proof of anything. */
const bars: Readonly<Record<string, number>> = {
  medianSteps: 25,
  medianFaults: 3,
  medianKills: 1,
  shareEndedOpen: 0.2,
};

/** Fewer runs, as for repeating a counter-example, say nothing about medians. */
const ENOUGH = 100;

/** Prints what the runs came to; gives the exit code: 0 when no promise broke and the runs were worth it. */
export function report(all: {
  readonly played: readonly Played[];
  readonly counterexample: string | null;
  readonly seconds: number;
  /** Computing time of all workers, milliseconds. */
  readonly effort: number;
}): number {
  const numbers = summarise(all.played);
  for (const [name, value] of Object.entries(numbers)) console.log(`${name}: ${Number(value.toFixed(2))}`);
  console.log(`seconds: ${all.seconds.toFixed(1)}`);
  console.log(`computing milliseconds per run: ${(all.effort / Math.max(1, all.played.length)).toFixed(0)}`);
  if (all.counterexample !== null) {
    console.error(all.counterexample);
    return 1;
  }
  const low =
    all.played.length < ENOUGH ? [] : Object.entries(bars).filter(([name, bar]) => (numbers[name] ?? 0) < bar);
  for (const [name, bar] of low) console.error(`${name} is ${numbers[name] ?? 0}, and must be at least ${bar}`);
  return low.length === 0 ? 0 : 1;
}
