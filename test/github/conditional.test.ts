import { describe, expect, it } from '@jest/globals';
import { conditionalAnswers } from '../../src/github/conditional.ts';
import type { Api, RestAnswer } from '../../src/github/api.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/activity';
const shop = { owner: 'acme', repo: 'shop' };

/** A GitHub whose answer changes when it is told to; what it sees of ETags is written down. */
function aGitHub(told: { readonly data: unknown; readonly link?: string; readonly status?: number }) {
  const state = { ...told, version: 1, seen: [] as (string | undefined)[], fails: false };
  const api: Api = {
    graphql: async () => ({ ok: true, value: {}, date: null }),
    rest: async (_route, _parameters, options) => {
      state.seen.push(options?.etag);
      if (state.fails) return { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'gone', status: 502 } };
      const etag = `"${state.version}"`;
      const answer: RestAnswer = {
        status: state.status ?? 200,
        etag,
        link: state.link ?? '',
        data: state.data,
        date: null,
      };
      const unchanged = { ...answer, status: 304, link: '', data: undefined };
      return { ok: true, value: options?.etag === etag ? unchanged : answer };
    },
  };
  return { state, api };
}

/** The data that one read gives, or the fault's code. */
async function read(api: Api, parameters: Readonly<Record<string, unknown>> = shop, route = ROUTE): Promise<unknown> {
  const answer = await api.rest(route, parameters);
  return answer.ok ? answer.value.data : answer.fault.code;
}

describe('a read that was answered before', () => {
  it('is asked for by its ETag, and means the same where nothing has changed', async () => {
    const { state, api } = aGitHub({ data: [{ id: 1 }] });
    const over = conditionalAnswers().over(api);
    expect(await read(over)).toEqual([{ id: 1 }]);
    expect(await read(over)).toEqual([{ id: 1 }]);
    expect(await read(over)).toEqual([{ id: 1 }]);
    expect(state.seen).toEqual([undefined, '"1"', '"1"']);
  });

  it('is answered anew where something has changed', async () => {
    const { state, api } = aGitHub({ data: [{ id: 1 }] });
    const over = conditionalAnswers().over(api);
    await read(over);
    Object.assign(state, { data: [], version: 2 });
    expect(await read(over)).toEqual([]);
    expect(await read(over)).toEqual([]);
    expect(state.seen).toEqual([undefined, '"1"', '"2"']);
  });

  it('is never taken from what is kept where GitHub does not answer', async () => {
    const { state, api } = aGitHub({ data: [{ id: 1 }] });
    const over = conditionalAnswers().over(api);
    await read(over);
    state.fails = true;
    expect(await read(over)).toBe('API_UNAVAILABLE');
    state.fails = false;
    expect(await read(over)).toEqual([{ id: 1 }]);
    expect(state.seen).toEqual([undefined, '"1"', undefined]);
  });

  it('is another one with other parameters, and with another route', async () => {
    const { state, api } = aGitHub({ data: [] });
    const over = conditionalAnswers().over(api);
    await read(over);
    await read(over, { ...shop, page: 2 });
    await read(over, shop, 'GET /repos/{owner}/{repo}/tags');
    expect(state.seen).toEqual([undefined, undefined, undefined]);
  });
});

describe('nothing is kept', () => {
  const entries = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

  it.each([
    ['of a full page, behind which another one may begin', { data: entries(30) }, shop],
    ['of a page that is as full as it was asked to be', { data: { runs: entries(2) } }, { ...shop, per_page: 2 }],
    ['of a page that has another one behind it', { data: [], link: '<…>; rel="next"' }, shop],
    ['of another answer than 200', { data: {}, status: 202 }, shop],
    ['of an answer without a body', { data: undefined, status: 204 }, shop],
    ['of a large answer', { data: { text: 'x'.repeat(16_384) } }, shop],
  ])('%s', async (_what, told, parameters) => {
    const { state, api } = aGitHub(told);
    const over = conditionalAnswers().over(api);
    await read(over, parameters);
    await read(over, parameters);
    expect(state.seen).toEqual([undefined, undefined]);
  });

  it('of a write', async () => {
    const { state, api } = aGitHub({ data: {} });
    const over = conditionalAnswers().over(api);
    await read(over, shop, 'POST /repos/{owner}/{repo}/issues');
    await read(over, shop, 'POST /repos/{owner}/{repo}/issues');
    expect(state.seen).toEqual([undefined, undefined]);
  });

  it('of a read whose caller compares the ETag itself', async () => {
    const { state, api } = aGitHub({ data: [] });
    const over = conditionalAnswers().over(api);
    await over.rest(ROUTE, shop, { etag: '"0"' });
    await read(over);
    expect(state.seen).toEqual(['"0"', undefined]);
  });

  it('of what has not been asked for longest, once there is much', async () => {
    const { state, api } = aGitHub({ data: { text: 'x'.repeat(16_000) } });
    const over = conditionalAnswers().over(api);
    for (let page = 0; page < 250; page += 1) await read(over, { ...shop, page });
    state.seen.length = 0;
    await read(over, { ...shop, page: 249 });
    await read(over, { ...shop, page: 0 });
    expect(state.seen).toEqual(['"1"', undefined]);
  });
});
