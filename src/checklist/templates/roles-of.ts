import type { TemplateItems } from './line.ts';

/** Keys under which evidence names the role that gives it. */
const roleKeys: readonly string[] = ['signoff', 'tick'];

/** The roles that items ask for, each once, in the order in which they are named. */
export function rolesOf(items: TemplateItems): readonly string[] {
  return [...new Set(Object.values(items).flatMap(named))];
}

function named(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    roleKeys.includes(key) && typeof inner === 'string' ? [inner] : named(inner),
  );
}
