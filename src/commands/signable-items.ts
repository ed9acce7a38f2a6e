import { proofsOf } from '../checklist/proofs.ts';
import { applies } from '../checklist/scope/applies.ts';
import { isAskedIn, reachable } from '../checklist/scope/environments.ts';
import type { Checklist, Environment, Item } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/** What people prove an item with by a comment: their go, or a link. */
export type Statement = 'signoff' | 'attestation';

/** An item that people can prove with a comment, the roles whose word can prove it, and the environments that ask for it on this change. */
export interface SignableItem {
  readonly item: Item;
  readonly roles: readonly string[];
  readonly askedIn: readonly Environment[];
}

/** Every item that one of these statements can prove, in file order. */
export function signableItems(
  checklist: Checklist,
  change: ChangeFacts,
  facts: Facts,
  by: readonly Statement[],
): readonly SignableItem[] {
  const environments = reachable(checklist, change, facts);
  return checklist.items.flatMap((item) => {
    const roles = rolesOf(item, by);
    if (roles.length === 0) return [];
    const askedIn = environments.filter(
      (one) => isAskedIn(item, one) && applies(item.when, { change, facts, environment: one.name }).applies,
    );
    return [{ item, roles, askedIn }];
  });
}

/** Roles named by such evidence, each once. A box in the description is ticked, not signed by a comment. */
function rolesOf({ evidence }: Item, by: readonly Statement[]): readonly string[] {
  const named = proofsOf(evidence).flatMap((proof) =>
    (proof.kind === 'signoff' || proof.kind === 'attestation') && by.includes(proof.kind) ? [proof.spec.role] : [],
  );
  return [...new Set(named)];
}
