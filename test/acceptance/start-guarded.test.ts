import { afterEach, describe, expect, it } from '@jest/globals';
import { ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { aStartTown, begins, DEPLOY, DISPATCHED, PARKED } from './start-town.ts';
import type { StartTown } from './start-town.ts';
import { gateOf } from './rule-town.ts';

let town: StartTown;
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A town in which the App begins deployments, and its rule holds them besides. */
async function aGuardedStart(how: string, workflow: string): Promise<void> {
  town = await aStartTown({ checklist: begins(how), workflow });
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const rules = production.customRules.filter(({ app, enabled }) => app.slug === 'holdpoint' && enabled);
  expect(rules).toHaveLength(1);
}

const approvals = (run: WorkflowRun) => run.approvals.filter(({ state }) => state === 'approved');
const answers = (from = 0) => town.sent(from).filter((one) => one.endsWith('/deployment_protection_rule'));
const alarms = () => [...town.repository.issues.values()].filter(({ title }) => title.startsWith('UNGATED'));
const deployJob = (run: WorkflowRun) => jobsOf(run).find(({ name }) => name === 'deploy');

describe('an environment with our rule whose deployments we start (T98)', () => {
  it('has our own run taken up as any other, and let go once', async () => {
    await aGuardedStart('start: dispatch', DISPATCHED);
    const change = await town.mergedChange();
    await town.signs(change);
    const [run, ...others] = town.runs();
    if (run === undefined) throw new Error('nothing was started');
    expect(others).toEqual([]);
    expect(run).toMatchObject({ actor: { login: 'holdpoint[bot]' }, headSha: change.commit });
    expect(answers()).toEqual([]);
    expect((await town.gateRuns(run)).status).toBe(0);
    expect(deployJob(run)?.status).toBe('waiting');
    const from = town.sandbox.requests.length;
    await town.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['completed', 'in_progress'] });
    expect(approvals(run)).toHaveLength(1);
    expect(answers(from)).toHaveLength(1);
    expect(town.entries('answered')).toEqual([expect.objectContaining({ run: run.id, outcome: 'sent' })]);
    await town.says('dana', change, '/recheck');
    town.ends(run, 'success');
    await town.settled();
    expect(town.runs()).toHaveLength(1);
    expect(answers()).toHaveLength(1);
    expect(alarms()).toEqual([]);
    expect(town.entries('ungated')).toEqual([]);
  });

  it('does not let our own run go while a hold came meanwhile (T67)', async () => {
    await aGuardedStart('start: dispatch', DISPATCHED);
    const change = await town.mergedChange();
    await town.signs(change);
    const [run] = town.runs();
    if (run === undefined) throw new Error('nothing was started');
    const gate = jobsOf(run).find(({ name }) => name === 'gate');
    await town.says('dana', change, '/hold -- wait');
    if (gate !== undefined) finishJob(town.world, run, gate, 'success');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(gateOf(run).reports).toEqual([expect.stringContaining('wait')]);
    await town.says('dana', change, '/unhold');
    await town.settled();
    expect(approvals(run)).toHaveLength(1);
    expect(town.runs()).toHaveLength(1);
  });
});

describe('an environment with our rule whose parked runs we run again', () => {
  it('has the re-run taken up, and let go once', async () => {
    await aGuardedStart('park: true', PARKED);
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    await town.settled();
    await town.signs(change);
    expect(run).toMatchObject({ attempt: 2, triggeringActor: { login: 'holdpoint[bot]' } });
    expect((await town.gateRuns(run)).status).toBe(0);
    const from = town.sandbox.requests.length;
    await town.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['completed', 'in_progress'] });
    expect(approvals(run)).toHaveLength(1);
    expect(answers(from)).toHaveLength(1);
    town.ends(run, 'success');
    await town.settled();
    expect(run.attempt).toBe(2);
    expect(answers()).toHaveLength(1);
    expect(alarms()).toEqual([]);
  });
});

describe('a run of a workflow file whose name only begins like one that may deploy', () => {
  it('is not let go, though the gate is open (T64)', async () => {
    await aGuardedStart('when-no-go: wait', PARKED);
    const change = await town.mergedChange();
    await town.signs(change);
    const jobs = [{ name: 'deploy', environment: 'production' }];
    const run = town.pushStarts(change.commit, { path: `${DEPLOY}@x.yml`, jobs });
    await town.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(gateOf(run).reports).toEqual([expect.stringContaining('RUN_NOT_ALLOWED')]);
    const own = town.pushStarts(change.commit, { jobs });
    await town.settled();
    expect(gateOf(own).state).toBe('approved');
  });
});
