import { describe, expect, it } from '@jest/globals';
import { anApp, HOUR, MINUTE, now } from './log-town.ts';
import type { Row } from './log-town.ts';

/** So many rows that were delivered and taken, the newest first, one each `every` milliseconds. */
function rows(count: number, every: number, name = 'known', newest = now): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    guid: `${name}-${index}`,
    at: newest - index * every,
    event: 'push',
    delivered: true,
  }));
}

const guids = (all: readonly Row[]) => all.map(({ guid }) => guid);
const mark = (until: number) => ({ body: { until }, version: 1 });

describe("reading GitHub's log", () => {
  it.each([
    ['as far as it came before, and ten minutes', mark(now - HOUR), now - HOUR - 10 * MINUTE],
    ['three days at most', mark(now - 200 * HOUR), now - 72 * HOUR],
    ['to the newest delivery where it never came anywhere', null, now - 5 * MINUTE - 10 * MINUTE],
    ['to the newest one where what it left cannot be read', { body: 'x', version: 1 }, now - 15 * MINUTE],
    ['to now where a mark is ahead of the time', mark(now + 9 * HOUR), now - 10 * MINUTE],
  ])('goes back %s', async (_, before, from) => {
    const log = Object.entries({ a: now, b: from, c: from - 1000 }).map(([guid, at]) => ({ guid, at }));
    const { state, seen, again } = anApp(log, { newest: now - 5 * MINUTE });
    state.mark = before;
    await again(0, true);
    expect(seen.taken).toEqual(['b', 'a']);
  });

  it('goes by the clock of GitHub, whatever the clock of this machine says', async () => {
    const { state, seen, again } = anApp([], { newest: null });
    state.ours = now + 9 * HOUR;
    await again(0, true);
    state.log.unshift({ guid: 'a', at: now + MINUTE });
    await again(5 * MINUTE);
    expect(seen.taken).toEqual(['a']);
  });

  it('asks for one page where nothing is new, and for all of the last ten minutes every five', async () => {
    const known = rows(1000, 1000);
    const { again } = anApp(known, { taken: guids(known) });
    expect((await again(0, true)).pages).toBe(7);
    for (let round = 0; round < 20; round += 1) expect((await again(10_000)).pages).toBe(1);
    expect((await again(75_000)).pages).toBeGreaterThan(1);
  });

  it('reads on while something is unknown that is older than what is under way', async () => {
    const known = rows(1000, 1000);
    const { state, seen, again } = anApp(known, { taken: guids(known) });
    await again(0, true);
    state.taken.delete('known-80');
    expect((await again(10_000)).pages).toBeGreaterThan(1);
    expect(seen.taken).toEqual(['known-80']);
  });

  it('finds everything that failed while the database was away, however much it is', async () => {
    const missed = rows(1800, 1000, 'missed');
    const known = rows(300, 1000, 'known', now - 1800 * 1000);
    const { state, seen, again } = anApp([...missed, ...known], { taken: guids(known) });
    state.mark = { body: { until: now - 1800 * 1000, whole: now - MINUTE }, version: 1 };
    expect((await again(MINUTE)).done).toMatchObject({ value: { more: false } });
    expect(seen.taken).toHaveLength(1800);
  });

  it.each([true, false])('says so where there is more than it may read (first: %s)', async (isFirst) => {
    const known = rows(10_200, 100);
    const { state, seen, again } = anApp(known, { taken: guids(known) });
    state.mark = mark(now - HOUR);
    expect(await again(0, isFirst)).toMatchObject({ done: { ok: true, value: { more: true } }, pages: 100 });
    expect(seen.lines).toEqual([
      "GitHub's log of deliveries goes further back than can be read: everything is looked at",
    ]);
  });

  it('has read enough where only what was read before is left', async () => {
    const known = rows(10_200, 50);
    const { state, again } = anApp(known, { taken: guids(known) });
    state.mark = mark(now - 5 * MINUTE);
    expect(await again(0, true)).toMatchObject({ done: { ok: true, value: { more: false } }, pages: 100 });
  });
});
