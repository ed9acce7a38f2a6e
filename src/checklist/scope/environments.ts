import { isConcerned } from './concerns.ts';
import { allowsBranch } from './glob.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Checklist, Environment, Item } from '../model.ts';
import type { ChangeFacts, Facts } from '../../evidence/facts.ts';

/** The environment of that name, ASCII case aside as on GitHub; undefined where the checklist names none. */
export function environmentNamed(checklist: Checklist, name: string): Environment | undefined {
  return checklist.environments.find((environment) => sameName(environment.name, name));
}

/** Whether a merged change may be deployed there: its base branch is allowed. */
export function takesBase(environment: Environment, change: ChangeFacts, facts: Facts): boolean {
  return allowsBranch(environment.branches, facts.subject.repository.defaultBranch, change.base.ref);
}

/** Whether the head of an open change may be deployed there: its own branch is allowed, and it is no fork's branch of the same name. */
export function takesHead(environment: Environment, change: ChangeFacts, facts: Facts): boolean {
  return (
    !change.crossRepository &&
    allowsBranch(environment.branches, facts.subject.repository.defaultBranch, change.head.ref)
  );
}

/** A release is proposed for one environment alone. */
export function isProposedFor({ name }: Environment, { release }: ChangeFacts): boolean {
  return release === undefined || sameName(name, release.environment);
}

/** Environments that take this change's base or head, and whose gate is not off. */
export function taking(checklist: Checklist, change: ChangeFacts, facts: Facts): readonly Environment[] {
  return checklist.environments.filter(
    (environment) =>
      environment.enforce !== 'off' &&
      isProposedFor(environment, change) &&
      (takesBase(environment, change, facts) || takesHead(environment, change, facts)),
  );
}

/** Those of them that the change concerns: they may ask something of it. */
export function reachable(checklist: Checklist, change: ChangeFacts, facts: Facts): readonly Environment[] {
  return taking(checklist, change, facts).filter((environment) => isConcerned(environment, change, facts));
}

/** Whether the item is listed before a deployment to that environment, and its conditions do not speak of other ones only. */
export function isMeantFor(item: Item, environment: Environment): boolean {
  return isAskedIn(item, environment) && (item.when?.environment?.includes(environment.name) ?? true);
}

/** Whether the item is asked before a deployment to that environment. */
export function isAskedIn(item: Item, environment: Environment): boolean {
  return (
    item.phase === 'pre-deployment' && (item.environments === null || item.environments.includes(environment.name))
  );
}
