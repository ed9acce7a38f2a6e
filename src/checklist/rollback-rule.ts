import { durationOf } from '../evidence/duration.ts';
import { unknownRole } from '../evidence/people/role-key.ts';
import type { Mistake, Role } from '../evidence/kind.ts';

/** How a commit that was verified in an environment comes back. */
export interface RollbackRule {
  /** Roles of which one holder each has to sign; empty: one holder of any role. */
  readonly needs: readonly string[];
  /** How long after its verification a commit may come back that way, as the file says it. */
  readonly maxAge: string;
}

/** What a file may say of it. */
export interface RawRollback {
  readonly needs?: readonly string[];
  readonly 'max-age'?: string;
}

/** Where the file does not say how long. */
export const usualAge = '30d';
/** The longest that it can say. */
export const longestAge = '365d';

/** The rule with its defaults. */
export function rollbackRuleOf({ needs = [], 'max-age': maxAge = usualAge }: RawRollback = {}): RollbackRule {
  return { needs, maxAge };
}

/** For how long, milliseconds: what asks for longer than is allowed is a mistake, and is cut all the same. */
export function longestWayBack({ maxAge }: RollbackRule): number {
  return Math.min(durationOf(maxAge, 0), durationOf(longestAge, 0));
}

/** What is wrong with it although every part has its form. */
export function rollbackMistakes(
  { needs = [], 'max-age': maxAge = usualAge }: RawRollback,
  roles: Readonly<Record<string, Role>>,
): readonly Mistake[] {
  const unknown = needs.flatMap((role, index) =>
    unknownRole({ role }, roles).map((mistake) => ({ ...mistake, path: ['needs', index] })),
  );
  if (durationOf(maxAge) <= durationOf(longestAge)) return unknown;
  const next = `Write \`${longestAge}\` or less.`;
  return [...unknown, { code: 'NOT_ALLOWED', path: ['max-age'], seen: maxAge, allowed: `at most ${longestAge}`, next }];
}
