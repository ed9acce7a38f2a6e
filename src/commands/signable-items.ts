import { proofsOf } from '../checklist/proofs.ts';
import { applies } from '../checklist/scope/applies.ts';
import { isAskedIn, reachable } from '../checklist/scope/environments.ts';
import type { Checklist, Environment, Item } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/** An item that people can sign with a comment, the roles whose sign-off can prove it, and the environments that ask for it on this change. */
export interface SignableItem {
  readonly item: Item;
  readonly roles: readonly string[];
  readonly askedIn: readonly Environment[];
}

/** Every item that a sign-off can prove, in file order. */
export function signableItems(checklist: Checklist, change: ChangeFacts, facts: Facts): readonly SignableItem[] {
  const environments = reachable(checklist, change, facts);
  return checklist.items.flatMap((item) => {
    const roles = signOffRoles(item);
    if (roles.length === 0) return [];
    const askedIn = environments.filter(
      (one) => isAskedIn(item, one) && applies(item.when, { change, facts, environment: one.name }).applies,
    );
    return [{ item, roles, askedIn }];
  });
}

/** Roles named by `signoff` evidence, each once. A box in the description is ticked, not signed by a comment. */
function signOffRoles({ evidence }: Item): readonly string[] {
  return [...new Set(proofsOf(evidence).flatMap((proof) => (proof.kind === 'signoff' ? [proof.spec.role] : [])))];
}
