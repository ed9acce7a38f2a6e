import type { Yard } from './yard.ts';

/** Commits with everything before them. */
export function withAncestors(
  { repository }: Pick<Yard, 'repository'>,
  starts: readonly string[],
): ReadonlySet<string> {
  const found = new Set(starts.filter((sha) => repository.objects.commits.has(sha)));
  // What is added while it goes on is visited as well.
  for (const sha of found) for (const parent of repository.objects.commits.get(sha)?.parents ?? []) found.add(parent);
  return found;
}
