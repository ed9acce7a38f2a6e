import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { openHome } from '../../src/github/open-home.ts';
import { answer, recorded } from './stand-in.ts';

const marker = '<!-- holdpoint:release 42 production -->';
const place = (number: number) => ({ number, html_url: `https://github.test/acme/shop/issues/${number}` });
const own = (number: number) => ({
  ...place(number),
  body: `shown\n${marker}\nOne change.`,
  state: 'open',
  user: { login: 'holdpoint[bot]', type: 'Bot' },
});

/** The number of the issue that it comes to where two of ours are open, and whether it was opened now. */
async function opened(past: readonly number[]) {
  const { request, seen } = recorded(({ route }) => answer(route.startsWith('GET') ? [own(5), own(3)] : place(9)));
  const api = createApi({ request, pause: () => Promise.resolve() });
  const write = { kind: 'open-home', marker, title: 'Release', text: marker, past } as const;
  const result = await openHome(api, 'acme/shop', write, 'holdpoint[bot]');
  const posts = seen.filter(({ route }) => route.startsWith('POST'));
  return { number: result.ok ? result.value.number : result.fault.code, posts: posts.length };
}

describe('the issue that is to be the home of a release', () => {
  it('is the one that an earlier attempt opened, and none that was a home before (T84, T98)', async () => {
    expect(await opened([])).toEqual({ number: 5, posts: 0 });
    expect(await opened([5])).toEqual({ number: 3, posts: 0 });
    expect(await opened([5, 3])).toEqual({ number: 9, posts: 1 });
  });
});
