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

const SERIES = 5;

/** The floor of a list; NaN for an empty one, which holds no bound. */
export function fastest(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.min(...values);
}

/**
 * Milliseconds of processor time that one call takes: the fastest of five series of `rounds` calls, after one that is not counted. Time of the
 * processor, not of the clock, because a neighbour on the machine lengthens only the latter; Node's own threads are counted in. The fastest,
 * because whoever shares the core or its caches makes every series slower, by no fixed part, and none ever makes one faster than the work is.
 */
export function processorTime<T>(
  rounds: number,
  prepare: () => T,
  work: (prepared: T) => unknown,
  spent: () => number = processorSpent,
): number {
  const series = Array.from({ length: SERIES + 1 }, () => {
    const prepared = Array.from({ length: rounds }, prepare);
    const before = spent();
    for (const one of prepared) work(one);
    return (spent() - before) / rounds;
  });
  return fastest(series.slice(1));
}

/** Milliseconds of processor time that this process has used. */
function processorSpent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
