import { describe, expect, it } from '@jest/globals';
import { anchorIn, anchorInComment, commentWithAnchor } from '../../src/report/anchor-block.ts';
import { aChange } from '../builders/facts.ts';
import { gone, town } from './recorded-town.ts';

describe('while the ledger does not take anything', () => {
  it('nothing is opened, and the look says why (T145)', async () => {
    const { world, look, memory, run } = town();
    memory.fail({ append: gone });
    const { unwritten, unrecorded } = await look();
    expect(unrecorded).toEqual(gone);
    expect(unwritten.map(({ write, fault }) => ('check' in write ? [write.check.conclusion, fault.code] : []))).toEqual(
      [['success', 'LEDGER_UNAVAILABLE']],
    );
    expect(run()).toBeUndefined();
    memory.fail({ append: null });
    await look();
    expect(world.log).toContain('holdpoint/merge success');
  });

  it('what must be closed is closed, and said', async () => {
    const { world, look, memory, run } = town();
    await look();
    world.green = false;
    memory.fail({ append: gone });
    const { written } = await look();
    expect(run()?.conclusion).toBe('failure');
    expect(written.map(({ kind }) => kind)).toContain('update-comment');
  });

  it('a gate that advises shows no neutral run, which a ruleset would let pass', async () => {
    const { look, memory, run } = town({ enforce: 'advise' });
    memory.fail({ append: gone });
    await look();
    expect(run()).toBeUndefined();
  });
});

describe('a ledger in doubt', () => {
  it('takes back what was green, is not built upon, and keeps what it is doubted by (T143, T144)', async () => {
    const { world, look, memory, run } = town();
    await look();
    const before = anchorIn(run()?.text ?? '');
    memory.forget(1);
    memory.forget(1);
    const appends = memory.appends();
    const { unrecorded } = await look();
    expect(unrecorded?.code).toBe('LEDGER_ROLLBACK');
    expect(run()).toMatchObject({ conclusion: 'action_required' });
    expect(anchorIn(run()?.text ?? '')).toEqual(before);
    await look();
    expect(memory.appends()).toBe(appends);
    expect(world.log).toEqual([]);
  });

  it('takes no place for its own that somebody else has put into its comment (T117, T144)', async () => {
    const { world, look, memory, run } = town();
    await look();
    const planted = { ledger: 'f'.repeat(32), seq: 999, hash: 'e'.repeat(64) };
    world.comments = world.comments.map(({ id, text }) => ({
      id,
      text: commentWithAnchor(text.replace(/\n<!-- holdpoint:ledger:.*-->/, ''), planted),
      tampered: true,
    }));
    memory.fail({ recall: gone });
    await look();
    expect(world.comments).toMatchObject([{ tampered: false }]);
    expect(world.comments.map(({ text }) => anchorInComment(text))).toEqual([null]);
    memory.fail({ recall: null });
    expect((await look()).unrecorded).toBeNull();
    expect(run()?.conclusion).toBe('success');
    expect(world.comments.map(({ text }) => anchorInComment(text))).toMatchObject([{ ledger: memory.head().ledger }]);
  });

  it('is one that a run of ours points to in a way that this version cannot read', async () => {
    const { world, look, run } = town();
    await look();
    world.runs = world.runs.map((one) => ({
      ...one,
      text: one.text.replace('holdpoint:ledger:1', 'holdpoint:ledger:2'),
    }));
    expect((await look()).unrecorded?.code).toBe('LEDGER_ROLLBACK');
    expect(run()?.conclusion).toBe('action_required');
  });
});

describe('a ledger that does not tell, for once, how far it was when a look begins', () => {
  const merged = aChange({ state: 'merged', merge: { commit: 'e'.repeat(40), at: '2026-11-20T11:00:00Z' } });

  it('settles nothing by that look, and has the next one (I4, I8)', async () => {
    const { look, memory, kept } = town({ change: merged });
    memory.fail({ newest: gone });
    const { assessment, unrecorded } = await look();
    expect(unrecorded).toMatchObject({ code: 'LEDGER_UNAVAILABLE', detail: 'the ledger did not tell how far it was' });
    expect(assessment.facts).not.toHaveProperty('heard');
    expect(assessment.facts.ledger).toMatchObject({ source: 'ledger', observer: 'app:99', at: assessment.facts.now });
    expect(kept('settled')).toEqual([]);
    memory.fail({ newest: null });
    const { unrecorded: then } = await look();
    expect(then).toBeNull();
    expect(kept('settled')).toMatchObject([{ heard: 1, verdict: 'go' }]);
  });

  it('opens nothing, and takes back what was open', async () => {
    const { look, memory, run } = town();
    await look();
    expect(run()?.conclusion).toBe('success');
    memory.fail({ newest: gone });
    await look();
    expect(run()?.conclusion).toBe('action_required');
    memory.fail({ newest: null });
    await look();
    expect(run()?.conclusion).toBe('success');
  });
});
