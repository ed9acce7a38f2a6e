import { fieldOrNull, field, text } from './json.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { Json } from './json.ts';

/** Asks a repository with `$branch` and `$commit` whether the branch contains the commit; its answer is in `branch`. */
export const branchField = 'branch: ref(qualifiedName: $branch) { compare(headRef: $commit) { status } }';

/** The variables of that. The branch by its full name: a tag may have the same one. */
export function onBranch(branch: string, commit: CommitId): { readonly branch: string; readonly commit: CommitId } {
  return { branch: `refs/heads/${branch}`, commit };
}

/** Seen from the branch's tip, the commit is behind it, or is it; null: GitHub does not compare them. A branch that is gone contains nothing. */
export function containedIn(branch: Json | null): boolean | null {
  if (branch === null) return false;
  const comparison = fieldOrNull(branch, 'compare');
  if (comparison === null) return null;
  return ['BEHIND', 'IDENTICAL'].includes(text(field(comparison, 'status')));
}
