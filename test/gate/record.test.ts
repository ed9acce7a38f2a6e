import { describe, expect, it } from '@jest/globals';
import { anchorIn } from '../../src/report/anchor-block.ts';
import { commentEntry } from '../../src/ledger/learn/comment-entry.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { aChange, head, merged, mergedAt, now, someFacts } from '../builders/facts.ts';
import { checklist, gone, town } from './recorded-town.ts';

describe('a verdict', () => {
  it('is written down before it is shown, with the checklist that it rests on (I9, T110)', async () => {
    const { world, look, kept, run, memory } = town();
    await look();
    const written = world.log.findIndex((line) => line === 'holdpoint/merge success');
    const recorded = world.log.findIndex((line) => line.includes('configuration verdict'));
    expect(recorded).toBeGreaterThanOrEqual(0);
    expect(written).toBeGreaterThan(recorded);
    expect(kept('verdict')).toContainEqual(
      expect.objectContaining({
        change: 7,
        gate: 'merge',
        commit: head,
        verdict: 'go',
        open: true,
        checklist: 'f'.repeat(40),
      }),
    );
    expect(kept('configuration')).toMatchObject([{ path: '.github/holdpoint.yml', text: checklist('block') }]);
    const anchor = anchorIn(run()?.text ?? '');
    expect(anchor).toMatchObject({ ledger: memory.head().ledger });
  });

  it('is written down with the policies that the checklist rests on, under the name of their repository', async () => {
    const [own] = someFacts().config;
    if (own === undefined) throw new Error('no checklist');
    const repository = { id: 2, name: 'acme/.github', private: false };
    const source = { reference: 'acme/.github:all.yml', repository, changedBy: head };
    const blob = { oid: 'e'.repeat(40), text: 'version: 1\nfreeze: []\n' };
    const { look, kept } = town({ policy: [{ ...own, path: 'all.yml', blob, policy: source }] });
    await look();
    expect(kept('configuration')).toMatchObject([
      { path: '.github/holdpoint.yml', text: checklist('block') },
      { path: 'acme/.github:all.yml', blob: 'e'.repeat(40), text: 'version: 1\nfreeze: []\n' },
    ]);
    const used = [{ reference: source.reference, commit: own.commit, changedBy: head, blob: blob.oid }];
    expect(kept('verdict')).toMatchObject(kept('verdict').map(() => ({ checklist: 'f'.repeat(40), policies: used })));
  });

  it('that stands already costs no entry and no write, whatever the ledger learnt elsewhere', async () => {
    const { world, look, memory } = town();
    await look();
    const elsewhere = { key: 'x', repository: 43, change: 1, at: now } as const;
    await memory.ledger.append([
      { ...elsewhere, body: { kind: 'push', change: 1, after: head, by: null, seenAt: now } },
    ]);
    const before = memory.appends();
    await look();
    expect(world.log).toEqual([]);
    expect(memory.appends()).toBe(before);
  });

  it('given again after another one is another fact', async () => {
    const { world, look, kept } = town();
    for (const green of [true, false, true]) {
      world.green = green;
      await look();
    }
    expect(kept('verdict').filter((body) => body.kind === 'verdict' && body.gate === 'merge')).toMatchObject([
      { verdict: 'go', open: true },
      { verdict: 'no-go', open: false },
      { verdict: 'go', open: true },
    ]);
  });

  it('of a process that died before it showed it is the same fact the next time (T110)', async () => {
    const { world, look, kept } = town();
    world.dead = true;
    await expect(look()).rejects.toThrow('the process dies');
    const before = kept('verdict').length;
    world.dead = false;
    await look();
    expect(world.log).toContain('holdpoint/merge success');
    expect(kept('verdict')).toHaveLength(before);
  });

  it('about a merged change is settled for its environment, with the tree that was judged', async () => {
    const { look, kept } = town({ change: aChange({ merge: { commit: merged, at: mergedAt } }) });
    await look();
    expect(kept('settled')).toMatchObject([
      { change: 7, environment: 'production', head, merge: merged, tree: `tree of ${merged}`, verdict: 'go' },
    ]);
  });
});

describe('what is said while a green run waits for its turn', () => {
  const seenAt = '2026-11-21T20:00:09.123Z';
  const about = { repository: 42, change: 7, at: seenAt } as const;
  const comment = (text: string): NewEntry =>
    commentEntry(
      42,
      {
        id: '901',
        change: 7,
        url: 'https://github.com/acme/shop/pull/7#issuecomment-901',
        author: { id: 5, login: 'rhea', type: 'User' },
        association: 'MEMBER',
        createdAt: now,
        writtenAt: now,
        edited: false,
        seenAt,
        head: null,
        text,
      },
      'text',
    );
  const push: NewEntry = {
    ...about,
    key: 'push',
    body: { kind: 'push', change: 7, after: merged, by: null, seenAt },
  };

  it.each([
    ['a hold', comment('/hold -- the load test still runs')],
    ['what may be a hold', comment('/Hold this')],
    ['a revocation', comment('/revoke qa')],
    ['a push', push],
  ])('keeps it from going out, and is judged first: %s (T115)', async (_, entry) => {
    const { world, look, memory, run } = town();
    world.meanwhile = () => memory.ledger.append([entry]);
    const { unwritten } = await look();
    expect(unwritten.map(({ write, fault }) => ('check' in write ? [write.check.conclusion, fault.code] : []))).toEqual(
      [['success', 'NOT_READ']],
    );
    expect(run()).toBeUndefined();
  });

  it.each([
    ['a remark', comment('Looks good to me.')],
    ['a hold of another change', { ...comment('/hold'), change: 8 }],
  ])('changes nothing when it is %s', async (_, entry) => {
    const { world, look, memory, run } = town();
    world.meanwhile = () => memory.ledger.append([entry]);
    await look();
    expect(run()?.conclusion).toBe('success');
  });

  it('is not known when the ledger does not answer any more, and nothing is opened', async () => {
    const { world, look, memory, run } = town();
    world.meanwhile = async () => memory.fail({ recall: gone });
    expect((await look()).unwritten).toMatchObject([{ fault: gone }]);
    expect(run()).toBeUndefined();
  });
});
