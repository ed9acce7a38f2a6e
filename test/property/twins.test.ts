import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { config } from './generate-config.ts';
import { deed } from './generate.ts';
import { playTwins, twins } from './twins.ts';

describe('however webhooks arrive', () => {
  it('the App shows the same and remembers the same, though it died of some of them (I8, I9, T107, T108)', async () => {
    let remembered = 0;
    const property = fc.asyncProperty(twins(config, deed), async (both) => {
      const [first, second] = await playTwins(both);
      expect(second).toStrictEqual(first);
      remembered += first.remembered.length;
    });
    await fc.assert(property, { numRuns: 15, seed: 20_260_303 });
    expect(remembered).toBeGreaterThan(30);
  }, 120_000);
});
