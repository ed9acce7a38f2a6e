import { describe, expect, it } from '@jest/globals';
import type { Api } from '../../src/github/api.ts';
import { deliverAgain, deliveredPayload, deliveryPage } from '../../src/github/hook-deliveries.ts';

const at = (minute: number) => `2026-11-22T12:${String(minute).padStart(2, '0')}:00Z`;

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
  it('is read page by page, from where the last one ended', async () => {
    const { api, asked } = logOf([item(4), item(3)], [item(2)]);
    const first = await deliveryPage(api, null);
    expect(first).toMatchObject({ ok: true, value: { attempts: [{ id: 4 }, { id: 3 }], next: 'v1', date: null } });
    expect(await deliveryPage(api, 'v1')).toMatchObject({ ok: true, value: { attempts: [{ id: 2 }], next: null } });
    expect(asked).toEqual([
      ['GET /app/hook/deliveries', { per_page: 100 }],
      ['GET /app/hook/deliveries', { per_page: 100, cursor: 'v1' }],
    ]);
  });

  it('is at its end where a page leads to itself, and tells when GitHub answered', async () => {
    const link = '<https://api.example/x?cursor=v1>; rel="next"';
    const value = { status: 200, etag: null, link, data: [], date: at(31) };
    const api: Api = { ...logOf([]).api, rest: async () => ({ ok: true, value }) };
    expect(await deliveryPage(api, 'v1')).toEqual({ ok: true, value: { attempts: [], next: null, date: at(31) } });
    expect(await deliveryPage(api, null)).toMatchObject({ ok: true, value: { next: 'v1' } });
  });

  it('tells what was delivered, and names no attempt by a number that cannot be exact', async () => {
    const lost = item(2 ** 60, { guid: 'g', status: 'failed to connect to host', installation_id: null });
    expect(await deliveryPage(logOf([lost, item(1, { action: 'created' })]).api, null)).toEqual({
      ok: true,
      value: {
        next: null,
        date: null,
        attempts: [
          { id: null, guid: 'g', at: at(30), delivered: false, event: 'push', action: null, installation: null },
          { id: 1, guid: 'guid-1', at: at(30), delivered: true, event: 'push', action: 'created', installation: 7 },
        ],
      },
    });
  });

  it('is read past a row that does not say when, or whether it was delivered', async () => {
    const odd = [item(2, { delivered_at: 'yesterday' }), item(1, { status: 5, delivered_at: at(9) })];
    expect(await deliveryPage(logOf([item(3), ...odd]).api, null)).toMatchObject({
      ok: true,
      value: {
        attempts: [
          { id: 3, at: at(30), delivered: true },
          { id: 2, at: at(30), delivered: true },
          { id: 1, at: at(9), delivered: false },
        ],
      },
    });
  });

  it.each([
    [[{}]],
    [[item(1, { guid: 5 })]],
    [[item(1, { event: null })]],
    [{}],
    [[item(1, { delivered_at: 'yesterday' })]],
  ])('is not known from %j', async (page) => {
    const { api } = logOf(page as readonly unknown[]);
    expect(await deliveryPage(api, null)).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });

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
