import type { Deputies, Role } from '../../evidence/kind.ts';
import type { Checklist } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { proofsOf } from '../proofs.ts';
import { listed } from './asked-together.ts';
import type { WarningDraft } from './warning.ts';

/** Deputies that change nothing: of a role that nobody asks to sign, or who hold it themselves. */
export function deputyWarnings({ roles, items }: Pick<Checklist, 'roles' | 'items'>): readonly WarningDraft[] {
  const asked = new Set(
    items.flatMap(({ evidence }) => proofsOf(evidence).flatMap(({ spec }) => ('role' in spec ? [spec.role] : []))),
  );
  return Object.values(roles).flatMap((role) => {
    if (role.deputies === undefined) return [];
    const both = heldBy(role, role.deputies);
    return [...(asked.has(role.id) ? [] : [idle(role.id)]), ...(both.length === 0 ? [] : [holding(role.id, both)])];
  });
}

/** Names are the same whatever their case is. */
function heldBy({ users, teams }: Role, deputies: Deputies): readonly string[] {
  const holders = new Set([...users, ...teams].map((name) => name.toLowerCase()));
  return [...deputies.users, ...deputies.teams].filter((name) => holders.has(name.toLowerCase()));
}

function idle(id: string): WarningDraft {
  return {
    code: 'IDLE_DEPUTIES',
    at: ['roles', id, 'deputies'],
    on: 'key',
    message: `no item asks for a sign-off of the role ${quote(id)}, so its deputies can do nothing`,
    seen: '`deputies`',
    allowed: 'deputies of roles whose sign-off, tick or link an item asks for',
    next: 'Take them out: nobody waives, overrides or chooses a profile in the place of a holder.',
  };
}

function holding(id: string, names: readonly string[]): WarningDraft {
  return {
    code: 'DEPUTY_HOLDS',
    at: ['roles', id, 'deputies'],
    on: 'key',
    message: `the role ${quote(id)} is held by ${listed(names)} already: a holder need not wait`,
    seen: listed(names),
    allowed: 'deputies who do not hold the role',
    next: 'Name them once: as holders, or as deputies.',
  };
}
