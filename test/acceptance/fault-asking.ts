import { gateOf, type Asker } from './asking.ts';
import type { BusyShop } from './busy-shop.ts';
import type { Trouble } from './fault-list.ts';
import { faultTable, type FaultRow } from './fault-table.ts';

export const askers: readonly Asker[] = ['app', 'beside', 'alone'];

/** Every row with everybody who makes its request. */
export const faultRows = faultTable.flatMap((row) => row.askers.map((asker) => ({ row, asker })));

/** The gate of the shop as a row wants it asked, with the patience that a trouble needs. */
export function askIn(shop: BusyShop, { wrap }: FaultRow, asker: Asker, trouble?: Trouble): ReturnType<typeof gateOf> {
  return gateOf(shop.town, {
    commit: shop.commit,
    as: asker,
    ledger: shop.ledger,
    ...(wrap === undefined ? {} : { wrap }),
    ...(trouble?.deadline === undefined ? {} : { deadline: trouble.deadline }),
  });
}
