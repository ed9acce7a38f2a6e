import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment, getEnvironment } from '../../src/sandbox/world/environments.ts';
import { bypassGates } from '../../src/sandbox/world/gates.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';
import { asked, deploys, gateOf, whenWritten } from './rule-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A run that would deploy two changes at once, and waits for the rule. */
async function waiting(store?: Store) {
  town = await aReleaseTown(CHECKLIST, store);
  await town.deployed();
  const part = await town.ready('two');
  await town.merge(part);
  const candidate = await town.merge(await town.ready('three'));
  await town.settled();
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const holdpoint = getApp(town.world, 'holdpoint');
  if (!production.customRules.some(({ app }) => app === holdpoint)) enableCustomRule(town.world, production, holdpoint);
  const run = deploys(town, candidate);
  await town.settled();
  expect(gateOf(run).state).toBe('pending');
  return { run, candidate, part };
}

/** What the App asks for while nothing happens for an hour. */
async function quietHour(): Promise<number> {
  const before = town.sandbox.requests.length;
  for (let minute = 0; minute < 60; minute += 1) {
    town.clock.later(60);
    await town.app().goesOn();
  }
  return asked(town, before).length;
}

const ANSWER = /\/deployment_protection_rule$/;

describe('a deployment of several changes that waits for the protection rule', () => {
  it('is released by the sign-off on the issue of the release', async () => {
    const { run, candidate } = await waiting();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
  });

  it('is told once that it is not released, where it would take back what was deployed since, and costs nothing then (T67)', async () => {
    const { run } = await waiting();
    const other = town.push('dana', 'hotfix', { 'src/next.js': 'export {};\n' });
    town.deploy(other, 'production', 'in_progress');
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(gateOf(run).reports.at(-1)).toContain('SUPERSEDED');
    expect(await quietHour()).toBeLessThan(10);
    expect(gateOf(run).reports.filter((report) => report.includes('SUPERSEDED'))).toHaveLength(1);
  });

  it('is answered again ever more slowly while GitHub does not take the answer, and is released when it does (T97, T98)', async () => {
    const { run } = await waiting();
    const before = town.sandbox.requests.length;
    town.sandbox.faults.add({ match: { path: ANSWER }, times: 1000, kind: 'status', status: 502 });
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    await quietHour();
    const posts = town.sandbox.requests.slice(before).filter(({ path }) => ANSWER.test(path)).length;
    expect(posts).toBeGreaterThan(2);
    expect(posts).toBeLessThan(30);
    town.sandbox.faults.clear();
    await town.app().tryAgain();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(run.approvals.filter(({ state }) => state === 'approved')).toHaveLength(1);
  });

  it('is kept waiting by a hold on a change that it brings, said after that was read (T67)', async () => {
    const disk = await aStore();
    const { store, does } = whenWritten(disk, 'answering');
    const { run, candidate, part } = await waiting(store);
    does(async () => {
      town.say('octavia', part, '/hold -- the cart loses its items');
      await town.sandbox.idle();
    });
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(town.gate(candidate).conclusion).not.toBe('success');
    town.say('octavia', part, '/unhold');
    await town.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    await disk.close();
  });

  it.each(['dropped', 'left for the next one'])(
    'is told where somebody starts it over the rule once it was %s after it was open (T139)',
    async (how) => {
      const { candidate } = await waiting();
      town.say('rhea', town.home(), '/signoff manager');
      await town.settled();
      expect(town.gate(candidate).conclusion).toBe('success');
      if (how === 'dropped') town.say('rhea', town.home(), '/drop');
      else {
        const next = await town.merge(await town.ready('four'));
        town.say('rhea', town.home(), `/candidate ${next}`);
      }
      await town.settled();
      const run = deploys(town, candidate);
      await town.settled();
      expect(gateOf(run).state).toBe('pending');
      getEnvironment(town.repository, 'production').canAdminsBypass = true;
      bypassGates(town.world, getAccount(town.world, 'ada'), run, 'production');
      await town.settled();
      const alarms = [...town.repository.issues.values()].filter(({ title }) => title.startsWith('UNGATED'));
      expect(alarms.map(({ body }) => body)).toEqual([expect.stringContaining('OUT_OF_BAND')]);
    },
  );
});
