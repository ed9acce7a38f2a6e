import { accountOfEmail } from '../../src/sandbox/world/accounts.ts';
import { getCommit } from '../../src/sandbox/world/history.ts';
import { pullRequestCommits } from '../../src/sandbox/world/pull-requests.ts';
import type { EnvironmentSpec, RoleName, Spec } from './spec.ts';
import { OPS } from './spec.ts';
import type { Town } from './town.ts';
import { accountOf, BRANCH } from './town.ts';

/** Whose eyes an opening is judged by: without the App the file's history stands for what it showed, and a token knows no team. */
export interface Eyes {
  readonly alone: boolean;
  readonly inTeam: (team: string, person: string) => boolean;
}

/** One question to the oracle: may this gate open for the pull request as it truly is? */
export interface Case {
  readonly town: Town;
  readonly eyes: Eyes;
  readonly spec: Spec;
  readonly environment: EnvironmentSpec;
  readonly head: string;
  readonly candidate: string;
}

export function holdsRole(role: RoleName, person: string, { town, spec, eyes }: Case): boolean {
  if (role === 'qa') return eyes.inTeam('qa', person);
  const named = role === 'lead' ? spec.leads : OPS;
  // Without the App's memory a name means whoever has it.
  if (eyes.alone) return named.includes(accountOf(town.actor(person)).login);
  return role === 'ops' ? named.includes(person) : named.some((login) => mayMean(login, person, town));
}

/** Whether they hold it whatever the App noticed of the checklists that were. */
export function surelyHoldsRole(role: RoleName, person: string, about: Case): boolean {
  if (role !== 'lead' || about.eyes.alone) return holdsRole(role, person, about);
  const { names } = about.town.chronicle;
  return about.spec.leads.some((login) => names.get(login)?.people.size === 1 && mayMean(login, person, about.town));
}

function mayMean(login: string, person: string, { chronicle: { names } }: Town): boolean {
  return names.get(login)?.people.has(person) === true;
}

/** Whether somebody had no hand in the change as it is: what was pushed away again is no part of it. Where its authors are not all known, nobody can be told to be free. */
export function isFree(person: string, about: Case): boolean {
  return hasNoHand(person, about) && authorsOf(about).every((one) => one !== null);
}

/** The same where it is no matter whether all authors are known, because all who pushed are. */
export function hasNoHand(person: string, about: Case): boolean {
  const { town } = about;
  const { pull, repository } = town;
  const account = accountOf(town.actor(person));
  if (pull.author === account) return false;
  const commits = pullRequestCommits(pull);
  const part = new Set(commits.map(({ sha }) => sha));
  const pushed = repository.activity.some(
    ({ ref, actor, after, at }) =>
      ref === `refs/heads/${BRANCH}` &&
      actor === account &&
      part.has(after) &&
      at <= (pull.mergedAt ?? Number.POSITIVE_INFINITY),
  );
  return !pushed && authorsOf(about).every((one) => one !== account);
}

/** Everybody who wrote or committed part of the change; null: somebody unknown. */
function authorsOf({ town: { pull, world } }: Case) {
  return pullRequestCommits(pull).flatMap(({ author, committer, message }) => [
    author.user,
    ...(committer.email === 'noreply@github.com' ? [] : [committer.user]),
    ...[...message.matchAll(/^Co-authored-by: .*<(.*)>$/gm)].map(([, email]) => accountOfEmail(world, email ?? '')),
  ]);
}

/** GitHub tells whole seconds: what is stopped and let go within one stays stopped. */
export function second(at: number): number {
  return Math.floor(at / 1000);
}

/** Whether what was said about the head counts for the candidate. */
export function isCarried(commit: string, { environment, candidate, town }: Case): boolean {
  if (commit === candidate || !environment.strict) return true;
  const tree = (sha: string): string => getCommit(town.repository.objects, sha).tree;
  return tree(commit) === tree(candidate);
}
