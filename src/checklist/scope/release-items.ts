import type { ChangeFacts } from '../../evidence/facts.ts';
import type { Item } from '../model.ts';

/**
 * An item as it is asked of a release of several changes. Conditions that speak of one change are left aside: another one of them may meet what
 * this one does not, so the item is asked.
 */
export function ofRelease(item: Item): Item {
  if (item.when === null) return item;
  const { environment, base } = item.when;
  const kept = { ...(environment === undefined ? {} : { environment }), ...(base === undefined ? {} : { base }) };
  return { ...item, when: Object.keys(kept).length === 0 ? null : kept };
}

/** Whether an item is asked where the change is talked about: what is asked of each change is not asked of a release again. */
export function isAskedAt({ release }: ChangeFacts, { ask }: Item): boolean {
  return release === undefined || ask === 'release';
}
