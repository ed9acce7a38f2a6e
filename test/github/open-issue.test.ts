import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { openIssue } from '../../src/github/open-issue.ts';
import { answer, recorded } from './stand-in.ts';
import type { FollowUp } from '../../src/report/follow-up.ts';

const marker = '<!-- holdpoint:follow-up:1 7 production abc -->';
const followUp: FollowUp = {
  about: { kind: 'override', change: 7, environment: 'production', commit: 'a'.repeat(40), words: [] },
  title: 'production was overridden for #7',
  text: `${marker}\nTwo people did.\n\nClose this.\n`,
  marker,
};
const place = (number: number) => ({ number, html_url: `https://github.test/acme/shop/issues/${number}` });
const own = {
  ...place(3),
  title: followUp.title,
  body: followUp.text,
  state: 'open',
  user: { login: 'holdpoint[bot]', type: 'Bot' },
};

/** The number of the issue that it comes to, and whether it was opened now, where these issues are there. */
async function opened(...issues: readonly unknown[]) {
  const { request, seen } = recorded(({ route }) => answer(route.startsWith('GET') ? issues : place(9)));
  const result = await openIssue(createApi({ request, pause: () => Promise.resolve() }), 'acme/shop', followUp);
  const posts = seen.filter(({ route }) => route.startsWith('POST'));
  return { number: result.ok ? result.value.number : result.fault.code, posts: posts.length };
}

describe('the issue about an exception', () => {
  it('is opened, and found again where nobody heard of it (T98)', async () => {
    expect(await opened()).toEqual({ number: 9, posts: 1 });
    expect(await opened(own)).toEqual({ number: 3, posts: 0 });
    const stored = { ...own, body: followUp.text.trim().replaceAll('\n', '\r\n') };
    expect(await opened(stored)).toEqual({ number: 3, posts: 0 });
  });

  it.each([
    ['says something else behind our marker', { body: `${marker}\nNothing happened.` }],
    ['is called otherwise', { title: 'Chores' }],
    ['is closed, so that nobody sees it', { state: 'closed' }],
    ['a person wrote', { user: { login: 'mallory', type: 'User' } }],
    ['nobody is known to have written', { user: null }],
    ['is empty', { body: null }],
  ])('is not one that somebody laid out for it: one that %s (T138)', async (_, over) => {
    expect(await opened({ ...own, ...over })).toEqual({ number: 9, posts: 1 });
  });
});
