import type { Town } from './town.ts';
import { BRANCH } from './town.ts';

type Seen = Pick<Town, 'repository' | 'pull'>;

/** Where the branch stood at a moment, as long as the pull request followed it. Milliseconds. */
export function headAt({ repository, pull }: Seen, at: number): string | null {
  const until = Math.min(at, pull.mergedAt ?? Number.POSITIVE_INFINITY);
  const moves = repository.activity.filter((move) => move.ref === `refs/heads/${BRANCH}` && move.at <= until);
  return moves.at(-1)?.after ?? null;
}

/** Heads that were, without the present one, oldest first. */
export function formerHeads({ repository, pull }: Seen): readonly string[] {
  const all = repository.activity.filter(({ ref }) => ref === `refs/heads/${BRANCH}`).map(({ after }) => after);
  return [...new Set(all)].filter((sha) => sha !== pull.headSha);
}
