import { clean } from './quote.ts';
import type { Draft, Keys } from './draft.ts';

/** A mistake in words; what is left out is the same for every mistake of a value. */
export type Words = Pick<Draft, 'code' | 'message' | 'allowed' | 'next'> & Partial<Draft>;

/** The value a mistake is about, as a message names it. */
export function nameOf(at: Keys): string {
  const last = at.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `\`${clean(last)}\``;
  return `entry ${last + 1} of \`${clean(String(at.findLast((key) => typeof key === 'string')))}\``;
}

/** ` in …`, or nothing at the top of the file. */
export function inside(at: Keys): string {
  return at.length === 0 ? '' : ` in ${nameOf(at)}`;
}
