import { describe, expect, it } from '@jest/globals';
import { catchUp } from '../../../src/app/upkeep/catch-up.ts';
import type { UpkeepOptions } from '../../../src/app/upkeep/upkeep.ts';
import type { Api, RestAnswer } from '../../../src/github/api.ts';
import { memoryQueue } from '../../builders/memory-queue.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

/** An App that has taken `taken`, and a GitHub whose log has these deliveries; what it answers can be changed. */
function anApp(
  log: readonly string[],
  { taken = [], newest = now }: { taken?: readonly string[]; newest?: number | null } = {},
) {
  const seen = { taken: [] as string[], asked: [] as string[], lines: [] as string[] };
  let mark: { body: unknown; version: number } | null = null;
  const item = (guid: string, index: number) => ({
    id: 100 + index,
    guid,
    delivered_at: '2026-11-22T11:58:00Z',
    status: 'failed to connect to host',
    event: 'issue_comment',
    installation_id: 7,
  });
  const state = { payload: { action: 'created' } as object | null, receipt: 'accepted' as 'accepted' | 'unavailable' };
  const answer = (data: unknown, link = ''): { readonly ok: true; readonly value: RestAnswer } => ({
    ok: true,
    value: { status: 200, etag: null, link, data, date: null },
  });
  const api: Api = {
    graphql: async () => ({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GraphQL: 502', status: 502 } }),
    rest: async (route, { delivery_id: id }) => {
      seen.asked.push(`${route.replace(/ .*deliveries/, '')}${typeof id === 'number' ? ` ${id}` : ''}`);
      return route.endsWith('deliveries') ? answer(log.map(item)) : answer({ request: { payload: state.payload } });
    },
  };
  const queue = memoryQueue();
  const options: UpkeepOptions = {
    asApp: async () => api,
    sweeping: async () => {
      throw new Error('nothing is swept here');
    },
    take: async ({ id }) => {
      if (state.receipt === 'accepted') seen.taken.push(id);
      return state.receipt;
    },
    taken: {
      unknown: async (ids) => ({ ok: true, value: ids.filter((id) => !taken.includes(id)) }),
      newest: async () => ({ ok: true, value: newest }),
    },
    queue,
    errands: {
      read: async () => ({ ok: true, value: mark }),
      write: async (_, body, over) => {
        mark = { body, version: (over ?? 0) + 1 };
        return { ok: true, value: true };
      },
      under: async () => ({ ok: true, value: [] }),
    },
    clock: () => now,
    log: (line) => void seen.lines.push(line),
    every: 300_000,
    pull: false,
  };
  return { options, seen, state, queue, mark: () => mark?.body ?? null };
}

describe('catching up', () => {
  it('takes in what did not reach us, the oldest first, and remembers how far it came', async () => {
    const { options, seen, mark } = anApp(['c', 'b', 'a'], { taken: ['b'] });
    expect(await catchUp(options, true)).toEqual({ ok: true, value: 'all' });
    expect(seen.taken).toEqual(['a', 'c']);
    expect(seen.lines).toEqual(['took in 2 webhooks that had not reached us']);
    expect(mark()).toEqual({ until: now });
  });

  it('comes no further than what it could keep', async () => {
    const { options, seen, state, mark } = anApp(['a']);
    state.receipt = 'unavailable';
    expect(await catchUp(options, true)).toMatchObject({ ok: false, fault: { code: 'LEDGER_UNAVAILABLE' } });
    expect(mark()).toBeNull();
    state.receipt = 'accepted';
    expect(await catchUp(options, false)).toMatchObject({ ok: true });
    expect(seen.taken).toEqual(['a']);
  });

  it('has what GitHub kept no text of sent again, and everything of its installation looked at', async () => {
    const { options, seen, state, queue } = anApp(['a']);
    state.payload = null;
    expect(await catchUp(options, true)).toMatchObject({ ok: true });
    expect(seen.asked).toEqual(['GET', 'GET/{delivery_id} 100', 'POST/{delivery_id}/attempts 100']);
    expect((await queue.claim(now))?.key).toBe('7 */* *');
    expect(seen.lines).toEqual([
      '1 webhook that had not reached us cannot be had again: everything is looked at there',
    ]);
  });

  it.each([
    ['as far as it came before, and ten minutes', { until: now - HOUR }, now - HOUR - 600_000],
    ['three days at most', { until: now - 200 * HOUR }, now - 72 * HOUR],
    ['to the newest delivery where it never came anywhere', null, now - 600_000],
    ['to the newest delivery where what it left cannot be read', { until: 'x' }, now - 600_000],
  ])('goes back %s', async (_, body, from) => {
    const { options } = anApp([]);
    if (body !== null) await options.errands.write('deliveries', body, null);
    const before = new Date(from - 1_000).toISOString().replace('.000', '');
    const after = new Date(from).toISOString().replace('.000', '');
    for (const [moment, count] of [
      [before, 0],
      [after, 1],
    ] as const) {
      const data = [{ id: 1, guid: 'g', delivered_at: moment, status: 'no', event: 'push', installation_id: 7 }];
      const asked: string[] = [];
      const api: Api = {
        ...(await options.asApp()),
        rest: async (route) => {
          asked.push(route);
          const link = route.endsWith('deliveries') ? '<https://x.example/?cursor=v2>; rel="next"' : '';
          const told = route.endsWith('deliveries') ? data : { request: { payload: {} } };
          return { ok: true, value: { status: 200, etag: null, link, data: told, date: null } };
        },
      };
      const errands = { ...options.errands, write: async () => ({ ok: true, value: true }) as const };
      await catchUp({ ...options, errands, asApp: async () => api }, false);
      expect(asked.filter((route) => route.includes('{delivery_id}'))).toHaveLength(count);
    }
  });

  it('says so where the log goes further back than it may read, and only where it matters', async () => {
    const { options } = anApp([]);
    const data = [{ id: 1, guid: 'g', delivered_at: '2026-11-22T11:59:59Z', status: 'OK', event: 'push' }];
    let page = 0;
    const api: Api = {
      ...(await options.asApp()),
      rest: async () => {
        page += 1;
        const link = `<https://x.example/?cursor=v${page}>; rel="next"`;
        return { ok: true, value: { status: 200, etag: null, link, data, date: null } };
      },
    };
    expect(await catchUp({ ...options, asApp: async () => api }, false)).toEqual({ ok: true, value: 'all' });
    expect(page).toBe(10);
    expect(await catchUp({ ...options, asApp: async () => api }, true)).toEqual({ ok: true, value: 'more' });
    expect(page).toBe(110);
  });
});
