import { successOf } from '../../evidence/deployments.ts';
import { milliseconds } from '../../evidence/time.ts';
import { countedIn } from './counted.ts';
import type { Deployments } from '../../evidence/deployments.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { DeployedMemory, ReleaseReading } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';

/** A deployment that succeeded, and when. */
export interface Base {
  readonly deployment: number;
  readonly commit: CommitId;
  readonly at: Instant;
}

/** So many deployments are listed at most. */
const MOST_LISTED = 100;

/** So many successes are remembered at most. */
export const MOST_REMEMBERED = 20;

/** One that is told or remembered. */
export interface Success extends Base {
  /** When the deployment itself was made, by GitHub's list; null where only the ledger still knows it. */
  readonly created: Instant | null;
  /** The same as far as anybody knows: surely not later. */
  readonly begun: Instant;
  /** It was found to count before. */
  readonly known?: true;
}

/**
 * What a release starts from; none: nothing was deployed yet. `memory` null: a reader without the App's ledger, for whom every success counts.
 * Otherwise only what was let through here counts, and what was there before the ledger; where nothing does, the first one that succeeded.
 * Usually one. Two deployments may overtake each other: where the newest one and the one that succeeded last differ, nobody can tell which
 * of them is there, so what is new is what either of them lacks.
 */
export function basesOf(reading: ReleaseReading, memory: DeployedMemory | null): readonly Base[] | 'untold' {
  const all = successesOf(reading.deployments, memory).toSorted((a, b) => b.deployment - a.deployment);
  const counted = memory === null ? all : countedIn(all, reading, memory);
  // Behind as many as are listed, or remembered, that do not count may stand one that does: reporting successes must not push it away.
  const isCut = reading.deployments.newest.length >= MOST_LISTED || (memory?.succeeded.length ?? 0) >= MOST_REMEMBERED;
  if (counted.length === 0 && isCut) return 'untold';
  const bases = standing(counted.length > 0 ? counted : all.slice(-1));
  return bases.map(({ deployment, commit, at }) => ({ deployment, commit, at }));
}

/** Of successes, newest first, those that may be there now: the newest one, and the one that came last, where that is another commit. */
function standing(all: readonly Success[]): readonly Success[] {
  const [newest] = all;
  if (newest === undefined) return [];
  const last = all.reduce((best, one) => (milliseconds(one.at) > milliseconds(best.at) ? one : best));
  return last.commit === newest.commit ? [newest] : [newest, last];
}

/** What counts for what is deployed now, and was not found to count before. */
export function newlyCounted(reading: ReleaseReading, memory: DeployedMemory): readonly Success[] {
  return standing(countedSuccesses(reading, memory)).filter(({ known }) => known !== true);
}

/** Deployments that succeeded and count for the App, newest first. */
export function countedSuccesses(reading: ReleaseReading, memory: DeployedMemory): readonly Success[] {
  return countedIn(successesOf(reading.deployments, memory), reading, memory).toSorted(
    (a, b) => b.deployment - a.deployment,
  );
}

/**
 * Whether a deployment that goes on would count if it succeeded. One that is not listed, or of which nothing was read (null), is only known to go
 * on `now`.
 */
export function wouldCount(
  { deployment, commit, now }: { readonly deployment: number; readonly commit: CommitId; readonly now: Instant },
  read: Pick<ReleaseReading, 'deployments' | 'history'> | null,
  memory: DeployedMemory,
): boolean {
  const reading = read ?? { deployments: { environment: memory.environment, newest: [] }, history: nothingRead };
  const begun = reading.deployments.newest.find(({ id }) => id === deployment)?.createdAt ?? now;
  const others = successesOf(reading.deployments, memory).filter((one) => one.deployment !== deployment);
  const all = [...others, { deployment, commit, at: now, created: null, begun }];
  return countedIn(all, reading, memory).some((one) => one.deployment === deployment);
}

const nothingRead: ReleaseReading['history'] = { whole: false, commits: [] };

/** What the ledger saw succeed did, whatever was said since. */
function successesOf({ newest }: Deployments, memory: DeployedMemory | null): readonly Success[] {
  const found = new Map<number, Success>();
  for (const { deployment, commit, at, created } of memory?.succeeded ?? [])
    found.set(deployment, { deployment, commit, at, created: null, begun: created ?? at });
  for (const { deployment, commit, at, created } of memory?.counted ?? [])
    found.set(deployment, { deployment, commit, at, created: null, begun: created ?? at, known: true });
  for (const one of newest) {
    const { id, commit, createdAt: created } = one;
    const known = found.get(id);
    const at = successOf(one);
    if (known !== undefined) found.set(id, { ...known, created, begun: created });
    else if (at !== null) found.set(id, { deployment: id, commit, at, created, begun: created });
  }
  return [...found.values()];
}
