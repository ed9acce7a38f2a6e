import { sameName } from '../evidence/same-name.ts';
import { milliseconds } from '../evidence/time.ts';
import type { Instant } from '../evidence/time.ts';
import type { RulePorts } from '../gate/waiting/rule.ts';
import type { Waiting, WaitingList } from '../gate/waiting/waiting.ts';

/** What tells whether a rollout goes on; absent: the App answers no rules, and nobody can tell. */
export interface RolloutSources {
  readonly waiting?: Pick<WaitingList, 'ofRepository' | 'answeredIn'> | undefined;
  readonly rule?: Pick<RulePorts, 'run'> | undefined;
}

/** A commit that is being deployed to an environment. */
export interface RolloutPlace {
  /** `owner/name`, and GitHub's id of it. */
  readonly repository: string;
  readonly of: number;
  readonly environment: string;
  readonly candidate: string;
}

/** Runs of one candidate of which it is asked whether they go on: those that asked last. */
const MOST_RUNS = 3;

/**
 * Whether something of the commit still waits for our word, or a run that has had it goes on: its later jobs ask for the same gate. One request for
 * each run that was answered; what cannot be read goes on.
 */
export async function isRollingOut(
  { waiting: list, rule }: RolloutSources,
  { repository, of, environment, candidate }: RolloutPlace,
): Promise<boolean> {
  if (list === undefined || rule === undefined) return false;
  const isOfIt = (one: Waiting): boolean =>
    one.repository.id === of &&
    sameName(one.environment, environment) &&
    one.deployments.some(({ commit }) => commit === candidate);
  const open = await list.ofRepository(repository);
  const answered = await list.answeredIn(of, environment);
  if (!open.ok || !answered.ok || open.value.some(isOfIt)) return true;
  for (const { run } of answered.value.filter(isOfIt).slice(0, MOST_RUNS)) {
    const read = await rule.run(repository, run);
    if (!read.ok || (read.value !== null && read.value.status !== 'completed')) return true;
  }
  return false;
}

/** A rollout is looked at again after so long, in milliseconds, at first. */
const AT_FIRST = 5 * 60_000;

/** When it is to be looked at again whether it goes on, milliseconds since 1970: ever later, the longer it takes. */
export function nextAsked(since: Instant, now: number): number {
  return now + Math.max(AT_FIRST, now - milliseconds(since));
}
