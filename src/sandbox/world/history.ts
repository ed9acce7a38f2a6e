import type { Commit, GitObjects } from './model/git.ts';
import { notFound } from './refusal.ts';

/** The commit with this full sha; 404 otherwise. */
export const getCommit = (objects: GitObjects, sha: string): Commit => {
  const commit = objects.commits.get(sha);
  if (!commit) throw notFound();
  return commit;
};

/** A commit and everything it contains, newest first in the order `git log` walks (breadth first, first parents first). */
export const ancestry = (objects: GitObjects, sha: string): readonly Commit[] => [...walk(objects, sha).values()];

const walk = (objects: GitObjects, sha: string): Map<string, Commit> => {
  const seen = new Map<string, Commit>();
  const queue = [sha];
  for (const next of queue) {
    const commit = objects.commits.get(next);
    if (!commit || seen.has(next)) continue;
    seen.set(next, commit);
    queue.push(...commit.parents);
  }
  return seen;
};

/** Whether `ancestor` is `sha` itself or contained in it. */
export const isAncestor = (objects: GitObjects, ancestor: string, sha: string): boolean =>
  walk(objects, sha).has(ancestor);

/** The best common ancestor of two commits; null for unrelated histories. */
export const mergeBase = (objects: GitObjects, a: string, b: string): string | null => {
  const ofA = walk(objects, a);
  const common = [...walk(objects, b).values()].filter(({ sha }) => ofA.has(sha));
  // whatever is contained in another common commit is the parent of one
  const contained = new Set(common.flatMap(({ parents }) => parents));
  return common.find(({ sha }) => !contained.has(sha))?.sha ?? null;
};

/** Commits reachable from `head` and not from `base`, oldest first: what `git log base..head` shows, reversed. */
export const commitsBetween = (objects: GitObjects, base: string, head: string): readonly Commit[] => {
  const known = walk(objects, base);
  const fresh = [...walk(objects, head).values()].filter((commit) => !known.has(commit.sha));
  return inTopologicalOrder(fresh);
};

/** Parents before children; among unrelated ones the order of discovery, oldest first. */
const inTopologicalOrder = (newestFirst: readonly Commit[]): readonly Commit[] => {
  const pending = new Map(newestFirst.toReversed().map((commit) => [commit.sha, commit]));
  const done: Commit[] = [];
  const visit = (commit: Commit): void => {
    if (!pending.delete(commit.sha)) return;
    for (const parent of commit.parents) {
      const waiting = pending.get(parent);
      if (waiting) visit(waiting);
    }
    done.push(commit);
  };
  for (const commit of newestFirst.toReversed()) visit(commit);
  return done;
};
