import { describe, expect, it } from '@jest/globals';
import { REFUSED, refusedMark } from '../../../src/app/upkeep/refused-mark.ts';
import type { Errand } from '../../../src/gate/start/errands.ts';
import { sharedErrands } from './shared-errands.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

/** A process that begins, with what it has heard. */
function aProcess(store: ReturnType<typeof sharedErrands>, clock: () => number = () => now) {
  const seen = { heard: 0 };
  const mark = refusedMark({ errands: store.errands, clock, heard: () => void (seen.heard += 1) });
  return { ...mark, seen };
}

describe('a webhook that a process refused', () => {
  it('is heard of by every other process, each time anew, and not by itself', async () => {
    const store = sharedErrands();
    const [one, other] = [aProcess(store), aProcess(store)];
    for (const each of [one, other]) expect(await each.listen()).toEqual({ ok: true, value: null });
    expect(await one.tell()).toBe(true);
    for (const each of [one, other]) await each.listen();
    await other.listen();
    expect([one.seen.heard, other.seen.heard]).toEqual([0, 1]);
    expect(await one.tell()).toBe(true);
    await other.listen();
    expect([one.seen.heard, other.seen.heard]).toEqual([0, 2]);
  });

  it('is heard of by who tells of one as well, unless it knew', async () => {
    const store = sharedErrands();
    const [one, other] = [aProcess(store), aProcess(store)];
    for (const each of [one, other]) await each.listen();
    await one.tell();
    await other.tell();
    await one.listen();
    await other.listen();
    expect([one.seen.heard, other.seen.heard]).toEqual([1, 1]);
  });

  it('counts for a process that began a moment after it, and for none that began later', async () => {
    const store = sharedErrands();
    await aProcess(store).tell();
    const began = async (at: number) => {
      const one = aProcess(store, () => at);
      await one.listen();
      await one.listen();
      return one.seen.heard;
    };
    expect(await began(now + 69_999)).toBe(1);
    expect(await began(now + 70_000)).toBe(0);
    // Its own clock is behind.
    expect(await began(now - 60_000)).toBe(1);
  });

  it('counts for a process that has not asked before', async () => {
    const store = sharedErrands();
    let time = now;
    const other = aProcess(store, () => time);
    time += 3_600_000;
    await aProcess(store, () => time).tell();
    await other.listen();
    expect(other.seen.heard).toBe(1);
  });

  it('is told only where the store takes it, and not known where it does not answer', async () => {
    const store = sharedErrands();
    const one = aProcess(store);
    store.isDown = true;
    expect(await one.tell()).toBe(false);
    expect(await one.listen()).toMatchObject({ ok: false });
    store.isDown = false;
    store.refuses = true;
    expect(await one.tell()).toBe(false);
    expect(store.at(REFUSED)).toBeNull();
  });

  it('was told where somebody else was first', async () => {
    const store = sharedErrands();
    const one = aProcess(store);
    await one.listen();
    store.before = { version: 1, body: { at: now } };
    expect(await one.tell()).toBe(true);
    await one.listen();
    expect(one.seen.heard).toBe(1);
  });

  it('is heard of though the mark was forgotten since the last one', async () => {
    const store = sharedErrands();
    let time = now;
    const one = aProcess(store, () => time);
    await one.tell();
    store.forget(REFUSED);
    time += 1;
    await aProcess(store, () => time).tell();
    await one.listen();
    expect(one.seen.heard).toBe(1);
  });

  it.each<[string, Errand['body']]>([
    ['nothing', null],
    ['a text', 'at'],
    ['no moment', { at: 'noon' }],
  ])('stands in a mark that another version wrote, of which %s can be read, once it changes', async (_, body) => {
    const store = sharedErrands();
    const one = aProcess(store);
    await store.errands.write(REFUSED, body, null);
    await one.listen();
    await store.errands.write(REFUSED, body, 1);
    await one.listen();
    expect(one.seen.heard).toBe(1);
  });
});
