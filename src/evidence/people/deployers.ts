import { isKnown } from '../reading.ts';
import { readingMade } from '../need.ts';
import { sameName } from '../same-name.ts';
import { refused } from '../statements/standing.ts';
import { samePerson } from './person.ts';
import type { Actor, CommitId, Facts } from '../facts.ts';
import type { Deploying } from '../release.ts';
import type { SignOff } from '../statements/sign-off.ts';

/**
 * Every person who is known to deploy, or to have deployed, a commit to an environment, with when that was seen: who started a workflow run that
 * does it, and who made a deployment of it. A bot does it for somebody, and so stands for nobody.
 */
export function deployersOf(
  { environment, candidate }: { readonly environment: string; readonly candidate: CommitId },
  facts: Facts,
): readonly Deploying[] {
  const told = (facts.deployers ?? []).filter(
    (one) => one.commit === candidate && sameName(one.environment, environment),
  );
  const reading = readingMade(facts, { kind: 'release', environment, candidate });
  const listed = reading !== undefined && isKnown(reading) ? reading.value.deployments.newest : [];
  const made = listed.flatMap(({ commit, creator, createdAt: at }) =>
    commit === candidate && creator !== null ? [{ environment, commit, by: creator, at }] : [],
  );
  return [...told, ...made].filter(({ by }) => by.type !== 'Bot');
}

/** Whether somebody is one of those who deploy; to bar somebody, an equal login is enough even where ids differ or are missing. */
export function deploys(actor: Actor, deployers: readonly Actor[]): boolean {
  return deployers.some((other) => samePerson(actor, other) || sameName(actor.login, other.login));
}

/** Somebody's word for what they deploy themselves does not count. */
export function besideDeployers<T extends SignOff>(one: T, deployers: readonly Actor[]): T {
  if (!one.standing.counts || !deploys(one.by, deployers)) return one;
  const sentence = `${one.by.login} deploys this, and duties are separated here.`;
  return { ...one, standing: refused('SIGNOFF_SELF', sentence) };
}
