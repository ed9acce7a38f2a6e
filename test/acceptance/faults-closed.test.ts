import { describe, expect, it } from '@jest/globals';
import { exitOf, gateOf } from './asking.ts';
import { aBusyShop, flaws } from './busy-shop.ts';
import { askIn, askers, faultRows } from './fault-asking.ts';
import type { Trouble } from './fault-list.ts';
import { faultOn } from './fault-requests.ts';
import { shareOf } from './fault-share.ts';

/** One of each sort is enough where it is closed anyway. */
const sample = ({ name }: Trouble): boolean => /^(500|cut JSON|403|404)$|comments cut short|than there are/.test(name);

/** Held on a second page of comments too; the rest does not depend on how the change was found. */
const shops = flaws.flatMap((flaw) => (flaw === 'held' ? [false, true] : [false]).map((open) => ({ flaw, open })));

describe.each(shops)('where it is $flaw (open pull request: $open)', ({ flaw, open }) => {
  it.each(askers)('no fault of any request opens the gate for %s', async (asker) => {
    const shop = await aBusyShop(asker, { flaw, open });
    expect(exitOf(await gateOf(shop.town, { commit: shop.commit, as: asker, ledger: shop.ledger }).ask())).toBe(1);
    for (const { row } of faultRows.filter((one) => one.asker === asker && (one.row.open ?? false) === open)) {
      for (const trouble of shareOf(row.troubles.filter(sample), `${flaw} ${asker} ${row.request}`)) {
        for (const fault of trouble.faults) shop.sandbox.faults.add(faultOn(row.meets ?? row.request, fault));
        const exit = exitOf(await askIn(shop, row, asker, trouble).ask());
        shop.sandbox.faults.clear();
        expect([row.request, trouble.name, exit]).not.toContain(0);
      }
    }
    await shop.close();
  });
});
