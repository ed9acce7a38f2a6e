import type { RepositoryGlance, Touched } from '../../github/touched.ts';
import { GLANCED } from '../../github/touched.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { WakeUp } from '../subject-key.ts';

/** What an earlier sweep of an installation left for the next: when it began, and the checklists that it saw, by repository. */
export interface SweepMark {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly checklists: Readonly<Record<string, string>>;
}

/** How GitHub's own clocks may differ from each other, and what is written a moment before it can be seen. Milliseconds. */
const OVERLAP = 60_000;

/** How far back a sweep looks that no other went before: as far as GitHub still delivers webhooks again. Milliseconds. */
const FIRST_SWEEP = 3 * 24 * 3_600_000;

/**
 * What must be looked at because of what happened in a repository since the last sweep, whether a webhook told it or not. A repository without
 * a checklist holds nothing, unless it had one.
 */
export function wokenBy(
  { id, name, checklist, changes, issues }: RepositoryGlance,
  mark: SweepMark | null,
  now: number,
): readonly Pick<WakeUp, 'repository' | 'what'>[] {
  const known = mark?.checklists[id] ?? null;
  if (checklist === null && known === null) return [];
  const since = mark === null ? now - FIRST_SWEEP : mark.at - OVERLAP;
  const isRecent = ({ at }: Touched) => milliseconds(at) >= since;
  const recent = changes.filter(isRecent);
  // As many as are shown at once: there may be more of them.
  const isAnew = (mark !== null && checklist !== known) || recent.length >= GLANCED;
  const own = isAnew ? [{ all: true } as const] : recent.map(({ number }) => ({ number }));
  const homes = issues.filter(isRecent).map(({ number }) => ({ home: number, of: id }));
  return [...own, ...homes].map((what) => ({ repository: name, what }));
}

/** What the next sweep needs to know of this one. */
export function markOf(glances: readonly RepositoryGlance[], at: number): SweepMark {
  const having = glances.flatMap(({ id, checklist }) => (checklist === null ? [] : [[String(id), checklist] as const]));
  return { at, checklists: Object.fromEntries(having) };
}

/** Reads what an earlier sweep, maybe of another version, left; what says something else is as if there were nothing. */
export function readMark(body: unknown): SweepMark | null {
  if (typeof body !== 'object' || body === null || !('at' in body) || !('checklists' in body)) return null;
  const { at, checklists } = body;
  if (typeof at !== 'number' || !Number.isSafeInteger(at)) return null;
  if (typeof checklists !== 'object' || checklists === null) return null;
  const entries = Object.entries(checklists).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { at, checklists: Object.fromEntries(entries) };
}
