import { describe, expect, it } from '@jest/globals';
import { merged } from '../../builders/facts.ts';
import { aRun, aTown, shut } from './town.ts';

const STARTED = `start on main production ${merged.slice(0, 3)}`;

/** A town in which the gate was seen shut first. */
async function awaited(...how: Parameters<typeof aTown>) {
  const town = await aTown(...how);
  await town.start(town.judged(shut));
  return town;
}

describe('where a workflow is started', () => {
  it.each([
    ['the default branch', ['next', 'main'], [], 'main'],
    ['another branch that the environment takes', ['next', 'release/2'], [], 'release/2'],
    ['a tag that it takes', ['next'], ['nightly', 'v2'], 'v2'],
  ])('is %s', async (_, branches, tags, ref) => {
    const town = await awaited();
    Object.assign(town.world, { branches, tags });
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([`start on ${ref} production ${merged.slice(0, 3)}`]);
  });

  it('is not the default branch where the environment does not take that', async () => {
    const town = await awaited();
    Object.assign(town.world, { branches: ['main', 'release/2'] });
    const rules = { ...town.judged().rules, branches: ['release/*'] };
    expect(await town.start(town.judged({}, { rules }))).toBe(true);
    expect(town.did).toEqual([`start on release/2 production ${merged.slice(0, 3)}`]);
  });

  it.each([
    [
      'no branch and no tag that it takes stands on the candidate',
      ['nightly'],
      /put a tag that production takes \(`v\*`\)/,
    ],
    ['no tag stands there', [], /put a tag that production takes \(`v\*`\)/],
  ])('is nowhere where %s, which people are told (T64)', async (_, tags, words) => {
    const town = await awaited();
    Object.assign(town.world, { branches: ['next'], tags });
    expect(await town.start(town.judged())).toBe(true);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([]);
    expect(town.world.told).toEqual([expect.stringMatching(words)]);
    Object.assign(town.world, { tags: ['v2'] });
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(true);
    expect(town.did).toEqual([`start on v2 production ${merged.slice(0, 3)}`]);
  });

  it('needs no tags where the environment names none', async () => {
    const town = await awaited();
    Object.assign(town.world, { branches: [], broken: 'tagsAt' });
    const { tags: _, ...rules } = town.judged().rules;
    expect(await town.start(town.judged({}, { rules }))).toBe(true);
    expect(town.did).toEqual([]);
    expect(town.world.told).toEqual([expect.stringMatching(/put a tag, named under `tags` of production/)]);
  });

  it('is told again where telling failed, and answers who asked once', async () => {
    const town = await awaited();
    Object.assign(town.world, { branches: [], unwritable: 'comments' });
    const asked = () => town.judged({}, { deploys: ['1'] });
    expect(await town.start(asked())).toBe(false);
    town.world.unwritable = null;
    expect(await town.start(asked())).toBe(true);
    expect(await town.start(asked())).toBe(true);
    expect(town.world.told).toHaveLength(1);
  });
});

describe('what is not started', () => {
  it.each<[string, Parameters<Awaited<ReturnType<typeof aTown>>['judged']>]>([
    ['a shut gate', [shut, {}]],
    ['a gate that GitHub does not show yet', [{}, { isShown: false }]],
  ])('%s', async (_, [part, about]) => {
    const town = await awaited();
    expect(await town.start(town.judged(part, about))).toBe(true);
    expect(town.did).toEqual([]);
  });

  it('what is judged elsewhere, as part of a release', async () => {
    const town = await awaited();
    const release = { base: null, changes: [], direct: [], since: 'first', elsewhere: true } as const;
    expect(await town.start(town.judged({ release }))).toBe(true);
    expect(town.did).toEqual([]);
  });

  it('what is deployed there already', async () => {
    const town = await awaited();
    const release = { base: null, changes: [], direct: [], since: 'same' } as const;
    expect(await town.start(town.judged({ release }))).toBe(true);
    expect([town.did, town.world.told]).toEqual([[], []]);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([]);
  });

  it('what was open, for all that is known, before the checklist last changed', async () => {
    const town = await aTown();
    const { assessment } = town.judged();
    const [config] = assessment.facts.config;
    if (config === undefined) throw new Error('no checklist');
    for (const changedAt of [null, town.world.now]) {
      const facts = { ...assessment.facts, config: [{ ...config, changedAt }] };
      expect(await town.start(town.judged({}, { assessment: { ...assessment, facts } }))).toBe(true);
    }
    expect(town.did).toEqual([]);
  });

  it.each([
    ['behind', 0],
    ['identical', 0],
    ['ahead', 1],
    ['diverged', 1],
  ] as const)('a candidate that stands %s what was started last there: %d starts', async (order, starts) => {
    const town = await awaited();
    const key = 'newest:42:production';
    await town.store.errands.write(key, { commit: 'd'.repeat(40) }, null);
    town.world.order = order;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(starts);
    expect(town.world.told).toHaveLength(1 - starts);
  });

  it('anything without a workflow that the checklist names, which people are told once', async () => {
    const town = await awaited();
    const { workflows: _, ...rules } = town.judged().rules;
    expect(await town.start(town.judged({}, { rules }))).toBe(true);
    expect(await town.start(town.judged({}, { rules }))).toBe(true);
    expect(await town.start(town.judged({}, { rules, deploys: ['1'] }))).toBe(true);
    expect(town.did).toEqual([]);
    expect(town.world.told).toEqual([
      expect.stringContaining('the checklist names no workflow to start'),
      expect.stringContaining('the checklist names no workflow to start'),
    ]);
  });
});

describe('starts of one workflow', () => {
  const turn = 'turn:42:.github/workflows/deploy.yml';

  it('take turns: while another one is not known to have come to anything, this one waits', async () => {
    const town = await awaited();
    await town.store.errands.write(turn, { holder: 'start:42:staging:x', since: town.world.now }, null);
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
    town.later(31 * 60);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([STARTED]);
  });

  it('give the turn on', async () => {
    const town = await awaited();
    await town.start(town.judged());
    const kept = await town.store.errands.read(turn);
    expect(kept.ok && kept.value?.body).toMatchObject({ holder: null });
  });
});

describe('a fault', () => {
  it.each(['branchesAt', 'tagsAt'] as const)('while reading %s starts nothing, and is tried again', async (broken) => {
    const town = await awaited();
    Object.assign(town.world, { broken, branches: [], tags: ['v2'] });
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
    town.world.broken = null;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });

  it('while the order of candidates is read starts nothing', async () => {
    const town = await awaited();
    await town.store.errands.write('newest:42:production', { commit: 'd'.repeat(40) }, null);
    town.world.broken = 'order';
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
  });

  it.each(['start:', 'turn:', 'starting'])('while %s cannot be written starts nothing', async (unwritable) => {
    const town = await awaited();
    town.world.unwritable = unwritable;
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
    town.world.unwritable = null;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([STARTED]);
  });

  it('while the outcome cannot be written down is found out again, without another start', async () => {
    const town = await awaited();
    town.world.unwritable = 'started';
    expect(await town.start(town.judged())).toBe(false);
    town.world.unwritable = null;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toEqual([STARTED]);
    expect(town.wrote()).toEqual(['starting', 'started found']);
  });

  it('while runs cannot be listed leaves it open what came of a start', async () => {
    const town = await awaited();
    town.world.sends = ['unknown'];
    await town.start(town.judged());
    town.world.broken = 'startedSince';
    town.later(600);
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toHaveLength(1);
  });

  it('of what another version wrote starts nothing', async () => {
    const town = await aTown();
    await town.store.errands.write(`start:42:production:${merged}`, { state: 'dancing' }, null);
    expect(await town.start(town.judged())).toBe(false);
    expect(town.did).toEqual([]);
    expect(town.world.log.join()).toContain('was written by another version');
  });

  it('while people cannot be told of a refusal is tried again, without asking GitHub again', async () => {
    const town = await awaited();
    Object.assign(town.world, { sends: ['refused'], unwritable: 'comments' });
    expect(await town.start(town.judged())).toBe(false);
    town.world.unwritable = null;
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each([
    [403, /permission \*Actions: write\*/],
    [404, /there is no `.github\/workflows\/deploy.yml`/],
    [422, /declare the inputs/],
    [410, /GitHub did not start the workflow: 410 no\./],
  ])('with %d is told as what it is', async (status, words) => {
    const town = await awaited();
    Object.assign(town.world, { sends: ['refused'], status });
    expect(await town.start(town.judged())).toBe(true);
    expect(town.world.told).toEqual([expect.stringMatching(words)]);
    expect(town.wrote()).toEqual(['starting', 'started refused']);
    expect(await town.start(town.judged())).toBe(true);
    expect(town.did).toHaveLength(1);
  });
});

describe('/deploy', () => {
  it('is answered once, however often it is looked at, one comment at a time', async () => {
    const town = await awaited();
    expect(await town.start(town.judged({}, { deploys: ['1', '2'] }))).toBe(false);
    expect(await town.start(town.judged({}, { deploys: ['1', '2'] }))).toBe(true);
    expect(await town.start(town.judged({}, { deploys: ['1', '2'] }))).toBe(true);
    expect(town.did).toEqual([STARTED]);
    expect(town.world.told).toEqual([expect.stringContaining('is on its way to production already')]);
  });

  it.each([
    [{ status: 'completed', conclusion: 'failure' }, 2],
    [{ status: 'completed', conclusion: 'cancelled' }, 2],
    [{ status: 'completed', conclusion: 'success' }, 1],
    [{ status: 'in_progress', conclusion: null }, 1],
  ])('after a run that is %j makes it %d starts', async (how, starts) => {
    const town = await awaited();
    await town.start(town.judged());
    town.world.runs.set(100, aRun({ id: 100, ...how }));
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(true);
    expect(town.did).toHaveLength(starts);
  });

  it('after a run that is gone starts it again; while it cannot be read nothing', async () => {
    const town = await awaited();
    await town.start(town.judged());
    town.world.broken = 'run';
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(false);
    expect(town.did).toHaveLength(1);
    town.world.broken = null;
    town.world.runs.clear();
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(true);
    expect(town.did).toHaveLength(2);
  });

  it('starts what was passed over and what GitHub refused before', async () => {
    const town = await awaited();
    town.world.sends = ['refused'];
    await town.start(town.judged());
    expect(await town.start(town.judged({}, { deploys: ['1'] }))).toBe(true);
    expect(town.did).toHaveLength(2);
    expect(town.wrote()).toEqual(['starting', 'started refused', 'starting', 'started sent']);
  });
});
