import type { Role } from '../../evidence/kind.ts';
import type { ChangeKind, ChecklistChange } from './change.ts';
import { without } from './same.ts';

type Roles = Readonly<Record<string, Role>>;

/**
 * What changed about the roles. All of it weakens: whoever holds any role may lift holds and sign for it, and whoever holds it no more can
 * neither hold nor revoke by it.
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
    ...(more.length === 0 ? [] : [change(id, 'role-widened', `can be filled by ${tell(more)} too`)]),
    ...(fewer.length === 0
      ? []
      : [change(id, 'role-narrowed', `is filled by ${tell(fewer)} no more: they can neither hold nor revoke by it`)]),
  ];
}

/** Names are the same whatever their case is, on GitHub as here. */
function membersOf({ users, teams }: Role): readonly string[] {
  return [...users, ...teams].map((name) => name.toLowerCase());
}

function tell(names: readonly string[]): string {
  return names.join(', ');
}

function change(id: string, what: ChangeKind, words: string): ChecklistChange {
  return { path: `roles.${id}`, what, weakens: true, sentence: `The role ${id} ${words}.` };
}
