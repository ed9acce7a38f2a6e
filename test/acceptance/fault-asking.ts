import { gateOf, type Asker } from './asking.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';
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
  { wrap, unlearnt }: FaultRow,
  asker: Asker,
  trouble?: Trouble,
): ReturnType<typeof gateOf> {
  return gateOf(shop.town, {
    commit: shop.commit,
    as: asker,
    ledger: unlearnt === undefined ? shop.ledger : without(unlearnt, shop.ledger),
    ...(wrap === undefined ? {} : { wrap }),
    ...(trouble?.deadline === undefined ? {} : { deadline: trouble.deadline }),
  });
}

/** The ledger of an App that meets the names of the checklist for the first time, or that no webhook told by whose hand comments were written. */
function without(what: 'names' | 'origins', ledger: Ledger): Ledger {
  return {
    ...ledger,
    recall: async (about) => {
      const recalled = await ledger.recall(about);
      if (!recalled.ok) return recalled;
      const remembered = recalled.value.remembered.flatMap((one): readonly Remembered[] => {
        if (what === 'names') return one.kind === 'account' || one.kind === 'team' ? [] : [one];
        if (one.kind !== 'comment') return [one];
        const { throughApp: _untold, ...text } = one;
        return [text];
      });
      return { ok: true, value: { ...recalled.value, remembered } };
    },
  };
}
