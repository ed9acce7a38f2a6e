import { sameName } from '../../evidence/same-name.ts';
import { waitingStates } from './last-look.ts';
import type { Refusal } from './refusal.ts';
import { supersededBy } from './refusal.ts';
import type { Reread } from './rule.ts';
import type { Verified, Waiting } from './waiting.ts';

/** What our own answers to other runs mean for this one. */
export type Overtaken =
  /** Nothing. */
  | { readonly by: 'nothing' }
  /** A later one is being answered right now. */
  | { readonly by: 'another'; readonly detail: string }
  | { readonly by: 'later'; readonly refusal: Refusal };

/** So long, in milliseconds, GitHub may take to list what it was told. */
const LISTED_WITHIN = 10 * 60_000;

/**
 * Whether a later run of another commit was let into the environment by us, or is being at this moment: of two that are go, the one that asked
 * last is the one that stays there, also where GitHub does not show yet that it went on. `others` are what was answered there lately, `at` is now
 * in milliseconds since 1970.
 */
export function overtaken(
  waiting: Waiting,
  { candidate }: Verified,
  others: readonly Waiting[],
  { deployments, at }: Pick<Reread, 'deployments'> & { readonly at: number },
): Overtaken {
  const { environment } = waiting;
  const later = others.filter(
    (one) =>
      one.run !== waiting.run &&
      one.verified !== null &&
      one.verified.candidate !== candidate &&
      sameName(one.environment, environment) &&
      isLater(one, waiting),
  );
  for (const one of later) {
    if (one.state === 'waiting' && one.tries > 0)
      return { by: 'another', detail: `run ${one.run} for ${environment} is being answered` };
    if (one.state !== 'approved' || one.verified === null || !goesOn(one, deployments, at)) continue;
    return { by: 'later', refusal: supersededBy(one.verified.candidate, environment, candidate) };
  }
  return { by: 'nothing' };
}

/** By the newest deployments that were told of them; runs of which none is known, by their own numbers. */
function isLater(one: Waiting, other: Waiting): boolean {
  if (one.deployments.length === 0 || other.deployments.length === 0) return one.run > other.run;
  return newestOf(one) > newestOf(other);
}

function newestOf({ deployments }: Waiting): number {
  return Math.max(...deployments.map(({ id }) => id));
}

/** It was answered, and GitHub shows it as waiting still, or not at all yet. What has come of it since is told by its state alone. */
function goesOn(one: Waiting, deployments: Reread['deployments'], at: number): boolean {
  const listed = deployments.filter(({ id }) => one.deployments.some((told) => told.id === id));
  if (listed.length === 0) return one.answeredAt !== null && at - one.answeredAt < LISTED_WITHIN;
  return listed.some(({ state }) => waitingStates.has(state));
}
