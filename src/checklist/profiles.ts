import { durationOf } from '../evidence/duration.ts';

/** A way through the checklist that somebody may choose for one commit: some of its items are asked later. */
export interface Profile {
  readonly id: string;
  /** The role whose holders may choose it. */
  readonly by: string;
  /** Globs over the name of the change's own branch. */
  readonly branches: readonly string[];
  /** Items that are asked later. */
  readonly later: readonly string[];
  /** How long after it is chosen they are asked again, milliseconds. */
  readonly due: number;
  /** Null: every environment. */
  readonly environments: readonly string[] | null;
}

/** What a file says of a profile. */
export interface RawProfile {
  readonly by: string;
  readonly branches: readonly string[];
  readonly later: readonly string[];
  readonly due: string;
  readonly environments?: readonly string[];
}

const DAY = 86_400_000;

/** What is due later than this is forgotten. */
export const longestDue = '14d';

/** The profile with its defaults. One that is due later than allowed is a mistake, and is cut all the same. */
export function profileOf(name: string, { by, branches, later, due, environments }: RawProfile): Profile {
  const longest = durationOf(longestDue, 14 * DAY);
  return { id: name, by, branches, later, due: Math.min(durationOf(due), longest), environments: environments ?? null };
}

/** Whether a profile counts in the environment. */
export function countsIn({ environments }: Pick<Profile, 'environments'>, environment: string): boolean {
  return environments?.includes(environment) ?? true;
}
