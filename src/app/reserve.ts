import type { Claim } from '../store/work-queue.ts';
import type { Budget } from './budget.ts';

/**
 * What urgent looks may use of what is kept for them. Anybody can make a look urgent, by a comment or by the title of a pull request of their own: so
 * that one subject does not use up what all have, it has so many looks from the reserve, and then rests like everything else.
 */
export interface Reserve {
  /** When the subject may be looked at, in milliseconds since 1970; null: now. Counts the look that is then taken. */
  readonly restsUntil: (budget: Budget, claim: Pick<Claim, 'key' | 'urgency'>) => number | null;
  /** When green may be taken back there that nobody may look at; null: now. Counts that as well. */
  readonly leaves: (key: string) => number | null;
}

/** Looks of one subject from the reserve, until the limit is whole again. */
const MOST = 12;

/** Milliseconds from one taking back to the next: each costs a few requests, and somebody may speak many times a minute. */
const APART = 60_000;

/** Subjects that are remembered; of the oldest nothing is known. */
const KNOWN = 5_000;

/** The reserve of this process; `clock` in milliseconds since 1970. */
export function createReserve(clock: () => number): Reserve {
  const looks = new Map<string, { readonly until: number; readonly count: number }>();
  const taken = new Map<string, number>();
  return {
    restsUntil: (budget, { key, urgency }) => {
      const own = budget.restsUntil(urgency);
      if (own !== null) return own;
      const others = urgency === 0 ? null : budget.restsUntil(0);
      if (others !== null) {
        const before = looks.get(key);
        const count = before?.until === others ? before.count + 1 : 1;
        if (count > MOST) return others;
        remember(looks, key, { until: others, count });
      }
      // What it shows from now on was read: it may have to be taken back again.
      taken.delete(key);
      return null;
    },
    leaves: (key) => {
      const next = (taken.get(key) ?? Number.NEGATIVE_INFINITY) + APART;
      if (next > clock()) return next;
      remember(taken, key, clock());
      return null;
    },
  };
}

function remember<T>(known: Map<string, T>, key: string, what: T): void {
  known.delete(key);
  known.set(key, what);
  const [oldest] = known.keys();
  if (known.size > KNOWN && oldest !== undefined) known.delete(oldest);
}
