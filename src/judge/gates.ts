import { concerns } from '../checklist/scope/concerns.ts';
import { isAskedIn, isProposedFor, takesBase, takesHead, taking } from '../checklist/scope/environments.ts';
import { mergeEnvironments } from './enforcement.ts';
import { judgedChange } from './subject.ts';
import type { Gate } from './roll-call.ts';
import type { Checklist } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/**
 * The gates that the subject meets: the environment that was asked for; else the merge gate while the change is open and an item is asked of it,
 * and every environment that may take the candidate and is concerned by it. An environment whose gate is off shows nothing.
 */
export function gatesOf(checklist: Checklist, facts: Facts): readonly Gate[] {
  const { environment: asked } = facts.subject;
  if (asked !== null) return [{ kind: 'environment', name: asked }];
  const judged = judgedChange(facts, { kind: 'environment', name: '' });
  if ('code' in judged) return [];
  const { change } = judged;
  const takes = change.merge === null ? takesHead : takesBase;
  const environments = checklist.environments
    .filter(
      (environment) =>
        environment.enforce !== 'off' &&
        isProposedFor(environment, change) &&
        takes(environment, change, facts) &&
        concerns(environment, change, facts),
    )
    .map(({ name }): Gate => ({ kind: 'environment', name }));
  return change.merge === null && hasMergeItems(checklist, change, facts)
    ? [{ kind: 'merge' }, ...environments]
    : environments;
}

/** A change that concerns no environment shows the gate too: whoever requires it before a merge would wait for ever. */
function hasMergeItems(checklist: Checklist, change: ChangeFacts, facts: Facts): boolean {
  const concerned = mergeEnvironments(checklist, change, facts);
  const environments = concerned.length > 0 ? concerned : taking(checklist, change, facts);
  return checklist.items.some(
    (item) => item.ask === 'change' && environments.some((environment) => isAskedIn(item, environment)),
  );
}
