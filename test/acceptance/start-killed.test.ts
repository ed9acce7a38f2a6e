import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../src/demo/observe.ts';
import { startApp, type AppProcess } from '../../src/demo/run-app.ts';
import { parkedAnnotation } from '../../src/report/parked.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { sameClock } from './clock.ts';
import { begins, DEPLOY, DISPATCHED, PARKED } from './start-town.ts';
import { aTown, CHECKLIST_PATH, ROOT, type Town } from './town.ts';

const SECRET = '0123456789abcdef0123456789abcdef';

let town: Town;
let data: string;
let app: AppProcess;

beforeEach(async () => {
  town = await aTown();
  data = mkdtempSync(join(tmpdir(), 'holdpoint-start-killed-'));
  const { permissions } = installed();
  installed().permissions = { ...permissions, actions: 'write' };
  app = await start();
});
afterEach(async () => {
  await app.stop();
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
  rmSync(data, { recursive: true, force: true });
});

function installed() {
  const found = [...town.world.installations.values()].find(({ app: { slug } }) => slug === 'holdpoint');
  if (found === undefined) throw new Error('the App is not installed');
  return found;
}

/** The App as `holdpoint serve` runs it, on what the one before it has kept. */
async function start(): Promise<AppProcess> {
  const registered = getApp(town.world, 'holdpoint');
  const started = await startApp({
    node: process.execPath,
    cli: join(ROOT, 'dist/cli/main.js'),
    apiUrl: town.sandbox.url,
    appId: registered.id,
    privateKey: registered.privateKey ?? '',
    webhookSecret: SECRET,
    data,
    env: { NODE_OPTIONS: sameClock().join(' ') },
  });
  registered.webhook = { url: started.webhookUrl, secret: SECRET };
  return started;
}

/** A merged change that lacks nothing but its sign-off, which the App has seen. */
async function aChange(how: string, workflow: string) {
  town.push('ada', 'main', { [CHECKLIST_PATH]: begins(how), [DEPLOY]: workflow });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  const commit = town.merge(pull);
  town.check(commit, 'ci / test', 'success');
  await eventually(
    'the gate shows what is missing',
    async () => gate(commit),
    (seen) => seen === 'action_required',
  );
  return { pull, commit };
}

function gate(commit: string): string | null {
  const runs = [...town.repository.checkRuns.values()].filter(
    ({ name, suite, app: by }) => name === 'holdpoint/production' && by.id === town.appId && suite.headSha === commit,
  );
  return runs.toSorted((a, b) => b.id - a.id)[0]?.conclusion ?? null;
}

const deployRuns = (): readonly WorkflowRun[] =>
  [...town.repository.workflowRuns.values()].filter(({ workflow: { path } }) => path === DEPLOY);

/** Requests of the App with that method and path since `from`. */
const asked = (method: string, path: RegExp, from = 0): number =>
  town.sandbox.requests.slice(from).filter((one) => one.method === method && path.test(one.path)).length;

const DISPATCH = /\/actions\/workflows\/deploy\.yml\/dispatches$/;
const RERUN = /\/rerun-failed-jobs$/;

/** The last sign-off comes, and the App is killed while it waits for GitHub's answer to this; then another one comes up, a while later. */
async function dieAsking(path: RegExp, after: boolean, sign: () => void): Promise<number> {
  town.sandbox.faults.add({ match: { method: 'POST', path }, kind: 'timeout', after });
  sign();
  await eventually(
    'the App has asked',
    async () => town.sandbox.faults.pending().length,
    (left) => left === 0,
  );
  await app.kill();
  town.clock.later(90);
  const from = town.sandbox.requests.length;
  app = await start();
  return from;
}

/** The sign-off is accepted by an App that is killed before it has looked. */
async function dieAccepting(sign: () => void): Promise<void> {
  town.sandbox.faults.add({ match: { path: '/graphql' }, times: 1000, kind: 'status', status: 502 });
  const before = town.sandbox.deliveries.log.length;
  sign();
  await eventually(
    'the sign-off is answered',
    async () =>
      town.sandbox.deliveries.log
        .slice(before)
        .some(({ event, statusCode }) => event === 'issue_comment' && statusCode === 202),
    (isAnswered) => isAnswered,
  );
  await app.kill();
  town.sandbox.faults.clear();
  town.clock.later(90);
  app = await start();
}

describe('the App that is killed (kill -9) around the start of a workflow', () => {
  const signs = (change: Awaited<ReturnType<typeof aChange>>) => () =>
    void town.say('quinn', change.pull, `/signoff qa @${change.commit}`);

  it('after it has accepted the last sign-off starts it when it is back (T108)', async () => {
    const change = await aChange('start: dispatch', DISPATCHED);
    await dieAccepting(signs(change));
    await eventually(
      'the workflow runs',
      async () => deployRuns().length,
      (runs) => runs > 0,
    );
    await app.stop();
    expect(deployRuns()).toHaveLength(1);
  }, 60_000);

  it('before GitHub has heard of it starts it once when it is back (T98, T108)', async () => {
    const change = await aChange('start: dispatch', DISPATCHED);
    const from = await dieAsking(DISPATCH, false, signs(change));
    await eventually(
      'the workflow runs',
      async () => deployRuns().length,
      (runs) => runs > 0,
    );
    await app.stop();
    expect(deployRuns()).toHaveLength(1);
    expect(asked('POST', DISPATCH, from)).toBe(1);
  }, 60_000);

  it('after GitHub has started it finds its run when it is back, and starts no other (T98, T108)', async () => {
    const change = await aChange('start: dispatch', DISPATCHED);
    const from = await dieAsking(DISPATCH, true, signs(change));
    expect(deployRuns()).toHaveLength(1);
    await eventually(
      'the App has looked for the run',
      async () => asked('GET', /\/actions\/workflows\/deploy\.yml\/runs/, from),
      (times) => times > 0,
    );
    await app.stop();
    app = await start();
    town.say('dana', change.pull, '/recheck');
    await eventually(
      'the App has answered',
      async () => asked('POST', /\/reactions$/, from),
      (times) => times > 0,
    );
    await app.stop();
    expect(deployRuns()).toHaveLength(1);
    expect(asked('POST', DISPATCH, from)).toBe(0);
  }, 60_000);
});

describe('the App that is killed (kill -9) around the re-run of a parked job', () => {
  /** A change whose run is parked, as the Action leaves it. */
  async function aParkedChange() {
    const change = await aChange('park: true', PARKED);
    const run = startWorkflowRun(town.world, town.person('dana'), town.repository, {
      path: DEPLOY,
      name: 'deploy',
      event: 'push',
      headSha: change.commit,
      headBranch: 'main',
      jobs: [{ name: 'gate' }, { name: 'deploy', needs: ['gate'], environment: 'production' }],
    });
    const [job] = jobsOf(run);
    if (job === undefined) throw new Error('the run has no gate');
    const { title, message } = parkedAnnotation({
      run: run.id,
      attempt: 1,
      environment: 'production',
      commit: change.commit,
    });
    const place = { path: '.github', startLine: 1, endLine: 1, startColumn: null, endColumn: null };
    job.checkRun.annotations.push({ ...place, level: 'failure', title, message, rawDetails: null });
    finishJob(town.world, run, job, 'failure');
    town.clock.later();
    await eventually(
      'the App has taken it in',
      async () => asked('GET', /\/annotations$/),
      (times) => times > 0,
    );
    return { change, run, sign: () => void town.say('quinn', change.pull, `/signoff qa @${change.commit}`) };
  }

  it('after it has accepted the last sign-off runs it again when it is back (T108)', async () => {
    const { run, sign } = await aParkedChange();
    await dieAccepting(sign);
    await eventually(
      'it runs again',
      async () => run.attempt,
      (attempt) => attempt > 1,
    );
    await app.stop();
    expect(run.attempt).toBe(2);
  }, 60_000);

  it('before GitHub has heard of it runs it again once when it is back (T98, T108)', async () => {
    const { run, sign } = await aParkedChange();
    const from = await dieAsking(RERUN, false, sign);
    expect(run.attempt).toBe(1);
    await eventually(
      'it runs again',
      async () => run.attempt,
      (attempt) => attempt > 1,
    );
    await app.stop();
    expect(run.attempt).toBe(2);
    expect(asked('POST', RERUN, from)).toBe(1);
  }, 60_000);

  it('after GitHub has run it again finds that when it is back, and does not ask again (T98, T108)', async () => {
    const { run, sign } = await aParkedChange();
    const from = await dieAsking(RERUN, true, sign);
    expect(run.attempt).toBe(2);
    await eventually(
      'the App has looked at the run',
      async () => asked('GET', new RegExp(`/actions/runs/${run.id}$`), from),
      (times) => times > 0,
    );
    await app.stop();
    expect(run.attempt).toBe(2);
    expect(asked('POST', RERUN, from)).toBe(0);
  }, 60_000);
});
