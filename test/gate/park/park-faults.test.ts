import { describe, expect, it } from '@jest/globals';
import type { WorkflowRun } from '../../../src/gate/start/workflow-ports.ts';
import { aRun, aTown, shut } from '../start/town.ts';
import { fails, parked, state } from './town.ts';
import type { Town } from './town.ts';

describe('a re-run that has not begun', () => {
  const older = { id: 8, attempt: 1 };

  /** The older run was run again, and a newer one is parked. */
  async function overtaken(now: Partial<WorkflowRun>): Promise<Town> {
    const town = await parked(older);
    await town.park(town.judged());
    town.world.runs.set(8, aRun({ id: 8, attempt: 2, status: 'queued', conclusion: null, ...now }));
    await fails(town, { id: 9 });
    expect(await town.park(town.judged())).toBe(true);
    return town;
  }

  it('is cancelled when a newer one goes', async () => {
    expect((await overtaken({})).did).toEqual(['rerun 8', 'rerun 9', 'cancel 8']);
  });

  it.each<[string, Partial<WorkflowRun>]>([
    ['runs', { status: 'in_progress' }],
    ['was run again by somebody since', { attempt: 3 }],
    ['has ended', { status: 'completed', conclusion: 'success' }],
  ])('is left alone where it %s', async (_, now) => {
    expect((await overtaken(now)).did).toEqual(['rerun 8', 'rerun 9']);
  });

  it('is cancelled later where that could not be done', async () => {
    const town = await parked(older);
    await town.park(town.judged());
    town.world.runs.set(8, aRun({ id: 8, attempt: 2, status: 'pending', conclusion: null }));
    await fails(town, { id: 9 });
    town.world.sends = [null, 'unknown'];
    expect(await town.park(town.judged())).toBe(false);
    town.world.runs.set(9, aRun({ attempt: 2, status: 'queued', conclusion: null }));
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual(['rerun 8', 'rerun 9', 'cancel 8', 'cancel 8']);
  });

  it('that GitHub does not cancel has ended, which is as good', async () => {
    const town = await parked(older);
    await town.park(town.judged());
    town.world.runs.set(8, aRun({ id: 8, attempt: 2, status: 'queued', conclusion: null }));
    await fails(town, { id: 9 });
    town.world.sends = [null, 'refused'];
    expect(await town.park(town.judged())).toBe(true);
  });
});

describe('a fault', () => {
  it.each(['run', 'jobs', 'notes'] as const)('while reading %s takes nothing in', async (broken) => {
    const town = await aTown('park: true');
    await fails(town);
    town.world.broken = broken;
    expect(await town.park(town.judged(shut))).toBe(false);
    expect(await state(town)).toBeNull();
    town.world.broken = null;
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(await state(town)).toBe('parked');
  });

  it.each(['park:', 'seen:', 'parked'])('while %s cannot be written is tried again', async (unwritable) => {
    const town = await aTown('park: true');
    await fails(town);
    town.world.unwritable = unwritable;
    expect(await town.park(town.judged(shut))).toBe(false);
    town.world.unwritable = null;
    expect(await town.park(town.judged(shut))).toBe(true);
    expect(await state(town)).toBe('parked');
  });

  it.each(['park:', 'rerunning', 'looked-up:'])('while %s cannot be written runs nothing again', async (unwritable) => {
    const town = await parked();
    town.world.unwritable = unwritable;
    expect(await town.park(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
    town.world.unwritable = null;
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual(['rerun 9']);
  });

  it('while the outcome cannot be written down is found out again', async () => {
    const town = await parked();
    town.world.unwritable = 'rerun';
    expect(await town.park(town.judged())).toBe(false);
    town.world.unwritable = null;
    town.world.runs.set(9, aRun({ attempt: 2, status: 'queued', conclusion: null }));
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toEqual(['rerun 9']);
    expect(town.wrote()).toEqual(['parked', 'rerunning', 'rerun found']);
  });

  it('while what failed cannot be listed runs nothing again', async () => {
    const town = await parked();
    town.world.broken = 'failedOn';
    expect(await town.park(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
  });

  it('of what another version wrote runs nothing again', async () => {
    const town = await aTown('park: true');
    await town.store.errands.write('park:42:production', { state: 'dancing' }, null);
    expect(await town.park(town.judged())).toBe(false);
    expect(town.world.log.join()).toContain('was written by another version');
  });
});

describe('a refusal', () => {
  it('for want of the permission is told as that', async () => {
    const town = await parked();
    Object.assign(town.world, { sends: ['refused'], status: 403 });
    expect(await town.park(town.judged())).toBe(true);
    expect(town.world.told).toEqual([expect.stringContaining('GitHub did not run the failed jobs again: 403 no.')]);
    expect(town.wrote()).toEqual(['parked', 'rerunning', 'rerun refused']);
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });

  it('because somebody was first is none', async () => {
    const town = await parked();
    town.world.sends = ['unknown'];
    expect(await town.park(town.judged())).toBe(false);
    town.world.runs.set(9, aRun({ attempt: 2, status: 'in_progress', conclusion: null }));
    expect(await town.park(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(town.wrote()).toEqual(['parked', 'rerunning', 'rerun found']);
  });
});
