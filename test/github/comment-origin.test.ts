import { describe, expect, it } from '@jest/globals';
import { now } from './read.ts';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import { answer, refusal } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';

const need: Need = { kind: 'comment-origin', comment: '5' };

describe('by whose hand a comment was written (T21)', () => {
  it.each([
    ['a person', null, null],
    ['an app in its name', { slug: 'helper' }, 'helper'],
  ])('is told by GitHub: %s', async (_who, app, throughApp) => {
    const { readings, seen } = await reading(shop(), [need], () => answer({ id: 5, performed_via_github_app: app }));
    expect(readings).toStrictEqual({
      'comment-origin:5': {
        source: 'rest:/repos/acme/shop/issues/comments/5',
        observer: 'app:900001',
        at: now,
        known: true,
        value: { throughApp },
      },
    });
    expect(seen).toMatchObject([
      {
        route: 'GET /repos/{owner}/{repo}/issues/comments/{id}',
        parameters: { owner: 'acme', repo: 'shop', id: '5' },
      },
    ]);
  });

  it.each([
    ['GitHub tells of another comment', () => answer({ id: 6, performed_via_github_app: null }), 'API_PARTIAL'],
    ['GitHub does not say', () => answer({ id: 5 }), 'API_PARTIAL'],
    ['the app has no name', () => answer({ id: 5, performed_via_github_app: {} }), 'API_PARTIAL'],
    ['the comment is gone', () => Promise.reject(refusal(404, 'Not Found')), 'API_FORBIDDEN'],
    ['GitHub fails', () => Promise.reject(refusal(502, 'Bad Gateway')), 'API_UNAVAILABLE'],
  ])('is unlearnable when %s', async (_case, rest, code) => {
    const { readings } = await reading(shop(), [need], rest);
    expect(Object.values(readings)).toMatchObject([{ unlearnable: true, code }]);
  });
});
