import { describe, expect, it } from '@jest/globals';
import type { AcmeWorld } from '../acme-world.ts';
import { addApp } from '../../../src/sandbox/world/apps.ts';
import { createDeployment, latestState } from '../../../src/sandbox/world/deployments.ts';
import {
  addBranchPolicy,
  enableCustomRule,
  ensureEnvironment,
  findEnvironment,
  getEnvironment,
  updateEnvironment,
} from '../../../src/sandbox/world/environments.ts';
import { answerGate, bypassGates, releaseDueJobs, reviewPendingDeployment } from '../../../src/sandbox/world/gates.ts';
import { installApp } from '../../../src/sandbox/world/apps.ts';
import { rerun } from '../../../src/sandbox/world/reruns.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import { tip } from '../acme.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

const start = (acme: AcmeWorld, environment = 'production', event = 'push') =>
  startWorkflowRun(acme.world, acme.user('alice'), acme.shop, {
    path: '.github/workflows/deploy.yml',
    event,
    headSha: event === 'pull_request' ? acme.head() : tip(acme.shop, 'main'),
    headBranch: event === 'pull_request' ? 'feature' : 'main',
    jobs: [
      { name: 'deploy', environment },
      { name: 'tell', needs: ['deploy'] },
    ],
  });

type Run = ReturnType<typeof start>;
const production = { environment: 'production' };
const statesOf = (acme: AcmeWorld, run: Run) =>
  acme.shop.deployments.get(run.jobs[0]?.deploymentId ?? 0)?.statuses.map(({ state }) => state);
const summary = (run: Run) => jobsOf(run).map(({ name, status, conclusion }) => `${name} ${conclusion ?? status}`);

describe('custom deployment protection rules', () => {
  it('“GitHub Apps can only review their own custom deployment protection rules.” Others are refused', () => {
    const acme = acmeWorld();
    const run = start(acme);
    expect(refusalOf(() => answerGate(acme.world, acme.copycat, run, { ...production, state: 'approved' }))).toContain(
      '403 GitHub Apps can only review',
    );
    expect(
      refusalOf(() =>
        answerGate(acme.world, acme.job({ deployments: 'write' }), run, { ...production, state: 'approved' }),
      ),
    ).toContain('403');
    expect(
      refusalOf(() => answerGate(acme.world, acme.user('olivia'), run, { ...production, state: 'approved' })),
    ).toContain('403');
    expect(summary(run)).toEqual(['deploy waiting', 'tell queued']);
  });

  it('“One decision is keyed by (run, environment_name): there is no job id.” It is about every job that waits', () => {
    const acme = acmeWorld();
    const run = startWorkflowRun(acme.world, acme.user('alice'), acme.shop, {
      path: '.github/workflows/deploy.yml',
      event: 'push',
      headSha: tip(acme.shop, 'main'),
      headBranch: 'main',
      jobs: [
        { name: 'web', environment: 'production' },
        { name: 'api', environment: 'production' },
        { name: 'after', environment: 'production', needs: ['web'] },
      ],
    });
    const answer = () => answerGate(acme.world, acme.app, run, { ...production, state: 'approved' });
    answer();
    expect(summary(run)).toEqual(['web in_progress', 'api in_progress', 'after queued']);
    expect(refusalOf(answer)).toContain('already been reviewed');
    for (const job of jobsOf(run).slice(0, 1)) finishJob(acme.world, run, job, 'success');
    expect(summary(run)).toEqual(['web success', 'api in_progress', 'after waiting']);
    answer();
    expect(summary(run)).toEqual(['web success', 'api in_progress', 'after in_progress']);
  });

  it('“**max 10 per deployment, Markdown, max 1024 characters**” hold for status reports', () => {
    const acme = acmeWorld();
    const run = start(acme);
    expect(
      refusalOf(() => answerGate(acme.world, acme.app, run, { ...production, comment: 'x'.repeat(1025) })),
    ).toContain('1024');
    for (let count = 0; count < 10; count += 1)
      answerGate(acme.world, acme.app, run, { ...production, comment: `report ${count}` });
    expect(refusalOf(() => answerGate(acme.world, acme.app, run, { ...production, comment: 'one more' }))).toContain(
      'At most 10 status reports',
    );
    expect(summary(run)).toEqual(['deploy waiting', 'tell queued']);
  });

  it('“If a job is rejected, the workflow will fail.” with the jobs that need it skipped', () => {
    const acme = acmeWorld();
    const run = start(acme);
    answerGate(acme.world, acme.app, run, { ...production, state: 'rejected' });
    expect([summary(run), run.conclusion]).toEqual([['deploy failure', 'tell skipped'], 'failure']);
  });

  it('“There is no endpoint to withdraw an approval” so a second answer is refused', () => {
    const acme = acmeWorld();
    const run = start(acme);
    answerGate(acme.world, acme.app, run, { ...production, state: 'approved' });
    expect(refusalOf(() => answerGate(acme.world, acme.app, run, { ...production, state: 'rejected' }))).toContain(
      '422',
    );
    expect(summary(run)).toEqual(['deploy in_progress', 'tell queued']);
  });

  it('“Waiting shows as deployment status `waiting`, then `queued` after approval.” and then it follows the job', () => {
    const acme = acmeWorld();
    const run = start(acme);
    answerGate(acme.world, acme.app, run, { ...production, state: 'approved' });
    const [deploy] = run.jobs;
    if (!deploy) throw new Error('no job');
    finishJob(acme.world, run, deploy, 'success');
    expect(statesOf(acme, run)).toEqual(['waiting', 'queued', 'in_progress', 'success']);
  });

  it('“Installing the App does not enable the rule.” An environment without the rule waits for nobody', () => {
    const acme = acmeWorld();
    ensureEnvironment(acme.world, acme.shop, 'staging');
    expect(summary(start(acme, 'staging'))).toEqual(['deploy in_progress', 'tell queued']);
  });

  it('“**max 6 protection rules enabled per environment at once**” counts every kind', () => {
    const acme = acmeWorld();
    const environment = getEnvironment(acme.shop, 'production');
    const rule = (index: number) => {
      const app = addApp(acme.world, { slug: `rule-${index}`, owner: acme.account('acme'), privateKey: null });
      installApp(acme.world, acme.account('olivia'), app, acme.account('acme'));
      enableCustomRule(acme.world, environment, app);
    };
    for (const index of [2, 3, 4, 5, 6]) rule(index);
    expect(refusalOf(() => rule(7))).toContain('at most 6 protection rules');
  });
});

describe('environments', () => {
  it('“**A workflow naming a non-existent environment creates it without any protection**” at once', () => {
    const acme = acmeWorld();
    const run = start(acme, 'prodution');
    expect(findEnvironment(acme.shop, 'prodution')).toMatchObject({
      reviewers: [],
      customRules: [],
      waitTimer: 0,
      branches: 'all',
    });
    expect(summary(run)).toEqual(['deploy in_progress', 'tell queued']);
    createDeployment(acme.world, acme.user('alice'), acme.shop, {
      ref: 'main',
      environment: 'by-hand',
      requiredContexts: [],
    });
    expect(findEnvironment(acme.shop, 'by-hand')).toBeDefined();
  });

  it('“an App can never approve the human gate over REST.” A named person can', () => {
    const acme = acmeWorld();
    const staging = ensureEnvironment(acme.world, acme.shop, 'staging');
    updateEnvironment(acme.world, staging, { reviewers: [{ kind: 'user', user: acme.account('bob') }] });
    const run = start(acme, 'staging');
    const answer = (actor: ReturnType<AcmeWorld['user']>) =>
      reviewPendingDeployment(acme.world, actor, run, [staging], 'approved', '');
    expect(refusalOf(() => answer(acme.app))).toContain('403');
    expect(refusalOf(() => answer(acme.user('carol')))).toContain('422');
    answer(acme.user('bob'));
    expect(summary(run)).toEqual(['deploy in_progress', 'tell queued']);
  });

  it('“approval is enough; optional prevent self-review” bars the one who started the run', () => {
    const acme = acmeWorld();
    const staging = ensureEnvironment(acme.world, acme.shop, 'staging');
    const reviewers = ['alice', 'bob'].map((login) => ({ kind: 'user', user: acme.account(login) }) as const);
    updateEnvironment(acme.world, staging, { preventSelfReview: true, reviewers });
    const run = start(acme, 'staging');
    expect(
      refusalOf(() => reviewPendingDeployment(acme.world, acme.user('alice'), run, [staging], 'approved', '')),
    ).toContain('422');
    reviewPendingDeployment(acme.world, acme.user('bob'), run, [staging], 'approved', '');
    expect(summary(run)).toEqual(['deploy in_progress', 'tell queued']);
  });

  it('“Wait timer 1–43,200 min, does not bill.” It holds the job until it has run down', () => {
    const acme = acmeWorld();
    const staging = ensureEnvironment(acme.world, acme.shop, 'staging');
    expect(refusalOf(() => updateEnvironment(acme.world, staging, { waitTimer: 43_201 }))).toContain('43200');
    updateEnvironment(acme.world, staging, { waitTimer: 30 });
    const run = start(acme, 'staging');
    acme.wait(29 * 60_000);
    releaseDueJobs(acme.world, run);
    expect(summary(run)[0]).toBe('deploy waiting');
    acme.wait(2 * 60_000);
    releaseDueJobs(acme.world, run);
    expect(summary(run)[0]).toBe('deploy in_progress');
  });

  it('“(Ruby File.fnmatch, `*` does not match `/`); `pull_request` runs need a `refs/pull/*/merge` rule” to deploy', () => {
    const acme = acmeWorld();
    const staging = ensureEnvironment(acme.world, acme.shop, 'staging');
    updateEnvironment(acme.world, staging, { branches: 'custom' });
    addBranchPolicy(acme.world, staging, '*');
    expect(summary(start(acme, 'staging'))[0]).toBe('deploy in_progress');
    expect(summary(start(acme, 'staging', 'pull_request'))[0]).toBe('deploy failure');
    addBranchPolicy(acme.world, staging, 'refs/pull/*/merge');
    expect(summary(start(acme, 'staging', 'pull_request'))[0]).toBe('deploy in_progress');
  });

  it('“**Admins can bypass all rules by default** ("Start all waiting jobs"), only while pending; switched off per environment.”', () => {
    const acme = acmeWorld();
    const run = start(acme);
    expect(refusalOf(() => bypassGates(acme.world, acme.account('bob'), run, 'production'))).toContain('403');
    updateEnvironment(acme.world, getEnvironment(acme.shop, 'production'), { canAdminsBypass: false });
    expect(refusalOf(() => bypassGates(acme.world, acme.account('olivia'), run, 'production'))).toContain('403');
    updateEnvironment(acme.world, getEnvironment(acme.shop, 'production'), { canAdminsBypass: true });
    bypassGates(acme.world, acme.account('olivia'), run, 'production');
    expect(summary(run)).toEqual(['deploy in_progress', 'tell queued']);
    expect(refusalOf(() => answerGate(acme.world, acme.app, run, { ...production, state: 'rejected' }))).toContain(
      '422',
    );
  });
});

describe('running again', () => {
  it('“failed jobs and their dependent jobs” run again, with the gate asked anew', () => {
    const acme = acmeWorld();
    const run = start(acme);
    answerGate(acme.world, acme.app, run, { ...production, state: 'rejected' });
    rerun(acme.world, acme.user('alice'), run, 'failed');
    expect([run.attempt, summary(run), run.gates.map(({ state }) => state)]).toEqual([
      2,
      ['deploy waiting', 'tell queued'],
      ['rejected', 'pending'],
    ]);
  });

  it('“Re-run: allowed up to 30 days after the first run” and only once it ended', () => {
    const acme = acmeWorld();
    const run = start(acme);
    expect(refusalOf(() => rerun(acme.world, acme.user('alice'), run, 'all'))).toContain(
      '403 This workflow is already running',
    );
    answerGate(acme.world, acme.app, run, { ...production, state: 'rejected' });
    acme.wait(30 * 86_400_000 + 1000);
    expect(refusalOf(() => rerun(acme.world, acme.user('alice'), run, 'all'))).toContain('403 Unable to retry');
  });

  it('“Older successful ones become INACTIVE.” Later success retires them', () => {
    const acme = acmeWorld();
    const deployments = [1, 2].map(() => {
      const run = start(acme, 'staging');
      const [deploy] = run.jobs;
      if (!deploy) throw new Error('no job');
      finishJob(acme.world, run, deploy, 'success');
      return acme.shop.deployments.get(deploy.deploymentId ?? 0);
    });
    expect(deployments.map((deployment) => deployment && latestState(deployment))).toEqual(['inactive', 'success']);
  });
});
