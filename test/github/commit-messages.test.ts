import { describe, expect, it } from '@jest/globals';
import { push } from '../../src/sandbox/world/refs.ts';
import { asApp, minute, shop } from './shop.ts';
import { successful } from './read.ts';
import { reading } from './reading.ts';
import { answer } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';

const commit = (sha: string, message: unknown = 'Add') => ({ sha, commit: { message } });

const need: Need<'commit-messages'> = { kind: 'commit-messages', change: 1 };

describe('the messages of the commits', () => {
  it('are those of every commit of the change, whole', async () => {
    const s = shop();
    s.clock.now += minute;
    const message = 'Count\n\nA migration of orders.';
    const second = push(s.world, s.by.mona, s.repository, { branch: 'cart', message, files: { 'src/a.ts': '1\n' } });
    const key = `commit-messages:${s.pullRequest.number}`;
    const list = [commit(s.head.sha, 'Add a cart'), commit(second.sha, message)];
    const { readings, seen } = await reading(s, [{ ...need, change: s.pullRequest.number }], () => answer(list));
    expect(readings).toStrictEqual({
      [key]: {
        known: true,
        source: `rest:/repos/acme/shop/pulls/${s.pullRequest.number}/commits`,
        observer: `app:${s.app.id}`,
        at: '2026-03-02T12:00:00Z',
        value: [
          { commit: s.head.sha, message: 'Add a cart' },
          { commit: second.sha, message },
        ],
      },
    });
    expect(seen).toHaveLength(1);
  });

  const told = (list: (head: string) => readonly unknown[]) => {
    const s = shop();
    return reading(s, [{ ...need, change: s.pullRequest.number }], () => answer(list(s.head.sha)));
  };

  it.each([
    ['without a commit of the change', () => [commit('f'.repeat(40))], 'TRUNCATED'],
    ['of nothing', () => [], 'TRUNCATED'],
    [
      'as long as GitHub lists at most: more may follow (T46)',
      (head: string) => [commit(head), ...Array.from({ length: 249 }, (_, n) => commit(String(n).padStart(40, '0')))],
      'TRUNCATED',
    ],
    ['without a message', (head: string) => [commit(head, null)], 'API_PARTIAL'],
    ['without an id', () => [commit('main')], 'API_PARTIAL'],
  ])('are not learnt from a list %s', async (_what, list, code) => {
    const { readings } = await told(list);
    expect(Object.values(readings)).toMatchObject([{ unlearnable: true, code }]);
  });

  it('are learnt from one that is one shorter', async () => {
    const { readings } = await told((head) => [
      commit(head),
      ...Array.from({ length: 248 }, (_, n) => commit(String(n).padStart(40, '0'))),
    ]);
    expect(Object.values(readings)).toMatchObject([{ known: true }]);
  });

  it('of another pull request were not read', async () => {
    const { readings } = await reading(shop(), [{ ...need, change: 99 }]);
    expect(readings['commit-messages:99']).toMatchObject({ unlearnable: true, code: 'NOT_READ' });
  });
});

describe('the lines of a change', () => {
  it('are counted by GitHub, and stand in the first reading', async () => {
    const s = shop();
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.changes[0]?.lines).toEqual({ added: 1, removed: 0 });
  });
});
