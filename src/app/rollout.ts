import { sameName } from '../evidence/same-name.ts';
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
export async function isRollingOut({ waiting: list, rule }: RolloutSources, place: RolloutPlace): Promise<boolean> {
  if (list === undefined || rule === undefined) return false;
  const isOfIt = (one: Waiting): boolean => isOf(one, place);
  const open = await list.ofRepository(place.repository);
  const answered = await list.answeredIn(place.of, place.environment);
  if (!open.ok || !answered.ok || open.value.some(isOfIt)) return true;
  return doesAnyGoOn(rule, place, answered.value.filter(isOfIt));
}

/** So long, in milliseconds, what was let go keeps its place before what was proposed since. */
const LASTS = 24 * 3_600_000;

/**
 * Since when a run of the commit is let go that goes on, milliseconds since 1970; null: none is. One that only waits is not, and neither is one that
 * has had our word longer than a day ago.
 */
export async function letGoSince(
  { waiting: list, rule }: RolloutSources,
  place: RolloutPlace,
  now: number,
): Promise<number | null> {
  if (list === undefined || rule === undefined) return null;
  const answered = await list.answeredIn(place.of, place.environment);
  // A run whose next job asks waits again, and has had our word for the one before.
  const open = await list.ofRepository(place.repository);
  if (!answered.ok || !open.ok) return now;
  const rows = [...answered.value, ...open.value].filter((one) => isOf(one, place));
  const runs = new Map<number, number>();
  for (const one of rows) {
    const at = lastWord(one);
    if (at !== null && at > now - LASTS) runs.set(one.run, Math.max(at, runs.get(one.run) ?? at));
  }
  const newest = [...runs].toSorted(([, one], [, other]) => other - one).map(([run, at]) => ({ run, at }));
  for (const { run, at } of newest.slice(0, MOST_RUNS)) if (await goesOn(rule, place, run)) return at;
  return null;
}

/** When it had our word last; one that is being sent may have come. */
function lastWord({ tries, triedAt, answeredAt }: Waiting): number | null {
  return tries > 0 && triedAt !== null ? Math.max(triedAt, answeredAt ?? triedAt) : answeredAt;
}

function isOf(
  { repository, environment, deployments }: Waiting,
  place: Pick<RolloutPlace, 'of' | 'environment' | 'candidate'>,
): boolean {
  return (
    repository.id === place.of &&
    sameName(environment, place.environment) &&
    deployments.some(({ commit }) => commit === place.candidate)
  );
}

async function doesAnyGoOn(
  rule: Pick<RulePorts, 'run'>,
  place: Pick<RolloutPlace, 'repository'>,
  rows: readonly Waiting[],
): Promise<boolean> {
  for (const { run } of rows.slice(0, MOST_RUNS)) if (await goesOn(rule, place, run)) return true;
  return false;
}

async function goesOn(
  rule: Pick<RulePorts, 'run'>,
  { repository }: Pick<RolloutPlace, 'repository'>,
  run: number,
): Promise<boolean> {
  const read = await rule.run(repository, run);
  return !read.ok || (read.value !== null && read.value.status !== 'completed');
}

/** A rollout is looked at again after so long, in milliseconds, at first. */
const AT_FIRST = 5 * 60_000;

/** When it is to be looked at again whether it goes on: ever later, the longer it takes. All in milliseconds since 1970. */
export function nextAsked(since: number, now: number): number {
  const next = now + Math.max(AT_FIRST, now - since);
  return now < since + LASTS ? Math.min(next, since + LASTS) : next;
}
