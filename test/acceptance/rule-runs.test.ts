import { afterEach, describe, expect, it } from '@jest/globals';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { forkRepository } from '../../src/sandbox/world/repositories.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { createDeployment } from '../../src/sandbox/world/deployments.ts';
import { emit } from '../../src/sandbox/world/world.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { rerun } from '../../src/sandbox/world/reruns.ts';
import { jobsOf, finishJob } from '../../src/sandbox/world/workflow-runs.ts';
import { aGuardedTown, deploys, DEPLOY, gateOf, guarded, type GuardedTown } from './rule-town.ts';
import { CHECKLIST_PATH } from './town.ts';

let shop: GuardedTown;

async function open(checklist?: string): Promise<GuardedTown> {
  shop = await aGuardedTown(checklist);
  return shop;
}

/** The merged change is signed: whatever may be released is released. */
async function signed(checklist?: string): Promise<GuardedTown> {
  await open(checklist);
  shop.signs();
  await shop.app.settled();
  return shop;
}
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

const lastReport = (run: Parameters<typeof gateOf>[0]): string => gateOf(run).reports.at(-1) ?? '';

describe('a run that may not deploy to the environment is not released, whatever its commit is worth', () => {
  it('because it runs on another branch (T64)', async () => {
    await signed();
    const evil = shop.push('dana', 'evil', { '.github/workflows/deploy.yml': 'on: push\n' });
    const run = deploys(shop.town, evil, { headBranch: 'evil' });
    await shop.app.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(lastReport(run)).toContain('RUN_NOT_ALLOWED');
    expect(lastReport(run)).toContain('production takes main, not `evil`');
  });

  it('because its event does not tell what it deploys (T68)', async () => {
    await signed();
    for (const event of ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_group']) {
      const run = deploys(shop.town, shop.commit, { event });
      await shop.app.settled();
      expect(gateOf(run).state).toBe('pending');
      expect(lastReport(run)).toContain(`A run of \`${event}\` does not tell which commit it deploys.`);
    }
  });

  it('because its commit comes from a fork (T77)', async () => {
    await signed();
    const fork = forkRepository(shop.world, shop.repository, getAccount(shop.world, 'otto'));
    const run = deploys(shop.town, shop.commit, { headRepository: fork });
    await shop.app.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(lastReport(run)).toContain('Its commit comes from another repository.');
  });

  it('because its commit is on no branch that may be deployed, though the run names one (T77)', async () => {
    await signed();
    const stray = push(shop.world, shop.person('dana'), shop.repository, {
      branch: 'stray',
      message: 'Stray',
      files: { 'x.js': 'x' },
    }).sha;
    const run = deploys(shop.town, stray);
    await shop.app.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(lastReport(run)).toContain('SUBJECT_NOT_ON_TRUSTED_REF');
  });

  it('because its workflow is none of those that the checklist names', async () => {
    await signed(guarded(`, workflows: [${DEPLOY}]`));
    const other = shop.deploys({ path: '.github/workflows/evil.yml', name: 'evil' });
    const own = shop.deploys();
    await shop.app.settled();
    expect(gateOf(other).state).toBe('pending');
    expect(lastReport(other)).toContain('RUN_NOT_ALLOWED');
    expect(gateOf(own).state).toBe('approved');
  });

  it('because a tag is none that the checklist names; one that it names is released', async () => {
    await signed();
    const run = shop.deploys({ headBranch: 'v1.0.0' });
    await shop.app.settled();
    expect(lastReport(run)).toContain('RUN_NOT_ALLOWED');
    shop.push('ada', 'main', { [CHECKLIST_PATH]: guarded(', tags: ["v*"]') });
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });
});

describe('an environment that the checklist does not name (T58)', () => {
  it.each(['Production ', 'prоduction', 'canary'])('gets no answer but what to do: %j', async (name) => {
    await signed();
    const other = ensureEnvironment(shop.world, shop.repository, name);
    enableCustomRule(shop.world, other, getApp(shop.world, 'holdpoint'));
    const run = shop.deploys({ jobs: [{ name: 'deploy', environment: name }] });
    await shop.app.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(lastReport(run)).toContain('ENV_UNKNOWN');
    expect(lastReport(run)).toContain('`.github/holdpoint.yml`');
  });

  it('is the same whatever the case of its letters', async () => {
    await signed();
    const run = shop.deploys({ jobs: [{ name: 'deploy', environment: 'PRODUCTION' }] });
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });
});

describe('the jobs of one run that wait for one environment', () => {
  it('are let go by one answer where they wait together, and by another where one comes later (I10)', async () => {
    await open();
    const run = shop.deploys({
      jobs: [
        { name: 'web', environment: 'production' },
        { name: 'api', environment: 'production' },
        { name: 'after', environment: 'production', needs: ['web', 'api'] },
      ],
    });
    await shop.app.settled();
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).jobs).toEqual(['in_progress', 'in_progress', 'queued']);
    expect(shop.entries('answered')).toHaveLength(1);
    for (const job of jobsOf(run).slice(0, 2)) finishJob(shop.world, run, job, 'success');
    await shop.app.settled();
    expect(gateOf(run).jobs).toEqual(['completed', 'completed', 'in_progress']);
    expect(shop.entries('answered')).toHaveLength(2);
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('are not answered where they deploy different commits (T65)', async () => {
    await open();
    const run = shop.deploys();
    await shop.app.settled();
    const { repository, world } = shop;
    const other = createDeployment(world, shop.person('dana'), repository, {
      ref: shop.head,
      environment: 'production',
      requiredContexts: [],
      runId: run.id,
    });
    const [gate] = run.gates;
    if (gate === undefined) throw new Error('the run has no gate');
    emit(world, {
      name: 'deployment_protection_rule',
      action: 'requested',
      gate,
      run,
      deployment: other,
      onlyTo: gate.app,
      repository,
      sender: getAccount(world, 'dana'),
    });
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(lastReport(run)).toContain('MIXED_SUBJECTS');
  });

  it('are asked about anew when the run is repeated', async () => {
    await signed();
    const run = shop.deploys();
    await shop.app.settled();
    for (const job of jobsOf(run)) finishJob(shop.world, run, job, 'failure');
    shop.say('octavia', shop.pull, '/hold -- the database is busy');
    await shop.app.settled();
    rerun(shop.world, shop.person('dana'), run, 'all');
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(lastReport(run)).toContain('Held by octavia');
    shop.say('octavia', shop.pull, '/unhold');
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
  });
});
