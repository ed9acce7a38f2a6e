import { afterEach, describe, expect, it } from '@jest/globals';
import { countStandstills, sinceNow } from '../../src/app/standstill.ts';
import type { StandstillOptions, Standstills } from '../../src/app/standstill.ts';

const none = async () => null;
const watched: Standstills[] = [];

afterEach(() => {
  for (const one of watched.splice(0)) one.end();
});

function watch(options: StandstillOptions): Standstills {
  const standstills = countStandstills(options);
  watched.push(standstills);
  return standstills;
}

/** A look during which so many milliseconds go by at a time, by the clock that nobody sets and by the time of day; and what then speaks against opening. */
async function after(steps: readonly (readonly [steady: number, day: number])[]) {
  const now = [5, 1_000_000];
  const told = sinceNow(watch({ clocks: [() => now[0] ?? 0, () => now[1] ?? 0] }))(none);
  let last = null;
  for (const step of steps) {
    step.forEach((by, index) => (now[index] = (now[index] ?? 0) + by));
    last = (await told?.()) ?? null;
  }
  return last;
}

const stood = { code: 'NOT_READ', detail: expect.stringContaining('stood still') };

describe('a look of a process that stood still', () => {
  it('opens nothing any more, also after a while', async () => {
    expect(await after([[7_001, 7_001]])).toEqual(stood);
    expect(await after([[20_000, 20_000], [5, 5]])).toEqual(stood); // prettier-ignore
    expect(await after([[5_000, 5_000], [40_000, 40_000], [5, 5]])).toEqual(stood); // prettier-ignore
  });

  it('opens what it may where it only took long', async () => {
    expect(await after([[7_000, 7_000]])).toBeNull();
    expect(await after([6_000, 6_000, 7_000, 7_000].map((by) => [by, by] as const))).toBeNull();
  });

  it('opens nothing where the machine slept, which the clock that nobody sets does not count', async () => {
    expect(await after([[5, 3_600_000]])).toEqual(stood);
    expect(await after([[5, 7_001], [5, 5]])).toEqual(stood); // prettier-ignore
  });

  it('opens nothing where the clock was set back, and the next look what it may', async () => {
    expect(await after([[5, -3_600_000]])).toEqual(stood);
    let now = 5_000_000;
    const standstills = watch({ clocks: [() => now] });
    now -= 3_600_000;
    expect(standstills.count()).toBe(1);
    expect(await sinceNow(standstills)(none)?.()).toBeNull();
  });

  it('says what else speaks against it', async () => {
    const beside = sinceNow(watch({ clocks: [() => 0] }));
    const said = { code: 'NOT_READ', detail: 'something was said' } as const;
    expect(await beside(async () => said)?.()).toEqual(said);
    expect(beside(undefined)).toBeUndefined();
  });

  it('notices it while something else is waited for', async () => {
    let now = 0;
    const told = sinceNow(watch({ clocks: [() => now] }))(async () => {
      now += 31_000;
      return null;
    });
    expect(await told?.()).toMatchObject({ code: 'NOT_READ' });
  });
});

describe('a process that stands still', () => {
  it('notes by itself that it goes on', async () => {
    let now = 0;
    let asked = 0;
    let enough = (): void => {};
    const noted = new Promise<void>((resolve) => (enough = resolve));
    const clock = () => {
      asked += 1;
      if (asked === 4) enough();
      return (now += 6_000);
    };
    const standstills = watch({ clocks: [clock], every: 1 });
    await noted;
    expect(standstills.count()).toBe(0);
  });

  it('is counted once for each time, and told of before whoever asks knows', () => {
    let now = 0;
    const heard: string[] = [];
    const standstills = watch({ clocks: [() => now], stood: () => heard.push('stood') });
    expect([standstills.count(), heard]).toEqual([0, []]);
    now += 8_000;
    expect([standstills.count(), heard]).toEqual([1, ['stood']]);
    expect(standstills.count()).toBe(1);
    now += 8_000;
    expect([standstills.count(), heard.length]).toEqual([2, 2]);
  });

  it('notices by itself, without being asked, that it slept', async () => {
    let now = 0;
    await new Promise<void>((resolve) => {
      watch({ clocks: [() => (now += 9_000)], every: 1, stood: resolve });
    });
  });

  it('goes by the time of day and by the clock that nobody sets, where no other is given', () => {
    const [performed, dated] = [performance.now.bind(performance), Date.now.bind(Date)];
    try {
      const standstills = watch({});
      performance.now = () => performed() + 8_000;
      expect(standstills.count()).toBe(1);
      Date.now = () => dated() + 8_000;
      expect(standstills.count()).toBe(2);
    } finally {
      performance.now = performed;
      Date.now = dated;
    }
  });
});
