import { durationOf } from '../../evidence/duration.ts';
import type { Role } from '../../evidence/kind.ts';
import type { Sections } from '../sections.ts';
import type { Draft } from './draft.ts';
import { quote } from './quote.ts';

/** How long deputies wait at least, and at most: who need not wait is a holder, and what takes longer nobody waits for. */
export const shortestWait = '1h';
export const longestWait = '14d';

/** Deputies of nobody, and those who wait too short or too long. */
export function deputyMistakes({ roles }: Pick<Sections, 'roles'>): readonly Draft[] {
  return roles.flatMap(({ name, value }): readonly Draft[] => {
    if (value?.deputies === undefined) return [];
    const { deputies } = value;
    const wait = durationOf(deputies.after);
    const isWithin = wait >= durationOf(shortestWait) && wait <= durationOf(longestWait);
    return [
      ...(isNobody(value) ? [withoutHolder(name)] : []),
      ...(isNobody(deputies) ? [withoutDeputy(name)] : []),
      ...(isWithin ? [] : [wrongWait(name, deputies.after)]),
    ];
  });
}

function isNobody({ teams, users }: Pick<Role, 'teams' | 'users'>): boolean {
  return teams.length + users.length === 0;
}

function withoutHolder(name: string): Draft {
  return {
    code: 'EMPTY_ROLE',
    at: ['roles', name],
    on: 'key',
    message: `nobody holds the role ${quote(name)} for whom its deputies could sign`,
    seen: '`deputies` alone',
    allowed: '`teams`, `users` or both beside `deputies`',
    next: 'Name who holds the role; if the deputies do, list them under `users` or `teams` instead.',
  };
}

function withoutDeputy(name: string): Draft {
  return {
    code: 'EMPTY_ROLE',
    at: ['roles', name, 'deputies'],
    on: 'key',
    message: `the role ${quote(name)} has deputies, and none is named`,
    seen: '`after` alone',
    allowed: '`teams`, `users` or both beside `after`',
    next: 'Name a team or a user, or take `deputies` out.',
  };
}

function wrongWait(name: string, after: string): Draft {
  return {
    code: 'NOT_ALLOWED',
    at: ['roles', name, 'deputies', 'after'],
    on: 'value',
    message: `deputies cannot wait ${quote(after)}`,
    seen: quote(after),
    allowed: `from ${shortestWait} to ${longestWait}`,
    next: 'Write how long the holders of the role have before somebody else may sign; who need not wait is a holder.',
  };
}
