import type { Hold } from '../../commands/interpretation.ts';

/** `rollback`, `rollbacks`, `roll back`, `roll-back`, `rolling back`, `rolled back` as words of their own, case aside. */
const naming = /(?<![\p{L}\p{N}_])roll(?:ing|ed|s)?[ -]?backs?(?![\p{L}\p{N}_])/iu;

/**
 * Whether a hold stops a way back too: one whose reason names rollbacks. A hold that says nothing of them stops what is new, and going back is
 * how one gets out of it. What may have been a hold may have named them.
 */
export function stopsWayBack({ certain, reason }: Pick<Hold, 'certain' | 'reason'>): boolean {
  return !certain || naming.test(reason);
}
