import type { Item } from '../model.ts';

/** The name of what is asked of a way back. It is reserved: no checklist can give it to an item or a role. */
export const WAY_BACK = 'rollback';

/** Whether an item is the one that is asked of a way back. */
export function isWayBackItem({ id }: Pick<Item, 'id'>): boolean {
  return id === WAY_BACK;
}
