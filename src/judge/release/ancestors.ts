import type { CommitId } from '../../evidence/facts.ts';
import type { HistoryCommit } from '../../evidence/release.ts';

/** What was read of a history, by the ids of its commits. */
export type History = ReadonlyMap<CommitId, HistoryCommit>;

/** The same from a list of commits. */
export function historyOf(commits: readonly HistoryCommit[]): History {
  return new Map(commits.map((commit) => [commit.oid, commit]));
}

/** What a commit has, itself included, that any of the bases lacks; nothing where there is none. Commits that were not read are named too. */
export function newSince(commit: CommitId, bases: readonly CommitId[], graph: History): ReadonlySet<CommitId> {
  const there = bases.map((base) => ancestorsOf(base, graph));
  return ancestorsOf(commit, graph, (oid) => there.every((ancestors) => ancestors.has(oid)));
}

/** A commit with everything before it as far as it was read, without what `stops` says to leave out; commits that were not read are named too. */
export function ancestorsOf(
  start: CommitId,
  graph: History,
  stops: (oid: CommitId) => boolean = () => false,
): ReadonlySet<CommitId> {
  const found = new Set<CommitId>();
  const open = [start];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (found.has(oid) || stops(oid)) continue;
    found.add(oid);
    open.push(...(graph.get(oid)?.parents ?? []));
  }
  return found;
}
