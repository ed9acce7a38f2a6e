/** Looks of each subject that GitHub's limits ended, one after another. */
export interface Refusals {
  /** How a look ended: by a limit, or by anything else, which ends the row. */
  readonly ended: (key: string, byLimit: boolean) => void;
  /** Whether so many ended in a row that what is green there is taken back before the next one. */
  readonly areMany: (key: string) => boolean;
}

/** A limit that comes and goes is waited for, as long as any other trouble. */
const MANY = 3;

/** Subjects that are remembered; of the oldest nothing is known. */
const KNOWN = 5_000;

/**
 * What this process was refused. Where GitHub refuses one kind of request and asks everybody for a pause, a look ends with nothing that may be
 * sent any more: what it could not read must be shut before the next one asks, not after.
 */
export function createRefusals(): Refusals {
  const rows = new Map<string, number>();
  return {
    ended: (key, byLimit) => {
      const before = rows.get(key) ?? 0;
      rows.delete(key);
      if (!byLimit) return;
      rows.set(key, before + 1);
      const [oldest] = rows.keys();
      if (rows.size > KNOWN && oldest !== undefined) rows.delete(oldest);
    },
    areMany: (key) => (rows.get(key) ?? 0) >= MANY,
  };
}
