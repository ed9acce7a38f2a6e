import { describe, expect, it } from '@jest/globals';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { reading } from './reading.ts';
import { logOf } from './log-of.ts';
import { minute, shop } from './shop.ts';
import { answer, refusal } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { BranchMove } from '../../src/evidence/needed.ts';
import type { Handler } from './stand-in.ts';
import type { Shop } from './shop.ts';

const need = (since: number): Need => ({
  kind: 'branch-log',
  branch: 'main',
  since: new Date(since).toISOString(),
});

async function read(s: Shop, since: number, rest: Handler = logOf(s)) {
  const { readings, seen: asked } = await reading(s, [need(since)], rest);
  const seen = asked.filter(({ route }) => route.endsWith('/activity'));
  const [found] = Object.values(readings);
  const moves = (found as { readonly value?: readonly BranchMove[] }).value ?? [];
  return { found, moves, seen };
}

describe('the log of a branch', () => {
  it('tells a merge by the button from what was pushed', async () => {
    const s = shop();
    const before = s.repository.refs.get('refs/heads/main') ?? '';
    const { sha: merge } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'merge' });
    const { sha: pushed } = push(s.world, s.by.quinn, s.repository, { branch: 'main', message: 'Quick' });
    push(s.world, s.by.quinn, s.repository, { branch: 'other', message: 'Elsewhere' });
    const { found, moves, seen } = await read(s, s.clock.now);
    expect(found).toMatchObject({ known: true, source: 'rest:/repos/acme/shop/activity' });
    expect(moves.slice(0, 2)).toEqual([
      { how: 'push', before: merge, after: pushed, at: expect.any(String) },
      { how: 'pr_merge', before, after: merge, at: expect.any(String) },
    ]);
    expect(moves.map(({ how }) => how)).toContain('branch_creation');
    expect(moves).not.toContainEqual(expect.objectContaining({ after: s.repository.refs.get('refs/heads/other') }));
    expect(seen).toHaveLength(1);
  });

  const busy = (s: Shop, times: number): void => {
    for (let n = 0; n < times; n += 1) {
      push(s.world, s.by.quinn, s.repository, { branch: 'main', message: `Quick ${n}` });
      s.clock.now += minute;
    }
  };

  it('is read as far back as is asked, page by page, and no further', async () => {
    const s = shop();
    const begun = s.clock.now;
    busy(s, 150);
    const all = await read(s, begun);
    expect(all.moves).toHaveLength(152);
    expect(all.seen).toHaveLength(2);
    const late = await read(s, s.clock.now - 10 * minute);
    expect(late.moves).toHaveLength(100);
    expect(late.seen).toHaveLength(1);
    // A merge and its move are told by two clocks.
    const [, ...rest] = late.moves.toReversed();
    expect((await read(s, Date.parse(rest[0]?.at ?? ''))).seen).toHaveLength(2);
  });

  it('is read for three hundred moves at most', async () => {
    const s = shop();
    const begun = s.clock.now;
    busy(s, 320);
    const { moves, seen } = await read(s, begun);
    expect(moves).toHaveLength(300);
    expect(seen).toHaveLength(3);
  });

  it('takes words that GitHub may find later, and refuses what is none', async () => {
    const move = { before: 'a'.repeat(40), after: 'b'.repeat(40), timestamp: '2026-03-02T10:00:00Z' };
    const one =
      (entry: object): Handler =>
      () =>
        Promise.resolve(answer([{ ...move, ...entry }]));
    const s = shop();
    expect((await read(s, 0, one({ activity_type: 'newer' }))).moves).toMatchObject([{ how: 'newer' }]);
    for (const entry of [{ activity_type: 5 }, { activity_type: 'push', after: 'main' }])
      expect((await read(s, 0, one(entry))).found).toMatchObject({ unlearnable: true, code: 'API_PARTIAL' });
  });

  it('is not to be had where GitHub refuses it', async () => {
    const { found } = await read(shop(), 0, () => Promise.reject(refusal(404, 'Not Found')));
    expect(found).toMatchObject({ unlearnable: true, code: 'API_FORBIDDEN' });
  });
});
