import { describe, expect, it } from '@jest/globals';
import { watchStandstill } from '../../src/app/standstill.ts';

const none = async () => null;

/** A look that goes on for so many milliseconds at a time, and what then speaks against opening. */
async function after(steps: readonly number[], objection: typeof none | undefined = none) {
  let now = 5;
  const still = watchStandstill(() => now);
  const told = still.beside(objection);
  let last = null;
  for (const step of steps) {
    now += step;
    last = (await told?.()) ?? null;
  }
  still.end();
  return last;
}

describe('a look of a process that stood still', () => {
  it('opens nothing any more, also after a while', async () => {
    const stood = { code: 'NOT_READ', detail: expect.stringContaining('stood still') };
    expect(await after([15_001])).toEqual(stood);
    expect(await after([20_000, 5])).toEqual(stood);
    expect(await after([10_000, 40_000, 5, 5])).toEqual(stood);
  });

  it('opens what it may where it only took long', async () => {
    expect(await after([15_000])).toBeNull();
    expect(await after([10_000, 10_000, 10_000, 15_000])).toBeNull();
  });

  it('says what else speaks against it', async () => {
    const still = watchStandstill(() => 0);
    const said = { code: 'NOT_READ', detail: 'something was said' } as const;
    expect(await still.beside(async () => said)?.()).toEqual(said);
    expect(still.beside(undefined)).toBeUndefined();
    still.end();
  });

  it('notices it while something else is waited for', async () => {
    let now = 0;
    const still = watchStandstill(() => now);
    const told = still.beside(async () => {
      now += 31_000;
      return null;
    });
    expect(await told?.()).toMatchObject({ code: 'NOT_READ' });
    still.end();
  });

  it('notes by itself that it goes on', async () => {
    let now = 0;
    let asked = 0;
    let enough = (): void => {};
    const noted = new Promise<void>((resolve) => (enough = resolve));
    const still = watchStandstill(() => {
      asked += 1;
      if (asked === 4) enough();
      return (now += 12_000);
    }, 1);
    await noted;
    expect(await still.beside(none)?.()).toBeNull();
    still.end();
  });
});
