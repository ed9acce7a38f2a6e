import { describe, expect, it } from '@jest/globals';
import { createPacer } from '../../src/app/paced-writer.ts';
import type { Writer } from '../../src/gate/ports.ts';

const AT = '2026-11-22T12:00:00Z';

/** A second's pause on a clock that sleeping moves; what is written is noted with its time. */
function pacedShop() {
  let now = 0;
  let ending = false;
  const github = { silentUntil: null as number | null };
  const turns: number[] = [];
  const written: string[] = [];
  const pacer = createPacer({
    pause: 1_000,
    isEnding: () => ending,
    silentUntil: () => github.silentUntil,
    turn: async () => {
      const next = turns.shift() ?? 0;
      if (Number.isNaN(next)) throw new Error('the database is gone');
      return next;
    },
    clock: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  });
  const writer: Writer = {
    write: async (_, write) => {
      if (write.kind !== 'react') throw new Error('only reactions here');
      if (write.comment === '13') throw new Error('502');
      written.push(`${write.comment} at ${now}`);
      return { ok: true, value: { check: null, since: AT, visible: AT } };
    },
  };
  const react = (comment: number) => ({ kind: 'react', comment: String(comment), content: 'eyes' }) as const;
  return {
    written,
    slow: pacer(writer, false),
    quick: pacer(writer, true),
    react,
    github,
    turns,
    end: () => (ending = true),
  };
}

describe('writes of one installation', () => {
  it('follow each other with a pause, whoever asks for them', async () => {
    const { written, slow, react } = pacedShop();
    await Promise.all([slow.write('a/b', react(1)), slow.write('a/c', react(2)), slow.write('a/d', react(3))]);
    expect(written).toEqual(['1 at 0', '2 at 1000', '3 at 2000']);
  });

  it('that stop something go before everything that waits', async () => {
    const { written, slow, quick, react } = pacedShop();
    const others = [1, 2, 3, 4].map((one) => slow.write('a/b', react(one)));
    const hold = quick.write('a/b', react(99));
    await Promise.all([...others, hold]);
    expect(written.map((one) => one.split(' ')[0])).toEqual(['99', '1', '2', '3', '4']);
  });

  it('go on behind one that fails, which only its own caller hears of', async () => {
    const { written, slow, react } = pacedShop();
    const [failed, next] = await Promise.allSettled([slow.write('a/b', react(13)), slow.write('a/b', react(2))]);
    expect(failed.status).toBe('rejected');
    expect(next.status).toBe('fulfilled');
    expect(written).toEqual(['2 at 1000']);
  });

  it('are not sent while GitHub asks for a pause, and said not to be, whoever waits; then they go on', async () => {
    const { written, slow, quick, react, github } = pacedShop();
    const [first, ...others] = [slow.write('a/b', react(1)), slow.write('a/b', react(2)), quick.write('a/b', react(3))];
    await first;
    github.silentUntil = Date.parse(AT);
    const detail = 'not written, because GitHub asks for a pause until 2026-11-22T12:00:00.000Z';
    const fault = { code: 'API_RATE_LIMITED', detail };
    for (const other of [...others.slice(0, 1), quick.write('a/b', react(4))])
      expect(await other).toEqual({ ok: false, fault });
    github.silentUntil = null;
    await quick.write('a/b', react(5));
    expect(written.map((one) => one.split(' ')[0])).toEqual(['3', '1', '5']);
  });

  it('wait for their turn among all processes, and go on at their own pace where it cannot be told', async () => {
    const { written, slow, react, turns } = pacedShop();
    turns.push(3_000, Number.NaN, 500);
    await Promise.all([1, 2, 3].map((one) => slow.write('a/b', react(one))));
    expect(written).toEqual(['1 at 3000', '2 at 4000', '3 at 5500']);
  });

  it('that have not begun when the App ends are not written, and said not to be', async () => {
    const { written, slow, react, end } = pacedShop();
    const [first, ...others] = [1, 2, 3].map((one) => slow.write('a/b', react(one)));
    await first;
    end();
    expect(await Promise.all(others)).toEqual([
      { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'not written, because the App is ending' } },
      { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'not written, because the App is ending' } },
    ]);
    expect(written).toEqual(['1 at 0']);
  });
});
