import { afterEach, describe, expect, it } from '@jest/globals';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { answerGate, bypassGates } from '../../src/sandbox/world/gates.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getEnvironment } from '../../src/sandbox/world/environments.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { rerun } from '../../src/sandbox/world/reruns.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { CHECKLIST_PATH } from './town.ts';
import { aGuardedTown, asked, gateOf, guarded, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;

afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

/** The issues that were opened about deployments. */
const alarms = () => [...shop.repository.issues.values()].filter(({ title }) => title.startsWith('UNGATED'));

function lift(): void {
  getEnvironment(shop.repository, 'production').customRules.splice(0);
}

describe('a deployment that goes on without our having opened its gate (T139, T140)', () => {
  it('is told when somebody starts it over the rule: who, what, what was open, what to do', async () => {
    shop = await aGuardedTown();
    const run = shop.deploys();
    await shop.app.settled();
    getEnvironment(shop.repository, 'production').canAdminsBypass = true;
    bypassGates(shop.world, getAccount(shop.world, 'ada'), run, 'production');
    await shop.app.settled();
    expect(shop.entries('ungated')).toMatchObject([{ how: 'bypassed', by: 'ada', run: run.id, commit: shop.commit }]);
    expect(alarms()).toHaveLength(1);
    const [{ body } = { body: '' }] = alarms();
    expect(body).toContain('OUT_OF_BAND');
    expect(body).toContain('Started over the rule by ada');
    expect(body).toContain('QA lead signs off');
    expect(body).toContain(`workflow run ${run.id}`);
    expect(body).toContain('Allow administrators to bypass');
  });

  it.each([
    ['', 'bypassed', 'ada', 'OUT_OF_BAND'],
    [', also where what holds it cannot be read', 'unguarded', 'dana', 'ENV_UNGUARDED'],
  ])('is told though its request for our word was lost%s', async (unread, how, by, words) => {
    shop = await aGuardedTown();
    shop.sandbox.deliveries.drop({ event: 'deployment_protection_rule' });
    const run = shop.deploys();
    await shop.app.settled();
    const from = shop.sandbox.requests.length;
    const path = /\/deployment_protection_rules$/;
    if (unread !== '') shop.sandbox.faults.add({ match: { path }, times: 100, kind: 'status', status: 502 });
    getEnvironment(shop.repository, 'production').canAdminsBypass = true;
    bypassGates(shop.world, getAccount(shop.world, 'ada'), run, 'production');
    await shop.app.settled();
    expect(shop.entries('ungated')).toMatchObject([{ how, by, run: run.id, commit: shop.commit }]);
    expect(alarms()).toHaveLength(1);
    expect(alarms()[0]?.body).toContain(words);
    if (unread === '') expect(asked(shop.town, from).filter((one) => path.test(one))).toHaveLength(1);
  });

  it('is told where no rule of ours holds the environment, once for the deployment', async () => {
    shop = await aGuardedTown();
    lift();
    shop.deploys();
    await shop.app.settled();
    expect(shop.entries('ungated')).toMatchObject([{ how: 'unguarded', by: 'dana', verdict: 'pending' }]);
    expect(alarms()).toHaveLength(1);
    expect(alarms()[0]?.body).toContain('ENV_UNGUARDED');
    shop.town.deploy(shop.commit, 'staging');
    await shop.app.settled();
    expect(alarms()).toHaveLength(1);
  });

  it('is told where no workflow made it', async () => {
    shop = await aGuardedTown();
    shop.town.deploy(shop.commit, 'production');
    await shop.app.settled();
    expect(alarms()).toHaveLength(1);
    expect(alarms()[0]?.body).toContain('made by no workflow run');
  });

  it('is told though opening the issue fails at first, and not twice though its answer was lost', async () => {
    shop = await aGuardedTown();
    lift();
    shop.sandbox.faults.add({ match: { method: 'POST', path: /\/issues$/ }, times: 100, kind: 'status', status: 502 });
    shop.deploys();
    await shop.app.settled();
    expect(alarms()).toHaveLength(0);
    shop.sandbox.faults.clear();
    shop.sandbox.faults.add({ match: { method: 'POST', path: /\/issues$/ }, kind: 'reset', after: true });
    await shop.app.tryAgain();
    await shop.app.tryAgain();
    expect(alarms()).toHaveLength(1);
    expect(shop.entries('ungated-told')).toMatchObject([{ issue: alarms()[0]?.number }]);
  });

  it('is written down and alarms nobody where the gate only advises', async () => {
    shop = await aGuardedTown(guarded().replace('enforce: block', 'enforce: advise'));
    lift();
    shop.deploys();
    await shop.app.settled();
    expect(shop.entries('ungated')).toMatchObject([{ how: 'advised' }]);
    expect(alarms()).toEqual([]);
  });

  it('is in order where its gate is open, with a rule and without', async () => {
    shop = await aGuardedTown();
    shop.signs();
    await shop.app.settled();
    const before = shop.sandbox.requests.length;
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
    expect(asked(shop.town, before).filter((request) => request.includes('issues'))).toEqual([]);
    lift();
    shop.deploys();
    await shop.app.settled();
    expect(shop.entries('ungated')).toEqual([]);
    expect(alarms()).toEqual([]);
  });

  it('is in order where the checklist does not name the environment', async () => {
    shop = await aGuardedTown();
    shop.town.deploy(shop.commit, 'preview');
    await shop.app.settled();
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('is told where a run that we let go is repeated after the rule was taken away and its gate was shut', async () => {
    shop = await aGuardedTown();
    shop.signs();
    await shop.app.settled();
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
    for (const job of jobsOf(run)) finishJob(shop.world, run, job, 'failure');
    lift();
    shop.town.say('dana', shop.pull, '/hold -- it fails');
    await shop.app.settled();
    expect(alarms()).toEqual([]);
    rerun(shop.world, shop.town.person('dana'), run, 'failed');
    await shop.app.settled();
    expect(jobsOf(run)).toEqual([expect.objectContaining({ attempt: 2, status: 'in_progress' })]);
    expect(shop.entries('ungated')).toMatchObject([{ how: 'unguarded', run: run.id, commit: shop.commit }]);
    expect(alarms()).toHaveLength(1);
  });

  it('is in order where such a run is repeated while its gate is open', async () => {
    shop = await aGuardedTown();
    shop.signs();
    await shop.app.settled();
    const run = shop.deploys();
    await shop.app.settled();
    for (const job of jobsOf(run)) finishJob(shop.world, run, job, 'failure');
    lift();
    rerun(shop.world, shop.town.person('dana'), run, 'failed');
    await shop.app.settled();
    expect(jobsOf(run)).toEqual([expect.objectContaining({ attempt: 2, status: 'in_progress' })]);
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('is told where somebody starts the second attempt over the rule that had let the first one go', async () => {
    shop = await aGuardedTown();
    shop.signs();
    await shop.app.settled();
    const run = shop.deploys();
    await shop.app.settled();
    for (const job of jobsOf(run)) finishJob(shop.world, run, job, 'failure');
    shop.town.say('dana', shop.pull, '/hold -- it fails');
    await shop.app.settled();
    rerun(shop.world, shop.town.person('dana'), run, 'failed');
    await shop.app.settled();
    getEnvironment(shop.repository, 'production').canAdminsBypass = true;
    bypassGates(shop.world, getAccount(shop.world, 'ada'), run, 'production');
    await shop.app.settled();
    expect(shop.entries('ungated')).toMatchObject([{ how: 'bypassed', by: 'ada', run: run.id }]);
    expect(alarms()).toHaveLength(1);
  });

  it('is in order where our answer let it go and a hold came before it was told', async () => {
    shop = await aGuardedTown();
    shop.signs();
    await shop.app.settled();
    shop.sandbox.deliveries.hold();
    const run = shop.deploys();
    shop.sandbox.deliveries.release();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
    shop.town.say('dana', shop.pull, '/hold -- too late');
    await shop.app.settled();
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('is not told of a deployment that an answer let go which nobody had heard of for longer than a minute (T98)', async () => {
    shop = await aGuardedTown();
    const run = shop.deploys();
    await shop.app.settled();
    shop.sandbox.faults.add({
      match: { path: /\/deployment_protection_rule$/ },
      times: 1,
      kind: 'reset',
      after: false,
    });
    shop.sandbox.faults.add({ match: { path: /\/approvals$/ }, times: 100, kind: 'status', status: 502 });
    shop.signs();
    await shop.app.settled();
    shop.town.say('octavia', shop.pull, '/hold -- wait');
    await shop.app.settled();
    shop.sandbox.faults.clear();
    await shop.app.tryAgain();
    await shop.app.tryAgain();
    expect(await shop.store.waiting.ofRun(run.id)).toMatchObject({ value: [{ state: 'waiting', tries: 0 }] });
    // GitHub takes it only now.
    const before = shop.sandbox.requests.length;
    const holdpoint = getApp(shop.world, 'holdpoint');
    const installation = findInstallation(shop.world, holdpoint, shop.repository.owner);
    if (installation === undefined) throw new Error('the App is not installed');
    answerGate(shop.world, installationActor(installation), run, { environment: 'production', state: 'approved' });
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(shop.entries('ungated')).toEqual([]);
    expect(alarms()).toEqual([]);
    expect(asked(shop.town, before).filter((one) => one.endsWith('/approvals'))).toHaveLength(1);
  });

  it('is told though the checklist could not be read when it went on, once that can be read', async () => {
    shop = await aGuardedTown();
    lift();
    shop.town.push('ada', 'main', { [CHECKLIST_PATH]: 'version: 1\nitems: [' });
    await shop.app.settled();
    const before = shop.sandbox.requests.length;
    shop.deploys();
    await shop.app.settled();
    shop.clock.later(12 * 3600);
    await shop.app.goesOn();
    expect(alarms()).toEqual([]);
    expect(asked(shop.town, before).length).toBeLessThan(40);
    shop.town.push('ada', 'main', { [CHECKLIST_PATH]: guarded() });
    await shop.app.settled();
    shop.clock.later(3600);
    await shop.app.goesOn();
    expect(shop.entries('ungated')).toMatchObject([{ how: 'unguarded', commit: shop.commit }]);
    expect(alarms()).toHaveLength(1);
  });
});
