/** One number: what it is called in the JSON, what it means, and how large it may be. */
export interface Measured {
  readonly key: string;
  readonly what: string;
  readonly value: number;
  readonly unit: '' | 'ms' | 'MB' | 'bytes' | '×';
  /** The largest value allowed; null: for information only. */
  readonly bound: number | null;
  /** What a reader needs to see beside the number, such as what was read or written. */
  readonly note?: string;
}

/** How thoroughly to measure. `quick` is for every change, with fewer rounds. */
export interface Rounds {
  readonly quick: boolean;
}

/** Whether a number keeps its bound; a value that is no number keeps none. */
export function holds({ value, bound }: Measured): boolean {
  return bound === null || (Number.isFinite(value) && value <= bound);
}

/** The middle of a list; NaN for an empty one, which holds no bound. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[middle - 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** Milliseconds that each of `rounds` calls took, after `warmUps` that are not counted. `prepare` is not timed. */
export function times<T>(
  rounds: number,
  warmUps: number,
  prepare: () => T,
  work: (prepared: T) => unknown,
): readonly number[] {
  const taken = Array.from({ length: rounds + warmUps }, () => {
    const prepared = prepare();
    const start = performance.now();
    work(prepared);
    return performance.now() - start;
  });
  return taken.slice(warmUps);
}

const SERIES = 3;

/** The least of three series' medians: a neighbour on the machine can slow a whole series down, never speed one up. */
export function calmest(series: () => readonly number[]): number {
  return Math.min(...Array.from({ length: SERIES }, () => median(series())));
}
