import { afterEach, describe, expect, it } from '@jest/globals';
import type { StandingGate } from '../../../src/store/standing-gates.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

const DAY = 24 * 3_600_000;
const merge = (open: boolean): StandingGate => ({ kind: 'merge', name: 'merge', open });
const production = (open: boolean): StandingGate => ({ kind: 'environment', name: 'production', open });

/** How gates stand, on every engine. */
export function gatesContract(newPlace: NewPlace): void {
  describe('how gates stand', () => {
    const stores = storesOf(newPlace);
    afterEach(stores.closeAll);

    /** What is counted, in one order. */
    const sorted = async (counting: Promise<readonly { kind: string; open: boolean; count: number }[]>) =>
      (await counting).map(({ kind, open, count }) => `${count} ${kind} ${open ? 'open' : 'shut'}`).sort();

    it('is counted as it was last judged, for every change alone, until it is over', async () => {
      const { gates } = await stores.open();
      expect(await gates.counts()).toEqual([]);
      await gates.stand({ repository: 42, change: 1 }, [merge(true), production(false)]);
      await gates.stand({ repository: 42, change: 2 }, [merge(true)]);
      await gates.stand({ repository: 43, change: 1 }, [merge(false), merge(true)]);
      expect(await sorted(gates.counts())).toEqual(['1 environment shut', '3 merge open']);
      await gates.stand({ repository: 42, change: 1 }, [merge(false), production(false)]);
      expect(await sorted(gates.counts())).toEqual(['1 environment shut', '1 merge shut', '2 merge open']);
      await gates.stand({ repository: 42, change: 1 }, [production(true)]);
      await gates.stand({ repository: 42, change: 2 }, []);
      expect(await sorted(gates.counts())).toEqual(['1 environment open', '1 merge open']);
    });

    it('is kept for thirty days after it was last judged, by whichever process', async () => {
      const place = await stores.place();
      let now = 0;
      const first = await stores.open(place, { clock: () => now });
      await first.gates.stand({ repository: 42, change: 1 }, [merge(true)]);
      await first.gates.stand({ repository: 42, change: 2 }, [merge(true)]);
      now = 29 * DAY;
      await first.gates.stand({ repository: 42, change: 1 }, [merge(true)]);
      if (!place.shared) await first.close();
      const second = await stores.open(place, { clock: () => now });
      expect(await sorted(second.gates.counts())).toEqual(['2 merge open']);
      now = 31 * DAY;
      expect(await sorted(second.gates.counts())).toEqual(['1 merge open']);
    });

    it('is not told while the store is gone, and told anew afterwards', async () => {
      const place = await stores.place();
      const { gates } = await stores.open(place);
      await place.tamper('alter table gate rename to elsewhere');
      await gates.stand({ repository: 42, change: 1 }, [merge(true)]);
      await expect(gates.counts()).rejects.toThrow('gate');
      await place.tamper('alter table elsewhere rename to gate');
      await gates.stand({ repository: 42, change: 1 }, [merge(true)]);
      expect(await sorted(gates.counts())).toEqual(['1 merge open']);
    });
  });
}
