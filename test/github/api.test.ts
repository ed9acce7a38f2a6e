import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { answer, recorded, refusal } from './stand-in.ts';
import type { Handler } from './stand-in.ts';

const query = 'query Snapshot { viewer { login } }';

function apiOver(handle: Handler, deadline?: number) {
  const { request, seen } = recorded(handle);
  const api = createApi({ request, pause: () => Promise.resolve(), ...(deadline === undefined ? {} : { deadline }) });
  return { api, seen };
}

const never: Handler = () => new Promise<never>(() => undefined);
const failing =
  (error: unknown): Handler =>
  () => {
    throw error;
  };

describe('a GraphQL answer', () => {
  it('is its data when there is nothing but data', async () => {
    const { api } = apiOver(() => answer({ data: { viewer: { login: 'mona' } } }));
    expect(await api.graphql('Snapshot', query, {})).toStrictEqual({
      ok: true,
      value: { viewer: { login: 'mona' } },
      date: null,
    });
  });

  it.each([
    [
      'errors beside data (T93)',
      { data: { viewer: null }, errors: [{ message: 'Something went wrong' }] },
      'API_PARTIAL',
      'GraphQL Snapshot: Something went wrong',
    ],
    [
      'an error without a permission',
      { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
      'API_FORBIDDEN',
      'GraphQL Snapshot: Resource not accessible by integration',
    ],
    [
      'a used up limit (T96)',
      { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      'API_RATE_LIMITED',
      'GraphQL Snapshot: API rate limit exceeded',
    ],
    ['errors of an unknown shape', { data: {}, errors: 'no' }, 'API_PARTIAL', 'GraphQL Snapshot: '],
    ['no data at all', {}, 'API_PARTIAL', 'GraphQL Snapshot: 200 with an object without data instead of JSON'],
    [
      'data that is null',
      { data: null },
      'API_PARTIAL',
      'GraphQL Snapshot: 200 with an object without data instead of JSON',
    ],
    [
      'an HTML page',
      '<html><body>Unicorn!',
      'API_PARTIAL',
      'GraphQL Snapshot: 200 with "<html><body>Unicorn!" instead of JSON',
    ],
    ['cut JSON', '{"data":{"vie', 'API_PARTIAL', 'GraphQL Snapshot: 200 with "{"data":{"vie" instead of JSON'],
    ['an empty body', '', 'API_PARTIAL', 'GraphQL Snapshot: 200 with an empty body instead of JSON'],
  ])('is a fault with %s, never data', async (_case, body, code, detail) => {
    const { api } = apiOver(() => answer(body));
    expect(await api.graphql('Snapshot', query, {})).toStrictEqual({ ok: false, fault: { code, detail, status: 200 } });
  });

  it('is asked for under /api/graphql where REST lives under /api/v3', async () => {
    const { request, seen } = recorded(() => answer({ data: {} }));
    const endpoint = { DEFAULTS: { baseUrl: 'https://ghes.example/api/v3' } };
    await createApi({ request: Object.assign(request, { endpoint }) }).graphql('Snapshot', query, {});
    expect(seen.map(({ route }) => route)).toStrictEqual(['POST https://ghes.example/api/graphql']);
  });
});

describe('a request that is refused', () => {
  it.each([
    ['GET /repos/acme/shop: 502 Bad gateway', refusal(502, 'Bad gateway'), 'API_UNAVAILABLE', 502],
    ['GET /repos/acme/shop: 401 Bad credentials', refusal(401, 'Bad credentials'), 'API_FORBIDDEN', 401],
    [
      'GET /repos/acme/shop: 403 Resource not accessible by integration',
      refusal(403, 'Resource not accessible by integration'),
      'API_FORBIDDEN',
      403,
    ],
    ['GET /repos/acme/shop: 404 Not Found', refusal(404, 'Not Found'), 'API_FORBIDDEN', 404],
    ['GET /repos/acme/shop: 429 Slow down', refusal(429, 'Slow down'), 'API_RATE_LIMITED', 429],
    [
      'GET /repos/acme/shop: 403 Forbidden',
      refusal(403, 'Forbidden', { 'x-ratelimit-remaining': '0' }),
      'API_RATE_LIMITED',
      403,
    ],
    [
      'GET /repos/acme/shop: 403 Forbidden',
      refusal(403, 'Forbidden', { 'retry-after': '60' }),
      'API_RATE_LIMITED',
      403,
    ],
    [
      'GET /repos/acme/shop: 403 You have exceeded a secondary rate limit',
      refusal(403, 'You have exceeded a secondary rate limit'),
      'API_RATE_LIMITED',
      403,
    ],
    [
      'GET /repos/acme/shop: no answer (socket hang up)',
      Object.assign(new Error('socket hang up'), { status: 500 }),
      'API_UNAVAILABLE',
      null,
    ],
    ['GET /repos/acme/shop: no answer (no reason given)', 'no error at all', 'API_UNAVAILABLE', null],
  ])('is a fault that says so (T90): %s', async (detail, error, code, status) => {
    const { api } = apiOver(failing(error));
    const result = await api.rest('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'shop' });
    expect(result).toStrictEqual({ ok: false, fault: { code, detail, status } });
  });

  it('says foreign words on one line without control characters, and not without end', async () => {
    const { api } = apiOver(failing(refusal(403, `::error::\n\u202E${'x'.repeat(500)}`)));
    const result = await api.rest('GET /app', {});
    expect(result).toStrictEqual({
      ok: false,
      fault: { code: 'API_FORBIDDEN', detail: `GET /app: 403 ::error:: ${'x'.repeat(190)}…`, status: 403 },
    });
  });

  it('never shows what was sent along, such as a token', async () => {
    const error = Object.assign(refusal(500, 'oops'), { request: { headers: { authorization: 'token ghs_secret' } } });
    const { api } = apiOver(failing(error));
    expect(JSON.stringify(await api.rest('GET /app', {}))).not.toContain('ghs_secret');
  });

  it('counts a redirect as no answer, because it leads to a repository that nobody asked for (T100)', async () => {
    const { api } = apiOver(() => ({
      status: 301,
      headers: { location: 'https://elsewhere' },
      data: { message: 'Moved' },
    }));
    expect(await api.rest('GET /app', {})).toMatchObject({
      ok: false,
      fault: { code: 'API_UNAVAILABLE', status: 301 },
    });
  });
});

describe('a second try', () => {
  const failingOnce = (error: unknown, then: unknown): Handler => {
    const errors = [error];
    return () => {
      const next = errors.pop();
      if (next !== undefined) throw next;
      return answer(then);
    };
  };

  it('is made of a read that GitHub failed at', async () => {
    const { api, seen } = apiOver(failingOnce(refusal(502, 'Bad gateway'), { id: 1 }));
    expect(await api.rest('GET /app', {})).toMatchObject({ ok: true, value: { data: { id: 1 } } });
    expect(seen).toHaveLength(2);
  });

  it('is made of a query that nobody answered', async () => {
    const { api, seen } = apiOver(failingOnce(new Error('socket hang up'), { data: { a: 1 } }));
    expect(await api.graphql('Snapshot', query, {})).toStrictEqual({ ok: true, value: { a: 1 }, date: null });
    expect(seen).toHaveLength(2);
  });

  it('is the last one', async () => {
    const { api, seen } = apiOver(failing(refusal(503, 'Unavailable')));
    expect(await api.rest('GET /app', {})).toMatchObject({ ok: false });
    expect(seen).toHaveLength(2);
  });

  it.each(['POST /app', 'PATCH /app', 'PUT /app', 'DELETE /app'])('is never made of a write: %s', async (route) => {
    const { api, seen } = apiOver(failing(refusal(502, 'Bad gateway')));
    expect(await api.rest(route, {})).toMatchObject({ ok: false, fault: { code: 'API_UNAVAILABLE' } });
    expect(seen).toHaveLength(1);
  });

  it('is never made of a refusal', async () => {
    const { api, seen } = apiOver(failing(refusal(403, 'no')));
    await api.rest('GET /app', {});
    expect(seen).toHaveLength(1);
  });

  it('is denied to the client itself, which would repeat writes', async () => {
    const { api, seen } = apiOver(() => answer({ id: 1 }));
    await api.rest('POST /app', {});
    expect(seen[0]?.parameters['request']).toMatchObject({ retries: 0, redirect: 'manual' });
  });
});

describe('the deadline', () => {
  it('ends a request that hangs, whether the client heeds the signal or not (T100)', async () => {
    const { api } = apiOver(never, 1);
    expect(await api.rest('POST /app', {})).toStrictEqual({
      ok: false,
      fault: { code: 'API_UNAVAILABLE', detail: 'POST /app: no answer (ended after 1 ms)', status: null },
    });
  });
});

describe('a conditional request', () => {
  it('sends the mark of the last answer, and takes 304 for one', async () => {
    const { api, seen } = apiOver(failing(refusal(304, 'Not modified')));
    expect(await api.rest('GET /app', {}, { etag: '"1"' })).toStrictEqual({
      ok: true,
      value: { status: 304, etag: '"1"', link: '', date: null, data: undefined },
    });
    expect(seen[0]?.parameters['headers']).toStrictEqual({ 'if-none-match': '"1"' });
  });

  it('takes 304 for a fault where no mark was sent', async () => {
    const { api } = apiOver(failing(refusal(304, 'Not modified')));
    expect(await api.rest('GET /app', {})).toMatchObject({ ok: false });
  });
});

describe('an answer', () => {
  const headers = { date: 'Mon, 02 Mar 2026 12:00:05 GMT' };
  const date = '2026-03-02T12:00:05.000Z';

  it("carries the moment at which it was given by GitHub's clock (T133)", async () => {
    const { api } = apiOver(({ route }) => answer(route.startsWith('POST') ? { data: {} } : {}, headers));
    expect(await api.graphql('Snapshot', query, {})).toMatchObject({ ok: true, date });
    expect(await api.rest('GET /app', {})).toMatchObject({ ok: true, value: { date } });
  });
});
