import type { Role } from '../../evidence/kind.ts';

/**
 * Roles of which not each can be filled by a person of its own, as few as make the point; null where each can. Teams are not looked at.
 * Every role is given somebody, moving others to another of their people where that is needed; those who were moved in vain are the crowd.
 */
export function crowdedRoles(roles: readonly Role[]): readonly Role[] | null {
  const filledBy = new Map<string, Role>();
  for (const role of roles) {
    const moved = new Set<Role>();
    if (!fill(role, filledBy, moved)) return roles.filter((one) => moved.has(one));
  }
  return null;
}

function fill(role: Role, filledBy: Map<string, Role>, moved: Set<Role>): boolean {
  if (moved.has(role)) return false;
  moved.add(role);
  for (const person of role.users.map((user) => user.toLowerCase())) {
    const other = filledBy.get(person);
    if (other === undefined || fill(other, filledBy, moved)) {
      filledBy.set(person, role);
      return true;
    }
  }
  return false;
}
