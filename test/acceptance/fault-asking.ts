import { gateOf, type Asker } from './asking.ts';
import type { Ledger } from '../../src/gate/ports.ts';
import type { BusyShop } from './busy-shop.ts';
import type { Trouble } from './fault-list.ts';
import { faultTable, type FaultRow } from './fault-table.ts';

export const askers: readonly Asker[] = ['app', 'beside', 'alone'];

/** Every row with everybody who makes its request. */
export const faultRows = faultTable.flatMap((row) => row.askers.map((asker) => ({ row, asker })));

/** The gate of the shop as a row wants it asked, with the patience that a trouble needs. */
export function askIn(
  shop: BusyShop,
  { wrap, newNames = false }: FaultRow,
  asker: Asker,
  trouble?: Trouble,
): ReturnType<typeof gateOf> {
  return gateOf(shop.town, {
    commit: shop.commit,
    as: asker,
    ledger: newNames ? withoutNames(shop.ledger) : shop.ledger,
    ...(wrap === undefined ? {} : { wrap }),
    ...(trouble?.deadline === undefined ? {} : { deadline: trouble.deadline }),
  });
}

/** The ledger of an App that meets the names of the checklist for the first time. */
function withoutNames(ledger: Ledger): Ledger {
  return {
    ...ledger,
    recall: async (about) => {
      const recalled = await ledger.recall(about);
      if (!recalled.ok) return recalled;
      const remembered = recalled.value.remembered.filter(({ kind }) => kind !== 'account' && kind !== 'team');
      return { ok: true, value: { ...recalled.value, remembered } };
    },
  };
}
