import { describe, expect, it } from '@jest/globals';
import { elsewhere } from '../../builders/facts.ts';
import type { WorkflowRun } from '../../../src/gate/start/workflow-ports.ts';
import { aRun, aTown, shut } from '../start/town.ts';
import { fails, parked, state } from './town.ts';

describe('a failed run', () => {
  it('is taken in once, and run again once when the gate opens', async () => {
    const town = await parked();
    expect(await state(town)).toBe('parked');
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(town.wrote()).toEqual(['parked']);
    expect(await town.park(town.judged())).toBe(true);
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual(['rerun 9']);
    expect(town.wrote()).toEqual(['parked', 'rerunning', 'rerun sent']);
  });

  it('is not run again by what was judged too long ago (T67)', async () => {
    const town = await parked();
    const old = town.judged();
    town.later(31);
    expect(await town.park(old)).toBe(false);
    expect(town.did).toEqual([]);
    expect(await state(town)).toBe('parked');
    expect(await town.park(town.judged({ verdict: 'pending' }))).toBe(true);
    expect(town.did).toEqual(['rerun 9']);
    expect(town.wrote()).toEqual(['parked', 'rerunning', 'rerunning', 'rerun sent']);
    expect(new Set(town.world.entries.map(({ key }) => key)).size).toBe(4);
  });

  it.each<[string, Partial<WorkflowRun>]>([
    ['of another repository', { repository: 43 }],
    ['on a commit of a fork', { headRepository: 43 }],
    ['on a commit of nowhere', { headRepository: null }],
    ['on another commit', { commit: elsewhere }],
    ['of another workflow', { path: '.github/workflows/other.yml' }],
    ['by an event that may deploy something else', { event: 'workflow_run' }],
    ['that was cancelled', { conclusion: 'cancelled' }],
  ])('%s is not taken in (T64, T68)', async (_, over) => {
    const town = await parked(over);
    expect(await state(town)).toBeNull();
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual([]);
  });

  it('that is ahead of what GitHub answers is looked at again', async () => {
    const town = await aTown('park: true');
    const run = await fails(town, { status: 'in_progress', conclusion: null });
    expect(await town.park(town.judged(shut))).toBe(false);
    town.world.runs.set(run.id, aRun());
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(await state(town)).toBe('parked');
  });

  it('that was run again since is that attempt’s affair', async () => {
    const town = await aTown('park: true');
    const run = await fails(town);
    town.world.runs.set(run.id, aRun({ attempt: 2, status: 'queued', conclusion: null }));
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(await state(town)).toBeNull();
  });

  it('with more jobs than are looked at is left to people', async () => {
    const town = await aTown('park: true');
    town.world.failedJobs = Array.from({ length: 12 }, (_, at) => ({ id: at === 0 ? 5 : 50 + at, name: `job ${at}` }));
    await fails(town);
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual([]);
    expect(town.world.told).toEqual([expect.stringContaining('`job 10`')]);
    expect(await state(town)).toBe('left');
  });

  it('with none of our words is nobody’s', async () => {
    const town = await aTown('park: true');
    town.world.failedJobs = [{ id: 6, name: 'gate' }];
    await fails(town);
    expect(await town.park(town.judged())).toBe(true);
    expect([await state(town), town.did]).toEqual([null, []]);
  });
});

describe('a parked run', () => {
  it('of another candidate is not this one’s to run again', async () => {
    const town = await parked();
    expect(await town.park(town.judged({ candidate: elsewhere }, { candidate: elsewhere }))).toBe(true);
    expect(town.did).toEqual([]);
  });

  it('is set aside by a newer one, and an older one by it', async () => {
    const town = await parked({ id: 20 });
    await fails(town, { id: 19 });
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(town.world.told).toEqual([expect.stringContaining('is not run again for production: a newer one waits')]);
    await fails(town, { id: 21 });
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(town.world.told).toHaveLength(2);
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual(['rerun 21']);
  });

  it.each([
    ['was run again by somebody', { attempt: 2, status: 'queued', conclusion: null }],
    ['is running', { status: 'in_progress', conclusion: null }],
    ['has succeeded', { conclusion: 'success' }],
  ])('that %s meanwhile is left alone', async (_, over) => {
    const town = await parked();
    town.world.runs.set(9, aRun(over));
    expect(await town.park(town.judged())).toBe(true);
    expect([town.did, await state(town)]).toEqual([[], 'left']);
  });

  it('that is gone is left alone', async () => {
    const town = await parked();
    town.world.runs.clear();
    expect(await town.park(town.judged())).toBe(true);
    expect([town.did, await state(town)]).toEqual([[], 'left']);
  });

  it.each([
    ['thirty days', { createdAt: '2026-10-20T00:00:00Z' }, 0],
    ['fifty attempts', { attempt: 51 }, 0],
    ['forty-nine re-runs', { attempt: 50 }, 1],
  ])('after %s: GitHub’s limits are kept', async (_, over, times) => {
    const town = await parked(over);
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toHaveLength(times);
    expect(town.world.told).toHaveLength(1 - times);
  });

  it('is run again at most ten times, even when its gate opens more often', async () => {
    const town = await parked();
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await town.park(town.judged());
      await fails(town, { attempt: attempt + 1 });
      await town.park(town.judged(shut));
    }
    expect(town.did).toHaveLength(10);
    expect(town.world.told[0]).toContain('found the gate of production shut once more');
  });

  it('that finds the gate shut again, which is open here all the while, is not run in circles', async () => {
    const town = await parked();
    await town.park(town.judged());
    await fails(town, { attempt: 2 });
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(await state(town)).toBe('left');
  });

  it('that finds it shut is run again by another verdict that is open', async () => {
    const town = await parked();
    await town.park(town.judged());
    await fails(town, { attempt: 2 });
    expect(await town.park(town.judged({ judge: '9.9.9' }))).toBe(true);
    expect(town.did).toHaveLength(2);
  });

  it('of a candidate that is judged elsewhere, as part of a release, waits for that', async () => {
    const town = await parked();
    const release = { base: null, changes: [], direct: [], since: 'first', elsewhere: true } as const;
    expect(await town.park(town.judged({ release }))).toBe(true);
    expect(town.did).toEqual([]);
  });

  it('whose gate is open and not shown yet waits, without being thought shut', async () => {
    const town = await parked();
    expect(await town.park(town.judged({}, { isShown: false }))).toBe(true);
    expect(town.did).toEqual([]);
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });
});
