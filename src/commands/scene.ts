import { sameLogin } from '../evidence/people/person.ts';
import { reachableEnvironments, signableItems } from './signable-items.ts';
import { hearComments } from './heard.ts';
import type { SignableItem } from './signable-items.ts';
import type { HeardComment } from './heard.ts';
import type { Checklist, Environment } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/** Everything that the comments of one change are understood by. */
export interface Scene {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly change: ChangeFacts;
  readonly reachable: readonly Environment[];
  readonly signable: readonly SignableItem[];
  readonly heard: readonly HeardComment[];
}

export function sceneOf(checklist: Checklist, change: ChangeFacts, facts: Facts): Scene {
  return {
    checklist,
    facts,
    change,
    reachable: reachableEnvironments(checklist, change, facts),
    signable: signableItems(checklist, change, facts),
    heard: hearComments(change),
  };
}

/** The environment of that name, ASCII case aside as on GitHub. */
export function environmentNamed({ checklist }: Scene, name: string): Environment | undefined {
  return checklist.environments.find((environment) => sameLogin(environment.name, name));
}
