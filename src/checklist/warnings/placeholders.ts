import { isPlaceholder } from '../../evidence/people/placeholder.ts';
import type { Checklist } from '../model.ts';
import { quote } from '../problems/quote.ts';
import type { WarningDraft } from './warning.ts';

/** Roles whose people were never filled in since a template was written out. */
export function placeholderWarnings({ roles }: Checklist): readonly WarningDraft[] {
  return Object.values(roles).flatMap(({ id, users, teams }) => {
    const placeholder = users.find(isPlaceholder);
    if (placeholder === undefined) return [];
    const isAlone = teams.length === 0 && users.every(isPlaceholder);
    return [
      {
        code: 'PLACEHOLDER' as const,
        at: ['roles', id, 'users'],
        on: 'value' as const,
        message: isAlone
          ? `nobody holds the role ${quote(id)} while its placeholder stands`
          : `the role ${quote(id)} still has a placeholder, which is nobody`,
        seen: quote(placeholder),
        allowed: 'logins of people under `users`, organisation/slug of teams under `teams`',
        next: isAlone ? 'Write who holds the role instead of it.' : 'Take it out.',
      },
    ];
  });
}
