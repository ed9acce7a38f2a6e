import type { Allowances } from './allowances.ts';

/** A write of the App that lets something go: a green gate, a deployment that need not wait any more, a workflow started, a run run again. */
export interface Opening {
  readonly what: 'green' | 'approval' | 'start' | 'rerun';
  /** What the oracle calls it. */
  readonly key: string;
  /** What must not be let go twice: the run with its attempt and environment, or the commit. */
  readonly once: string | null;
  /** When it took effect, and the earliest moment at which what it rests on was read. Milliseconds since 1970. */
  readonly at: number;
  readonly since: number;
  readonly replica: number;
}

/** Openings that the oracle allowed at no moment between what they rest on and their effect. */
export function wrongOpenings(openings: readonly Opening[], allowances: Allowances): readonly string[] {
  return openings
    .filter(({ key, since, at }) => !allowances.ever(key, since, at))
    .map(({ what, key, at, since, replica }) => {
      return `replica ${replica} let go what may not: ${what} of ${key} at ${clock(at)}, read at ${clock(since)}`;
    });
}

/** What was let go more often than it may be: once, or as often as somebody asked besides. */
export function doubledOpenings(
  openings: readonly Opening[],
  asked: (once: string) => number = () => 0,
): readonly string[] {
  const times = new Map<string, number>();
  for (const { once, what } of openings)
    if (once !== null) times.set(`${what} of ${once}`, (times.get(`${what} of ${once}`) ?? 0) + 1);
  return [...times]
    .filter(([once, count]) => count > 1 + asked(once))
    .map(([once, count]) => `let go ${count} times: ${once}`);
}

/** Deliveries that were acknowledged, and that the store does not know. */
export function lostDeliveries(acknowledged: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  return [...new Set(acknowledged)]
    .filter((id) => !kept.has(id))
    .map((id) => `delivery ${id} was acknowledged, and the store does not know it`);
}

/** What stands in the ledger of an opening: what it lets go, by the oracle's name. */
export interface Intent {
  readonly what: Opening['what'];
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Openings of kinds that are written down first, and that nobody wrote down before. */
export function unwritten(openings: readonly Opening[], intents: readonly Intent[]): readonly string[] {
  return openings
    .filter(({ what }) => what === 'green' || what === 'approval')
    .filter(({ what, key, at }) => !intents.some((one) => one.what === what && one.key === key && one.at <= at))
    .map(({ what, key, at }) => `nobody wrote down before: ${what} of ${key} at ${clock(at)}`);
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
