import { durationOf } from '../../evidence/duration.ts';
import type { Deputies, Role } from '../../evidence/kind.ts';
import type { ChangeKind, ChecklistChange } from './change.ts';
import { without } from './same.ts';

type Roles = Readonly<Record<string, Role>>;

/**
 * What changed about the roles. Nearly all of it weakens: whoever holds any role may lift holds and sign for it, and whoever holds it no more can
 * neither hold nor revoke by it. Deputies may sign and hold; only that they wait longer weakens nothing.
 */
export function roleChanges(before: Roles, now: Roles): readonly ChecklistChange[] {
  const known = new Map(Object.entries(before));
  const left = Object.keys(now);
  return [
    ...[...known.keys()]
      .filter((id) => !left.includes(id))
      .map((id) => change(id, 'role-removed', 'is removed: who filled it can neither hold nor revoke by it')),
    ...Object.entries(now).flatMap(([id, role]) => changesOf(id, known.get(id), role)),
  ];
}

function changesOf(id: string, before: Role | undefined, now: Role): readonly ChecklistChange[] {
  if (before === undefined) return [change(id, 'role-added', `is added: ${tell(membersOf(now))} may lift holds`)];
  const [was, is] = [membersOf(before), membersOf(now)];
  const [more, fewer] = [without(is, was), without(was, is)];
  return [
    ...deputyChanges(id, before.deputies, now.deputies),
    ...(more.length === 0 ? [] : [change(id, 'role-widened', `can be filled by ${tell(more)} too`)]),
    ...(fewer.length === 0
      ? []
      : [change(id, 'role-narrowed', `is filled by ${tell(fewer)} no more: they can neither hold nor revoke by it`)]),
  ];
}

function deputyChanges(id: string, before: Role['deputies'], now: Role['deputies']): readonly ChecklistChange[] {
  const [was, is] = [membersOf(before), membersOf(now)];
  const [more, fewer] = [without(is, was), without(was, is)];
  const told = (words: string): ChecklistChange => change(id, 'role-deputies', words);
  return [
    ...(more.length === 0
      ? []
      : [told(`has the deputies ${tell(more)}, who may sign for it after ${now?.after ?? ''}`)]),
    ...(fewer.length === 0 ? [] : [told(`has the deputies ${tell(fewer)} no more: they cannot hold by it`)]),
    ...(before === undefined || now === undefined || before.after === now.after ? [] : [waitChange(id, before, now)]),
  ];
}

function waitChange(id: string, before: Deputies, now: Deputies): ChecklistChange {
  const words = `lets its deputies sign after ${now.after} instead of ${before.after}`;
  const weakens = !(durationOf(now.after) >= durationOf(before.after));
  return { ...change(id, 'role-deputies', words), weakens };
}

/** Names are the same whatever their case is, on GitHub as here. */
function membersOf({ users, teams }: Pick<Role, 'users' | 'teams'> = { users: [], teams: [] }): readonly string[] {
  return [...users, ...teams].map((name) => name.toLowerCase());
}

function tell(names: readonly string[]): string {
  return names.join(', ');
}

function change(id: string, what: ChangeKind, words: string): ChecklistChange {
  return { path: `roles.${id}`, what, weakens: true, sentence: `The role ${id} ${words}.` };
}
