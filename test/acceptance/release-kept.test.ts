import { afterEach, describe, expect, it } from '@jest/globals';
import { asked, deploys, gateOf } from './rule-town.ts';
import type { ReleaseTown } from './release-town.ts';
import { aRelease, aRollout, stands, succeeds, UNASKED } from './rollout-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A rollout of which one job has succeeded, and the next one is held in its issue. */
async function aHeldRollout() {
  const rollout = await aRollout({ checklist: UNASKED });
  ({ town } = rollout);
  town.say('octavia', rollout.home, '/hold -- the first shop is slow');
  await town.settled();
  await succeeds(town, rollout.run, 'one');
  expect(stands(rollout.run)).toEqual(['completed', 'waiting', 'queued']);
  return rollout;
}

describe('a release that is dropped in the middle of its rollout (I4, T78, T91)', () => {
  it('is not let go by the pull request of its commit, and comes back by name', async () => {
    const { run, candidate, home, own } = await aHeldRollout();
    town.say('rhea', home, '/drop');
    await town.settled();
    expect(home.state).toBe('closed');
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    town.say('quinn', own, 'Is it out?');
    town.check(candidate, 'ci / other', 'success');
    town.clock.later(13 * 3600);
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.say('rhea', home, `/candidate ${candidate}`);
    await town.settled();
    expect(town.home().number).not.toBe(home.number);
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
  });
});

describe('a release of which only one change is left (I4, T91)', () => {
  /** The commit of the other change is deployed by itself. */
  const part = async (commit: string): Promise<void> => {
    town.deploy(commit, 'production');
    await town.settled();
  };

  it('keeps a hold in its issue, until it is lifted there', async () => {
    const release = await aRelease(UNASKED);
    ({ town } = release);
    const { home, candidate, own } = release;
    town.say('octavia', home, '/hold -- the migration');
    await town.settled();
    await part(release.part);
    const run = deploys(town, candidate);
    await town.settled();
    town.say('quinn', own, 'Is it out?');
    await town.settled();
    expect(gateOf(run).jobs).toEqual(['waiting']);
    expect(town.gate(candidate).title).toContain('Held by octavia');
    expect(home).toMatchObject({ state: 'open', body: expect.stringContaining(`Only #${own.number} is left of it`) });
    town.say('octavia', home, '/unhold');
    await town.settled();
    expect(home.state).toBe('closed');
    expect(gateOf(run).jobs).toEqual(['in_progress']);
  });

  it('keeps that it was dropped', async () => {
    const release = await aRelease(UNASKED);
    ({ town } = release);
    const { home, candidate, own } = release;
    town.say('rhea', home, '/drop');
    await town.settled();
    await part(release.part);
    const run = deploys(town, candidate);
    await town.settled();
    town.say('quinn', own, 'Is it out?');
    await town.settled();
    expect(gateOf(run).jobs).toEqual(['waiting']);
    town.say('rhea', home, `/candidate ${candidate}`);
    await town.settled();
    expect(gateOf(run).jobs).toEqual(['in_progress']);
  });
});

describe('a run of a release whose issue is for the next one by now (I4, T78, T91)', () => {
  /** One job has succeeded, the next one is held, and after a day the next release has its turn. */
  async function aLeftRollout() {
    const rollout = await aHeldRollout();
    await town.merge(await town.ready('four'));
    const next = await town.merge(await town.ready('five'));
    await town.settled();
    expect(rollout.home.state).toBe('open');
    town.clock.later(25 * 3600);
    await town.settled();
    expect(rollout.home.title).toContain(next.slice(0, 7));
    return { ...rollout, next };
  }

  it('is not let go by the pull request of its commit, says so once, and costs nothing then', async () => {
    const { run, candidate, own, home } = await aLeftRollout();
    town.say('octavia', home, '/unhold');
    town.say('quinn', own, 'Is it out?');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    const { reports } = gateOf(run);
    expect(reports.filter((report) => report.includes('RELEASE_OVER'))).toHaveLength(1);
    expect(reports.at(-1)).toContain(`issue ${home.number}`);
    const from = town.sandbox.requests.length;
    await town.settled();
    expect(asked(town, from)).toEqual([]);
    const other = deploys(town, candidate, { jobs: [{ name: 'anew', environment: 'production' }] });
    await town.settled();
    expect(gateOf(other).jobs).toEqual(['in_progress']);
  });

  it('goes on where its commit is named in the issue that is open', async () => {
    const { run, candidate, home } = await aLeftRollout();
    town.say('octavia', home, '/unhold');
    town.say('rhea', home, `/candidate ${candidate}`);
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
  });
});
