import { afterEach, describe, expect, it } from '@jest/globals';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';
import { asked, deploys } from './rule-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release of two changes that goes out in three jobs, one after the other, of which the first has succeeded. */
async function aRollout({ checklist = CHECKLIST } = {}) {
  town = await aReleaseTown(checklist);
  await town.deployed();
  const before = await town.ready('two');
  await town.merge(before);
  const own = await town.ready('three');
  const candidate = await town.merge(own);
  await town.settled();
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const holdpoint = getApp(town.world, 'holdpoint');
  if (!production.customRules.some(({ app }) => app === holdpoint)) enableCustomRule(town.world, production, holdpoint);
  const job = (name: string, ...needs: readonly string[]) => ({ name, environment: 'production', needs });
  const run = deploys(town, candidate, { jobs: [job('one'), job('half', 'one'), job('rest', 'half')] });
  const home = town.home();
  if (checklist === CHECKLIST) town.say('rhea', home, '/signoff manager');
  await town.settled();
  expect(stands(run)).toEqual(['in_progress', 'queued', 'queued']);
  return { run, candidate, home, before, own };
}

/** The same checklist without what is asked of the release. */
const UNASKED = CHECKLIST.split('\n')
  .filter((line) => !line.includes('ask: release'))
  .join('\n');

const stands = (run: WorkflowRun) => jobsOf(run).map(({ status }) => status);

/** The job of that name succeeds, and with it its deployment. */
async function succeeds(run: WorkflowRun, name: string) {
  const job = jobsOf(run).find((one) => one.name === name);
  if (job === undefined) throw new Error(`there is no job ${name}`);
  town.clock.later();
  finishJob(town.world, run, job, 'success');
  await town.settled();
}

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

  it('is judged on its own pull request again once its issue is closed', async () => {
    const { run, home, own } = await aRollout({ checklist: UNASKED });
    town.say('octavia', home, '/hold -- the first shop is slow');
    await town.settled();
    await succeeds(run, 'one');
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    town.say('octavia', own, '/hold');
    town.clock.later(25 * 3600);
    await town.settled();
    expect(home.state).toBe('closed');
    expect(stands(run)).toEqual(['completed', 'waiting', 'queued']);
    town.say('octavia', own, '/unhold');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'in_progress', 'queued']);
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
