import { describe, expect, it } from '@jest/globals';
import { merged } from '../../builders/facts.ts';
import { aRun, aTown, begun, holder, shut } from './town.ts';

describe('a start that GitHub took', () => {
  async function taken(how: { readonly tells?: boolean; readonly broken?: 'run' | null }) {
    const town = await aTown();
    await town.start(town.judged(shut));
    Object.assign(town.world, how);
    expect(await town.start(town.judged())).toBe(false);
    expect(await begun(town)).toMatchObject({ state: 'taken' });
    town.world.broken = null;
    return town;
  }

  it('without saying which run is looked for among the runs', async () => {
    const town = await taken({ tells: false });
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(await begun(town)).toMatchObject({ state: 'started', run: 100 });
    expect(town.world.entries.at(-1)?.body).toMatchObject({
      outcome: 'found',
      detail: 'its run could not be read at once',
    });
  });

  it('without saying which run is not made again by itself where none appears, and by hand', async () => {
    const town = await taken({ tells: false });
    town.world.runs.clear();
    expect(await town.start(town.judged())).toBe(false);
    town.later(61);
    expect(await town.start(town.judged())).toBe(true);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
    expect(await begun(town)).toMatchObject({ state: 'started', run: null });
    expect(await holder(town)).toMatchObject({ holder: null });
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(false);
    expect(town.did).toHaveLength(2);
  });

  it('is known by its run, though that could not be read at once', async () => {
    const town = await taken({ broken: 'run' });
    town.world.runs.set(99, aRun({ id: 99 }));
    town.world.broken = 'run';
    expect(await town.start(town.judged())).toBe(false);
    town.world.broken = null;
    expect(await town.start(town.judged())).toBe(true);
    expect(await begun(town)).toMatchObject({ state: 'started', run: 100 });
    expect(town.did).toHaveLength(1);
  });

  it('and whose run is not there yet is waited for, and then believed', async () => {
    const town = await taken({ broken: 'run' });
    town.world.runs.clear();
    expect(await town.start(town.judged())).toBe(false);
    town.later(61);
    expect(await town.start(town.judged())).toBe(true);
    expect(await begun(town)).toMatchObject({ state: 'started', run: 100 });
    expect(town.did).toHaveLength(1);
  });
});

describe('a branch that moves on in the moment of a start (T64)', () => {
  const later = 'e'.repeat(40);

  async function moving() {
    const town = await aTown();
    await town.start(town.judged(shut));
    town.world.tip = later;
    return town;
  }

  it('has the run cancelled, which would deploy under the name of another commit', async () => {
    const town = await moving();
    expect(await town.start(town.judged())).toBe(true);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([`start on main production ${merged.slice(0, 3)}`, 'cancel 100']);
    expect(town.world.told).toEqual([expect.stringContaining('`main` moved on to another commit')]);
    expect(await begun(town)).toMatchObject({ state: 'refused', run: 100 });
    expect(town.world.entries.at(-1)?.body).toMatchObject({
      outcome: 'refused',
      detail: `main has moved on to ${later}`,
    });
    const newest = await town.store.errands.read('newest:42:production');
    expect(newest.ok && newest.value).toBeNull();
  });

  it.each([
    ['unknown', 2, false],
    ['refused', 1, true],
  ] as const)('has it cancelled until GitHub has heard of it: %s', async (came, cancels, done) => {
    const town = await moving();
    town.world.sends = [null, came];
    expect(await town.start(town.judged())).toBe(done);
    town.later(5);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did.filter((one) => one === 'cancel 100')).toHaveLength(cancels);
    expect(town.did.filter((one) => one.startsWith('start'))).toHaveLength(1);
    expect(await begun(town)).toMatchObject({ state: 'refused' });
  });
});
