import { samePerson } from '../evidence/people/person.ts';
import { holdsRole } from '../evidence/people/roles.ts';
import { separationOf } from '../evidence/people/separation.ts';
import type { Scene } from './scene.ts';
import type { Hold } from './interpretation.ts';
import type { Actor } from '../evidence/facts.ts';

/** Whether somebody may lift a hold; if not, why. */
export type Entitlement = { readonly may: true } | { readonly may: false; readonly sentence: string };

/** A hold is lifted by who made it, or by somebody who stands free of the change. */
export function mayLift(person: Actor, hold: Hold, scene: Scene): Entitlement {
  return samePerson(person, hold.by) ? { may: true } : standsFree(person, scene);
}

/** Whether somebody holds any role and had no hand in the change. What cannot be learnt does not entitle. */
export function standsFree(person: Actor, { checklist, change, facts }: Scene): Entitlement {
  const holdings = Object.values(checklist.roles).map((role) => holdsRole(role, person, facts));
  if (!holdings.some((holding) => 'holds' in holding && holding.holds)) {
    const [unlearnt] = holdings.flatMap((holding) => ('unlearnable' in holding ? [holding.detail] : []));
    const sentence =
      unlearnt === undefined
        ? `${person.login} holds no role of the checklist. A hold is lifted by whoever made it, or by a holder of a role who had no hand in the change.`
        : `Whether ${person.login} holds a role could not be learnt: ${unlearnt}.`;
    return { may: false, sentence };
  }
  const duties = { separationOfDuties: 'change' } as const;
  const separation = separationOf({ change, actor: person, environment: duties, facts });
  return separation.free
    ? { may: true }
    : { may: false, sentence: `The hold of somebody else stays: ${separation.sentence}` };
}
