import type { Checklist } from '../checklist/model.ts';
import type { Role } from '../evidence/kind.ts';

/** Roles that have deputies; of most checklists none has, and then nothing else about deputies is asked. */
export function deputised({ roles }: Pick<Checklist, 'roles'>): readonly Role[] {
  return Object.values(roles).filter(({ deputies }) => deputies !== undefined);
}
