import { describe, expect, it } from '@jest/globals';
import type { Api } from '../../src/github/api.ts';
import { deliverAgain, deliveredPayload, deliveriesSince } from '../../src/github/hook-deliveries.ts';

const at = (minute: number) => `2026-11-22T12:${String(minute).padStart(2, '0')}:00Z`;
const since = (minute: number) => Date.parse(at(minute));

function item(id: number | string, over: Readonly<Record<string, unknown>> = {}) {
  const told = { id, guid: `guid-${id}`, delivered_at: at(30), status: 'OK', event: 'push', installation_id: 7 };
  return { ...told, ...over };
}

/** GitHub's log in pages, the newest first, each with a link to the next; and what was asked. */
function logOf(...pages: readonly (readonly unknown[])[]) {
  const asked: unknown[] = [];
  const api: Api = {
    graphql: async () => ({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GraphQL: 502', status: 502 } }),
    rest: async (route, parameters) => {
      asked.push([route, parameters]);
      const cursor = parameters['cursor'];
      const page = typeof cursor === 'string' ? Number(cursor.slice(1)) : 0;
      const next = page + 1 < pages.length ? `<https://api.example/x?cursor=v${page + 1}>; rel="next"` : '';
      return { ok: true, value: { status: 200, etag: null, link: next, data: pages[page], date: null } };
    },
  };
  return { api, asked };
}

describe("GitHub's log of deliveries", () => {
  it('is read page by page until it is older than asked for', async () => {
    const { api, asked } = logOf([item(4), item(3)], [item(2), item(1, { delivered_at: at(9) })], [item(0)]);
    const read = await deliveriesSince(api, since(10), 10);
    expect(read).toMatchObject({ ok: true, value: { whole: true, attempts: [{ id: 4 }, { id: 3 }, { id: 2 }] } });
    expect(asked).toEqual([
      ['GET /app/hook/deliveries', { per_page: 100 }],
      ['GET /app/hook/deliveries', { per_page: 100, cursor: 'v1' }],
    ]);
  });

  it('is whole at its end, and not where there is more than may be read', async () => {
    expect(await deliveriesSince(logOf([]).api, 0, 10)).toEqual({ ok: true, value: { attempts: [], whole: true } });
    const { api } = logOf([item(3)], [item(2)], [item(1)]);
    expect(await deliveriesSince(api, since(10), 2)).toMatchObject({ ok: true, value: { whole: false } });
  });

  it('tells what was delivered, and names no attempt by a number that cannot be exact', async () => {
    const lost = item(2 ** 60, { guid: 'g', status: 'failed to connect to host', installation_id: null });
    expect(await deliveriesSince(logOf([lost, item(1)]).api, since(10), 1)).toEqual({
      ok: true,
      value: {
        whole: true,
        attempts: [
          { id: null, guid: 'g', at: at(30), delivered: false, event: 'push', installation: null },
          { id: 1, guid: 'guid-1', at: at(30), delivered: true, event: 'push', installation: 7 },
        ],
      },
    });
  });

  it.each([[[{}]], [[item(1, { status: 5 })]], [{}], [[item(1, { delivered_at: 'yesterday' })]]])(
    'is not known from %j',
    async (page) => {
      const { api } = logOf(page as readonly unknown[]);
      expect(await deliveriesSince(api, 0, 1)).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
    },
  );

  it('has what was to be delivered, or nothing of it', async () => {
    const api = (payload: unknown) => logOf({ request: { payload } } as never).api;
    expect(await deliveredPayload(api({ action: 'created' }), 5)).toEqual({ ok: true, value: { action: 'created' } });
    for (const payload of [null, undefined, 'cut', [1]])
      expect(await deliveredPayload(api(payload), 5)).toEqual({ ok: true, value: null });
  });

  it('sends again what is asked for', async () => {
    const { api, asked } = logOf([]);
    expect(await deliverAgain(api, 5)).toEqual({ ok: true, value: null });
    expect(asked).toEqual([['POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: 5 }]]);
  });
});
