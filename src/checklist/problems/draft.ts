import type { ProblemCode } from '../model.ts';
import { clean } from './quote.ts';

/** Keys and indices from the top of the file to a value. */
export type Keys = readonly (string | number)[];

/** A problem before its line and column are looked up: `on` says whether it concerns the last key itself or the value under it. */
export interface Draft {
  readonly code: ProblemCode;
  readonly at: Keys;
  readonly on: 'key' | 'value';
  /** Where it stands, when its keys alone do not tell (a key that stands there twice). */
  readonly offset?: number;
  /** For something missing: the keys of which one would mend it. */
  readonly absent?: readonly string[];
  readonly message: string;
  readonly seen: string | null;
  readonly allowed: string | null;
  readonly next: string;
}

/** `items.qa.any[0].check`, as people write it. */
export function formatKeys(keys: Keys): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${clean(key)}`))
    .join('');
}
