import type { Facts } from '../evidence/facts.ts';

/** GitHub gives at most so many entries a page. */
const PAGE = 100;

/**
 * REST paths whose answers change when something about the subject does: a fixed list that costs nothing to ask again with an ETag.
 * A hint when to look, never a fact: what it misses, the next full read finds.
 */
export function watchList(facts: Facts): readonly string[] {
  const { name } = facts.subject.repository;
  const [change] = facts.changes;
  const commits = [...new Set([...(change === undefined ? [] : [change.head.commit]), facts.subject.candidate])];
  return [
    ...commits.map((commit) => `/repos/${name}/commits/${commit}/check-runs?per_page=${PAGE}`),
    ...facts.config.map(
      ({ path, ref, policy }) =>
        `/repos/${policy?.repository.name ?? name}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`,
    ),
    ...(change === undefined ? [] : changePaths(name, change.number, change.comments.length)),
    // Of other changes of a release only those that are waited for; an issue's answer tells when anything was last said on it.
    ...(facts.settled ?? []).flatMap(({ number, open }) =>
      open.length === 0 ? [] : [`/repos/${name}/issues/${number}`],
    ),
  ];
}

/** Comments are listed oldest first: the next one appears on the page after the last full one. */
function changePaths(repository: string, number: number, comments: number): readonly string[] {
  const page = Math.floor(comments / PAGE) + 1;
  return [
    `/repos/${repository}/issues/${number}/comments?per_page=${PAGE}&page=${page}`,
    `/repos/${repository}/pulls/${number}`,
    `/repos/${repository}/pulls/${number}/reviews?per_page=${PAGE}`,
  ];
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
