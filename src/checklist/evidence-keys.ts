import { kinds } from '../evidence/kinds/registry.ts';
import type { KindName } from '../evidence/kinds/registry.ts';

/** Keys under which evidence stands: every kind, and the combinators. */
export const evidenceKeys: readonly string[] = [...Object.keys(kinds), 'all', 'any', 'not', 'at-least'];

/** Whether a key names an evidence kind. */
export function isKindName(key: string): key is KindName {
  return Object.hasOwn(kinds, key);
}
