import type { Facts, Need } from '../../evidence/facts.ts';
import type { BranchMove } from '../../evidence/needed.ts';
import type { HistoryCommit, ReleaseReading } from '../../evidence/release.ts';
import { isKnown } from '../../evidence/reading.ts';
import type { Reading } from '../../evidence/reading.ts';
import { after, isBefore } from '../../evidence/time.ts';
import { historyOf } from '../../judge/release/ancestors.ts';
import { toldBy } from '../../judge/release/merge-log.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { environmentKey, mergeKey, mergeToldKey } from '../../ledger/release-entries.ts';

/** Milliseconds after a merge from which on a log that does not tell of it never will. */
const AGO = 3_600_000;

/**
 * How merges came to their branches, by the logs that were read: each log is asked once for each of them, and again where it told nothing and only
 * proof is good enough.
 */
export function learnMerges(facts: Facts): readonly NewEntry[] {
  const { readings, deployed = [], subject, now } = facts;
  const logs = Object.entries(readings).flatMap(logIn);
  if (logs.length === 0) return [];
  const repository = subject.repository.id;
  return Object.entries(readings).flatMap(([key, reading]) => {
    if (!key.startsWith('release:') || !isKnown(reading)) return [];
    // The reader of this kind of need gives it.
    const { deployments, history } = reading.value as ReleaseReading;
    const { environment: name } = deployments;
    const memory = deployed.find(({ environment }) => environment === name)?.merges ?? [];
    const known = new Map(memory.map(({ commit, how }) => [commit, how]));
    const graph = historyOf(history.commits);
    return history.commits.flatMap((commit): readonly NewEntry[] => {
      const before = known.get(commit.oid);
      const asked = before === undefined || before === 'untold' ? logOf(commit, logs) : null;
      if (asked === null) return [];
      const told = toldBy(commit.oid, asked.moves, graph, facts);
      if (told === 'unread') return [];
      if (told === null && (before !== undefined || isBefore(now, after(asked.mergedAt, AGO)))) return [];
      const body = { environment: environmentKey(name), commit: commit.oid, how: told ?? 'untold' } as const;
      const of = (before === undefined ? mergeKey : mergeToldKey)(repository, name, commit.oid);
      return [{ key: of, repository, change: null, at: now, body: { kind: 'merge-seen', ...body } }];
    });
  });
}

interface Log extends Pick<Need<'branch-log'>, 'branch' | 'since'> {
  readonly moves: readonly BranchMove[];
}

/** The log that was asked for this merge, and when it was merged; null: none was. */
function logOf(
  { oid, parents, changes, byGitHub }: HistoryCommit,
  logs: readonly Log[],
): (Log & { readonly mergedAt: string }) | null {
  if (parents.length !== 2 || byGitHub !== true) return null;
  for (const { merge, head, base, mergedAt } of changes) {
    const log = logs.find(({ branch, since }) => branch === base && !isBefore(mergedAt, since));
    if (log !== undefined && merge === oid && head === parents[1]) return { ...log, mergedAt };
  }
  return null;
}

function logIn([key, reading]: readonly [string, Reading<unknown>]): readonly Log[] {
  const [, since, branch] = /^branch-log:(\d{4}-\d\d-\d\dT[\d:.]+Z):(.+)$/s.exec(key) ?? [];
  if (since === undefined || branch === undefined || !isKnown(reading)) return [];
  // The reader of this kind of need gives it.
  return [{ branch, since, moves: reading.value as readonly BranchMove[] }];
}
