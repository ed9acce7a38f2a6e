import type { ChangeFacts } from '../../evidence/facts.ts';
import type { MergedChange, ReleaseReading } from '../../evidence/release.ts';

/**
 * The reading with the candidate's own change on its merge, where GitHub does not list it there, or not yet: how it was merged is asked of a commit
 * and not of a list.
 */
export function withOwnMerge(reading: ReleaseReading, change: ChangeFacts): ReleaseReading {
  const { candidate, history } = reading;
  const own = mergedOf(change);
  if (own === null || own.merge !== candidate) return reading;
  const commits = history.commits.map((commit) => {
    const isListed = commit.changes.some(({ number, merge }) => number === own.number && merge === candidate);
    return commit.oid !== candidate || isListed ? commit : { ...commit, changes: [...commit.changes, own] };
  });
  return { ...reading, history: { ...history, commits } };
}

function mergedOf({
  release,
  number,
  url,
  title,
  author,
  base,
  head,
  merge,
  updatedAt,
}: ChangeFacts): MergedChange | null {
  if (release !== undefined || merge === null) return null;
  const { commit, at: mergedAt } = merge;
  const place = { number, url, title, author, base: base.ref };
  return { ...place, head: head.commit, merge: commit, mergedAt, updatedAt: updatedAt ?? mergedAt };
}
