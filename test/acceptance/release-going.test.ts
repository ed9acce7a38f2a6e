import { afterEach, describe, expect, it } from '@jest/globals';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import type { ReleaseTown } from './release-town.ts';
import { asked } from './rule-town.ts';
import { aRelease, aRollout, inThreeJobs, stands, succeeds, UNASKED } from './rollout-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** Two more changes are merged: the commit that brings them both is proposed. */
async function merges(): Promise<string> {
  await town.merge(await town.ready('four'));
  const next = await town.merge(await town.ready('five'));
  await town.settled();
  return next;
}

/** A release that nobody had to sign, whose first job was let go, and a newer one that was proposed since. */
async function aRolloutWithNext() {
  const rollout = await aRollout({ checklist: UNASKED });
  ({ town } = rollout);
  return { ...rollout, next: await merges() };
}

describe('the issue of a release that nobody had to sign (I4, T78, T91)', () => {
  it('is kept while its run goes on, with every hold in it, and then the next one has its turn', async () => {
    const { run, candidate, home, next } = await aRolloutWithNext();
    expect(home.title).toContain(candidate.slice(0, 7));
    await succeeds(town, run, 'one');
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
    expect(home.title).toContain(candidate.slice(0, 7));
    town.say('octavia', home, '/hold -- the first shop is slow');
    await town.settled();
    await succeeds(town, run, 'half');
    town.clock.later(3600);
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'completed', 'waiting']);
    expect(home.title).toContain(candidate.slice(0, 7));
    town.say('octavia', home, '/unhold');
    await town.settled();
    await succeeds(town, run, 'rest');
    town.clock.later(3600);
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'completed', 'completed']);
    expect(town.home().title).toContain(next.slice(0, 7));
  });

  it('moves on where a run of it only waits', async () => {
    const { home, candidate, ...release } = await aRelease(UNASKED);
    ({ town } = release);
    town.say('octavia', home, '/hold');
    await town.settled();
    const run = inThreeJobs(town, candidate);
    await town.settled();
    expect(stands(run)).toEqual(['waiting', 'queued', 'queued']);
    const next = await merges();
    expect(home.title).toContain(next.slice(0, 7));
  });

  it('moves on once its run is over without success', async () => {
    const { run, home, next } = await aRolloutWithNext();
    const [one] = jobsOf(run);
    if (one === undefined) throw new Error('it has no job');
    town.clock.later();
    finishJob(town.world, run, one, 'failure');
    await town.settled();
    town.clock.later(600);
    await town.settled();
    expect(home.title).toContain(next.slice(0, 7));
  });

  it('moves on a day after its last job was let go at the latest, and asks ever more seldom whether it goes on', async () => {
    const { home, candidate, next } = await aRolloutWithNext();
    const from = town.sandbox.requests.length;
    for (let hour = 0; hour < 22; hour += 1) {
      town.clock.later(3600);
      await town.app().goesOn();
    }
    expect(home.title).toContain(candidate.slice(0, 7));
    expect(asked(town, from).filter((one) => /\/actions\/runs\/\d+$/.test(one)).length).toBeLessThan(20);
    town.clock.later(3 * 3600);
    await town.settled();
    expect(home.title).toContain(next.slice(0, 7));
  });

  it('gives way to what is named in it', async () => {
    const { home, next } = await aRolloutWithNext();
    town.say('quinn', home, `/candidate ${next}`);
    await town.settled();
    expect(home.title).toContain(next.slice(0, 7));
  });
});
