import { afterEach, describe, expect, it } from '@jest/globals';
import { asked } from './rule-town.ts';
import type { ReleaseTown } from './release-town.ts';
import { aRollout as rollout, stands, succeeds as ends, UNASKED } from './rollout-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

async function aRollout(how: Parameters<typeof rollout>[0] = {}) {
  const all = await rollout(how);
  ({ town } = all);
  return all;
}

const succeeds = (...[run, name]: readonly [Parameters<typeof ends>[1], string]): Promise<void> =>
  ends(town, run, name);

describe('a release that goes out in several jobs of one environment (T78)', () => {
  it('keeps what was signed in its issue for the jobs that come after the first success', async () => {
    const { run, home } = await aRollout();
    await succeeds(run, 'one');
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
    await succeeds(run, 'half');
    expect(stands(run)).toEqual(['completed', 'completed', 'in_progress']);
    expect(home.state).toBe('open');
  });

  it('is still held by a hold in its issue', async () => {
    const { run, home } = await aRollout();
    town.say('octavia', home, '/hold -- the first shop is slow');
    await town.settled();
    await succeeds(run, 'one');
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    town.say('octavia', home, '/unhold');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
  });

  it('is held by a hold in its issue also where nothing is asked of the release (I4, T91)', async () => {
    const { run, candidate, home } = await aRollout({ checklist: UNASKED });
    town.say('octavia', home, '/hold -- the first shop is slow');
    await town.settled();
    await succeeds(run, 'one');
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    expect(town.gate(candidate).title).toContain('Held by octavia');
    town.say('octavia', home, '/unhold');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
  });

  it('is held by a hold on another change that it brought, and let go when that ends (I4, T91)', async () => {
    const { run, before } = await aRollout({ checklist: UNASKED });
    await succeeds(run, 'one');
    town.say('octavia', before, '/hold');
    await town.settled();
    await succeeds(run, 'half');
    expect(stands(run)).toEqual(['completed', 'completed', 'waiting']);
    town.say('octavia', before, '/unhold');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'completed', 'in_progress']);
  });

  it('keeps its issue, and a hold in it, for as long as a job of it waits, and no longer (I4, T91)', async () => {
    const { run, home, own } = await aRollout({ checklist: UNASKED });
    town.say('octavia', home, '/hold -- the first shop is slow');
    await town.settled();
    await succeeds(run, 'one');
    for (let day = 0; day < 3; day += 1) {
      const from = town.sandbox.requests.length;
      for (let hour = 0; hour < 24; hour += 1) {
        town.clock.later(3600);
        await town.app().goesOn();
      }
      expect(asked(town, from).length).toBeLessThan(30);
    }
    town.say('quinn', own, 'Is it out?');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    expect(home.state).toBe('open');
    town.say('octavia', home, '/unhold');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
    for (const name of ['half', 'rest']) await succeeds(run, name);
    expect(home.state).toBe('open');
    town.clock.later(25 * 3600);
    await town.settled();
    expect(home.state).toBe('closed');
  });

  it('keeps it also while the next release waits, which has its turn when the run is over', async () => {
    const { run, candidate, home } = await aRollout();
    await town.merge(await town.ready('four'));
    const next = await town.merge(await town.ready('five'));
    await town.settled();
    await succeeds(run, 'one');
    await succeeds(run, 'half');
    expect(stands(run)).toEqual(['completed', 'completed', 'in_progress']);
    expect(home).toMatchObject({ state: 'open', title: expect.stringContaining(candidate.slice(0, 7)) });
    await succeeds(run, 'rest');
    town.clock.later(600);
    await town.settled();
    expect(home.state).toBe('closed');
    expect(town.home().title).toContain(next.slice(0, 7));
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('makes the next one wait no longer than a day, and asks ever more seldom whether it goes on', async () => {
    const { run, home } = await aRollout();
    await town.merge(await town.ready('four'));
    await town.merge(await town.ready('five'));
    await town.settled();
    await succeeds(run, 'one');
    const from = town.sandbox.requests.length;
    for (let hour = 0; hour < 23; hour += 1) {
      town.clock.later(3600);
      await town.app().goesOn();
    }
    expect(home.state).toBe('open');
    expect(asked(town, from).filter((one) => /\/actions\/runs\/\d+$/.test(one)).length).toBeLessThan(15);
    town.clock.later(3600);
    await town.settled();
    expect(home.state).toBe('closed');
  });

  it('keeps it while the run cannot be read', async () => {
    const { run, home } = await aRollout();
    await town.merge(await town.ready('four'));
    await town.merge(await town.ready('five'));
    await town.settled();
    town.sandbox.faults.add({ match: { path: /\/actions\/runs\/\d+$/ }, times: 1000, kind: 'status', status: 502 });
    await succeeds(run, 'one');
    expect(home.state).toBe('open');
    town.sandbox.faults.clear();
    for (const name of ['half', 'rest']) await succeeds(run, name);
    town.clock.later(3600);
    await town.settled();
    expect(home.state).toBe('closed');
  });
});
