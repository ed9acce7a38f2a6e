import { proofsOf } from '../checklist/proofs.ts';
import { applies } from '../checklist/scope/applies.ts';
import { isAskedIn } from '../checklist/scope/environments.ts';
import { isAskedAt, ofRelease } from '../checklist/scope/release-items.ts';
import { isWayBackItem } from '../checklist/scope/way-back.ts';
import type { Scene } from './scene.ts';
import type { Aim } from './targets.ts';
import type { Environment, Item, Proof } from '../checklist/model.ts';

/** What people prove an item with by a comment: their go, or a link. */
type Statement = Extract<Proof, { readonly kind: 'signoff' | 'attestation' }>;

/** An item that people can prove with a comment, the roles whose word can prove it, and the environments that ask for it on this change. */
export interface SignableItem {
  readonly item: Item;
  readonly roles: readonly string[];
  readonly askedIn: readonly Environment[];
  /** Whether a sign-off of it may outlive a push. */
  readonly kept: boolean;
}

/** What a name in a command stands for: an item, or every item that a role can prove. */
export interface Meant {
  readonly roles: readonly string[];
  /** In file order. */
  readonly aims: readonly Aim[];
  /** The environments of the aims, each once. */
  readonly asking: readonly Environment[];
}

/** Items that can be proved by a comment, and to be found by name: hundreds of comments name them. */
export interface Signable {
  /** In file order. */
  readonly items: readonly SignableItem[];
  readonly byItem: ReadonlyMap<string, Meant>;
  readonly byRole: ReadonlyMap<string, Meant>;
}

/** What a sign-off can prove, what a link can, and what either can. */
export function signableItems(
  scene: Pick<Scene, 'checklist' | 'change' | 'facts' | 'reachable'>,
): Pick<Scene, 'signable' | 'attestable' | 'revocable'> {
  const stated = scene.checklist.items.flatMap((item) => statedItem(item, scene) ?? []);
  const provedBy = (...kinds: readonly Statement['kind'][]): Signable =>
    sortedByName(
      stated.flatMap(({ statements, ...one }) => {
        const roles = new Set(statements.flatMap(({ kind, spec }) => (kinds.includes(kind) ? [spec.role] : [])));
        return roles.size === 0 ? [] : [{ ...one, roles: [...roles] }];
      }),
    );
  const signable = provedBy('signoff');
  const attestable = provedBy('attestation');
  const revocable = attestable.items.length === 0 ? signable : provedBy('signoff', 'attestation');
  return { signable, attestable, revocable };
}

/** An item with what can be stated about it; null where nothing can. A box in the description is ticked, not signed by a comment. */
function statedItem(
  item: Item,
  { change, facts, reachable }: Pick<Scene, 'change' | 'facts' | 'reachable'>,
): (Omit<SignableItem, 'roles'> & { readonly statements: readonly Statement[] }) | null {
  const statements = proofsOf(item.evidence).filter(isStatement);
  if (statements.length === 0) return null;
  const { when } = change.release === undefined ? item : ofRelease(item);
  const askedIn = reachable.filter(
    (one) =>
      isAskedIn(item, one) &&
      isAskedAt(change, item) &&
      applies(when, { change, facts, environment: one.name }).applies,
  );
  const kept = statements.some(({ kind, spec }) => kind === 'signoff' && spec.onPush !== undefined);
  return { item, statements, askedIn, kept };
}

function isStatement(proof: Proof): proof is Statement {
  return proof.kind === 'signoff' || proof.kind === 'attestation';
}

function sortedByName(items: readonly SignableItem[]): Signable {
  const ofRoles = new Map<string, SignableItem[]>();
  for (const one of items) {
    for (const role of one.roles) {
      const list = ofRoles.get(role);
      if (list === undefined) ofRoles.set(role, [one]);
      else list.push(one);
    }
  }
  return {
    items,
    byItem: new Map(items.map((one) => [one.item.id, meantBeside(one, ofRoles.get(one.item.id) ?? [])])),
    byRole: new Map([...ofRoles].map(([role, list]) => [role, meant(list, [role])])),
  };
}

/** An item that has the name of a role stands for it: whoever signs by that name signs for a way back too, where that role may. */
function meantBeside(one: SignableItem, ofRole: readonly SignableItem[]): Meant {
  const back = ofRole.filter(({ item }) => item !== one.item && isWayBackItem(item));
  return back.length === 0 ? meantAlone(one) : meant([one, ...back], [one.item.id]);
}

function meantAlone(item: SignableItem): Meant {
  const { roles, askedIn } = item;
  return { roles, aims: askedIn.map((environment) => ({ item, roles, environment })), asking: askedIn };
}

function meant(items: readonly SignableItem[], roles: readonly string[]): Meant {
  const aims = items.flatMap((item) => item.askedIn.map((environment) => ({ item, roles, environment })));
  return { roles, aims, asking: [...new Set(aims.map(({ environment }) => environment))] };
}
