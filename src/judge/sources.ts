import type { RollCall } from './roll-call.ts';

/** Git's ids of the texts that a roll call was judged by: the checklist's, then those of the policies that it extends, in the order they are named. */
export function sourcesOf({ checklist, policies = [] }: RollCall): readonly string[] {
  return checklist === null ? [] : [checklist.blob, ...policies.map(({ blob }) => blob)];
}
