import type { Checklist } from '../model.ts';
import { quote } from '../problems/quote.ts';
import type { WarningDraft } from './warning.ts';

/** Roles that nothing else in the file names. Holders of any role may lift a hold, so none is needed for that. */
export function unusedRoles({ roles, ...rest }: Checklist): readonly WarningDraft[] {
  const named = new Set<string>();
  gather(rest, named);
  return Object.keys(roles)
    .filter((id) => !named.has(id))
    .map((id) => ({
      code: 'UNUSED_ROLE',
      at: ['roles', id],
      on: 'key',
      message: `nothing asks for the role ${quote(id)}`,
      seen: quote(id),
      allowed: 'roles that an item, a waiver or an override names',
      next: 'Name it where it shall sign, or take it out.',
    }));
}

/** Every text that stands anywhere: where the checklist may name roles, new keys may too. */
function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) gather(part, into);
}
