import { describe, expect, it } from '@jest/globals';
import type { Environment } from '../../../src/checklist/model.ts';
import { afterMerge } from '../../builders/facts.ts';
import { aRun, aTown, begun, holder, KEY, shut, TURN, workflow } from './town.ts';

/** A town in which the gate was seen shut, then open, and nobody answered the start. */
async function unheard(came: 'unknown' | 'later' = 'unknown') {
  const town = await aTown();
  await town.start(town.judged(shut));
  town.world.sends = [came];
  expect(await town.start(town.judged())).toBe(false);
  expect(town.did).toHaveLength(1);
  return town;
}

describe('a start of which nobody heard', () => {
  it('is looked for among the runs that are of no other start, and waited for before it is made again', async () => {
    const town = await unheard();
    town.world.runs.set(50, aRun({ id: 50 }));
    await town.store.errands.write('run:42:50', { of: 'another', times: 1 }, null);
    town.world.runs.set(51, aRun({ id: 51, ref: 'next' }));
    expect(await town.start(town.judged())).toBe(false);
    town.later(59);
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toHaveLength(1);
    town.world.runs.set(52, aRun({ id: 52 }));
    town.world.runs.set(53, aRun({ id: 53 }));
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(town.wrote()).toEqual(['starting', 'started found']);
    expect(town.world.entries.at(-1)?.body).toMatchObject({ run: 52, detail: 'nobody answered' });
  });

  it.each([
    ['the run that it has claimed before it died, though an older one is free', { of: KEY, times: 1 }, 52],
    ['no run that an earlier start of the same candidate has claimed', { of: KEY, times: 0 }, 51],
    ['no run whose claim says less', { of: KEY }, 51],
  ])('finds %s (T98)', async (_, claim, run) => {
    const town = await unheard();
    town.world.runs.set(51, aRun({ id: 51 }));
    town.world.runs.set(52, aRun({ id: 52 }));
    await town.store.errands.write('run:42:52', claim, null);
    town.later(600);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(await begun(town)).toMatchObject({ state: 'started', run });
  });

  it('is not made twice where the App died between claiming its run and keeping that it is started (T98, T108)', async () => {
    const town = await aTown();
    await town.start(town.judged(shut));
    town.world.diesOver = KEY;
    town.world.writes = 1; // the intent; what came of it is never kept
    await expect(town.start(town.judged())).rejects.toThrow('the process ends here');
    town.world.diesOver = null;
    town.later(600);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(await begun(town)).toMatchObject({ state: 'started', run: 100, times: 1 });
  });

  it('is made again after a minute, and written down as another intent', async () => {
    const town = await unheard('later');
    town.later(61);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.wrote()).toEqual(['starting', 'starting', 'started sent']);
    expect(new Set(town.world.entries.map(({ key }) => key)).size).toBe(3);
  });

  it('is given up while the gate is shut, and made when it opens again, with intents of their own (T98)', async () => {
    const town = await unheard();
    town.later(61);
    expect(await town.start(town.judged(shut))).toBe(true);
    expect(await holder(town)).toMatchObject({ holder: null });
    expect(town.did).toHaveLength(1);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(2);
    expect(new Set(town.world.entries.map(({ key }) => key)).size).toBe(town.world.entries.length);
  });

  it.each<[string, Partial<Environment>]>([
    ['`start: dispatch`', { workflows: [workflow] }],
    ['its workflow', { start: 'dispatch', workflows: ['.github/workflows/other.yml'] }],
    ['every workflow', { start: 'dispatch' }],
  ])('is not made again when %s was taken from the checklist meanwhile, and people are told (T67)', async (_, left) => {
    const town = await unheard();
    const { start: _start, workflows: _workflows, ...others } = town.judged().rules;
    const rules = { ...others, ...left };
    town.later(61);
    expect(await town.start(town.judged({}, { rules }))).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(town.world.told).toEqual([expect.stringContaining('it is not asked again')]);
    expect(await holder(town)).toMatchObject({ holder: null });
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(true);
    expect(town.did).toHaveLength(2);
  });

  it('is told again where telling failed, and not made meanwhile', async () => {
    const town = await unheard();
    const { start: _, ...rules } = town.judged().rules;
    town.later(61);
    town.world.unwritable = 'comments';
    expect(await town.start(town.judged({}, { rules }))).toBe(false);
    town.world.unwritable = null;
    expect(await town.start(town.judged({}, { rules }))).toBe(true);
    expect(town.world.told).toHaveLength(1);
    expect(town.did).toHaveLength(1);
  });

  it('is not made again behind something newer that was started meanwhile (T78)', async () => {
    const town = await unheard();
    await town.store.errands.write('newest:42:production', { commit: 'd'.repeat(40) }, null);
    town.world.order = 'behind';
    town.later(61);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(town.world.told).toHaveLength(1);
    expect(await holder(town)).toMatchObject({ holder: null });
  });

  it('is made again for whoever asked for it, though something newer was started meanwhile', async () => {
    const town = await aTown();
    await town.start(town.judged(shut));
    town.world.sends = ['unknown'];
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(false);
    await town.store.errands.write('newest:42:production', { commit: 'd'.repeat(40) }, null);
    town.world.order = 'behind';
    town.later(61);
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(true);
    expect(town.did).toHaveLength(2);
    expect(await begun(town)).toMatchObject({ comment: 'https://github.test/c/1', times: 2 });
  });

  it('waits while another start of the workflow has its turn: their runs could not be told apart', async () => {
    const town = await unheard();
    const read = await town.store.errands.read(TURN);
    const over = read.ok ? (read.value?.version ?? null) : null;
    await town.store.errands.write(TURN, { holder: 'start:42:staging:x', since: town.world.now }, over);
    town.world.runs.set(52, aRun({ id: 52 }));
    town.later(61);
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toHaveLength(1);
    expect(await begun(town)).toMatchObject({ state: 'starting', run: null });
  });

  it('stays what it was while its turn cannot be written, and while its run cannot be claimed', async () => {
    const town = await unheard();
    town.world.runs.set(52, aRun({ id: 52 }));
    town.world.unwritable = 'run:';
    expect(await town.start(town.judged())).toBe(false);
    expect(await begun(town)).toMatchObject({ state: 'starting' });
    town.world.unwritable = 'turn:';
    town.later(31 * 60);
    const read = await town.store.errands.read(TURN);
    const over = read.ok ? (read.value?.version ?? null) : null;
    await town.store.errands.write(TURN, { holder: null, since: town.world.now }, over);
    expect(await town.start(town.judged())).toBe(false);
    expect(await begun(town)).toMatchObject({ state: 'starting' });
    town.world.unwritable = null;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });

  it('counts on where a hold stopped it after its intent was written down', async () => {
    const town = await aTown();
    await town.start(town.judged(shut));
    town.world.stops = true;
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
    expect(await begun(town)).toMatchObject({ state: 'awaited', times: 1 });
    town.world.stops = false;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(new Set(town.world.entries.map(({ key }) => key)).size).toBe(3);
  });
});

describe('what was judged for a start', () => {
  it.each([
    ['is too old', {}, 31],
    ['would be judged otherwise by time alone', { nextLook: afterMerge.replace('00Z', '20Z') }, 20],
  ])('starts nothing and runs nothing again once it %s (T67)', async (_, part, seconds) => {
    const town = await aTown();
    await town.start(town.judged(shut));
    const old = town.judged(part);
    town.later(seconds);
    expect(await town.start(old)).toBe(false);
    expect(town.did).toEqual([]);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });

  it.each([
    ['is young enough', {}, 30],
    ['would be judged otherwise later', { nextLook: afterMerge.replace('00Z', '20Z') }, 19],
    ['was to be looked at again before it was read', { nextLook: afterMerge }, 1],
  ])('counts while it %s', async (_, part, seconds) => {
    const town = await aTown();
    await town.start(town.judged(shut));
    const one = town.judged(part);
    town.later(seconds);
    expect(await town.start(one)).toBe(true);
    expect(town.did).toHaveLength(1);
  });
});
