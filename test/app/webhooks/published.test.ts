import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { House } from './house.ts';
import { publishedExamples } from './examples.ts';
import { fuzz, tryPublished, tryTwists } from './fuzz.ts';
import { openHouse } from './house.ts';
import { memoryWire, socketWire } from './wire.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

describe("GitHub's published payloads", () => {
  it('are several hundred, of every event that GitHub had', () => {
    const examples = publishedExamples();
    expect(examples.length).toBeGreaterThan(400);
    expect(new Set(examples.map(({ event }) => event)).size).toBeGreaterThan(55);
  });

  it('are each taken in and wake what they are about, and nothing else', async () => {
    expect(await tryPublished(house, await socketWire(house.server))).toEqual([]);
  });

  it('are each taken in over memory as over a socket', async () => {
    expect(await tryPublished(house, memoryWire(house.server))).toEqual([]);
  });
});

describe('a request that is unlike GitHub’s', () => {
  it('is answered as it deserves, in words of ours, and changes nothing where it is refused (T104, T114)', async () => {
    expect(await tryTwists(house, await socketWire(house.server))).toEqual([]);
  });
});

describe('a payload changed at random', () => {
  it('is answered, and wakes and teaches at most what it says about its own repository (T104, T111, T114)', async () => {
    const report = await fuzz({ mutations: 1_000, seed: 20_260_101, socketEvery: 50 });
    expect(report.counterexample).toBeNull();
    expect(report.tried).toBe(1_000);
    expect(report.overSockets).toBeGreaterThan(10);
    expect(report.taken).toBeGreaterThan(300);
  });
});
