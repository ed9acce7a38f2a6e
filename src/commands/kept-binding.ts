import { headThen } from '../evidence/statements/head-then.ts';
import { counts } from '../evidence/statements/standing.ts';
import type { HeardComment } from './heard.ts';
import type { Scene } from './scene.ts';
import type { Bound } from './standing.ts';
import type { SignOffCommand } from './targets.ts';

/**
 * What a sign-off without a commit is bound to where a push need not reset it: the head of that time, if it is certain, though another one
 * is the head now. What is bound already stays as it is.
 */
export function boundThen(
  { commit: written }: Pick<SignOffCommand, 'commit'>,
  bound: Bound,
  { comment, firstHead }: HeardComment,
  { change, facts }: Scene,
): Bound {
  // A commit that was written is the one that is meant, or none is.
  if (bound.standing.counts || written !== null) return bound;
  const commit = headThen({ change, facts, at: comment.createdAt }, firstHead);
  return commit === null || commit === change.head.commit ? bound : { commit, standing: counts };
}
