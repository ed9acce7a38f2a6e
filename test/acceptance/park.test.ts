import { afterEach, describe, expect, it } from '@jest/globals';
import { rerun } from '../../src/sandbox/world/reruns.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { aStartTown, begins, PARKED } from './start-town.ts';
import type { Beginning, StartTown } from './start-town.ts';

let town: StartTown;
const open = async (more: Partial<Beginning> = {}): Promise<StartTown> =>
  (town = await aStartTown({ checklist: begins('park: true'), workflow: PARKED, ...more }));

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

const reruns = (from = 0): readonly string[] => town.sent(from).filter((one) => /rerun|cancel/.test(one));

/** A merged change whose deploy run has found the gate shut. */
async function aParkedChange(branch = 'cart') {
  const change = await town.mergedChange(branch);
  const run = town.pushStarts(change.commit);
  const result = await town.gateRuns(run);
  await town.settled();
  return { ...change, run, result };
}

describe('a run that is parked', () => {
  it('ends at once, says so, and is run again by the App with the last sign-off, once (T64)', async () => {
    await open();
    const change = await aParkedChange();
    expect(change.result.status).toBe(1);
    expect(change.result.log).toContain('::error title=Held%3A parked::The gate of production is shut');
    expect(change.result.summary).toMatch(/^\*\*Held: parked\.\*\*/);
    expect(change.run).toMatchObject({ status: 'completed', conclusion: 'failure', attempt: 1 });
    expect(reruns()).toEqual([]);
    expect(town.entries('parked')).toEqual([expect.objectContaining({ run: change.run.id, attempt: 1 })]);

    await town.signs(change);
    expect(reruns()).toEqual([`POST /actions/runs/${change.run.id}/rerun-failed-jobs`]);
    expect(change.run.attempt).toBe(2);
    const again = await town.gateRuns(change.run);
    expect(again.status).toBe(0);
    expect(jobsOf(change.run).map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['gate', 'success'],
      ['deploy', null],
    ]);
    expect(town.entries('rerun')).toEqual([
      expect.objectContaining({ run: change.run.id, attempt: 1, outcome: 'sent' }),
    ]);
    await town.says('dana', change, '/recheck');
    await town.restarts();
    expect(reruns()).toHaveLength(1);
  });

  it('does not wait, though the step asks to', async () => {
    await open();
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    const { status, log } = await town.gateRuns(run, { wait: '6h' });
    expect(status).toBe(1);
    expect(log).not.toContain('Waiting for a change');
  });

  it('costs three requests when it is taken in, and two when it is run again', async () => {
    await open();
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    const before = town.sandbox.requests.length;
    await town.settled();
    const job = jobsOf(run)[0]?.id;
    const own = (from: number) => town.sent(from).filter((one) => /\/actions\/|annotations/.test(one));
    expect(own(before)).toEqual([
      `GET /actions/runs/${run.id}`,
      `GET /actions/runs/${run.id}/attempts/1/jobs`,
      `GET /check-runs/${job}/annotations`,
    ]);
    const from = town.sandbox.requests.length;
    await town.signs(change);
    expect(own(from)).toEqual([
      'GET /actions/workflows/deploy.yml/runs',
      `GET /actions/runs/${run.id}`,
      `POST /actions/runs/${run.id}/rerun-failed-jobs`,
    ]);
  });

  it('is held like everything else: a re-run that finds a hold is parked again, and run again when it is lifted', async () => {
    await open();
    const change = await aParkedChange();
    await town.signs(change);
    town.say('dana', change.pull, '/hold -- the load test still runs');
    await town.settled();
    expect((await town.gateRuns(change.run)).status).toBe(1);
    await town.settled();
    expect(change.run.attempt).toBe(2);
    await town.says('dana', change, '/unhold');
    expect(change.run.attempt).toBe(3);
    expect((await town.gateRuns(change.run)).status).toBe(0);
    expect(reruns()).toHaveLength(2);
  });

  it('is never run again in circles: what finds the gate shut that is open here is left to people', async () => {
    await open();
    const change = await aParkedChange();
    await town.signs(change);
    expect(change.run.attempt).toBe(2);
    // As when its job asks another App, or has a token that reads less.
    expect((await town.gateRuns(change.run, { 'app-id': '1' })).status).not.toBe(0);
    await town.settled();
    await town.says('dana', change, '/recheck');
    expect(change.run.attempt).toBe(2);
    expect(reruns()).toHaveLength(1);
    expect(town.told(change)).toEqual([expect.stringContaining('found the gate of production shut once more')]);
  });

  it('that a person has run again meanwhile is not touched', async () => {
    await open();
    const change = await aParkedChange();
    rerun(town.world, town.person('dana'), change.run, 'failed');
    await town.signs(change);
    expect(change.run.attempt).toBe(2);
    expect(reruns()).toEqual([]);
  });

  it('is set aside by a newer one, which alone is run again', async () => {
    await open();
    const first = await aParkedChange('cart');
    const second = await aParkedChange('till');
    expect(town.told(second)).toEqual([
      expect.stringMatching(new RegExp(`/actions/runs/${first.run.id} is not run again`)),
    ]);
    await town.signs(first);
    expect(first.run.attempt).toBe(1);
    await town.signs(second);
    expect(second.run.attempt).toBe(2);
    expect(reruns()).toEqual([`POST /actions/runs/${second.run.id}/rerun-failed-jobs`]);
  });

  it('cancels the re-run of an older one that has not begun when a newer one goes', async () => {
    await open();
    const first = await aParkedChange('cart');
    await town.signs(first);
    expect(first.run.attempt).toBe(2);
    // No runner has taken it yet.
    first.run.status = 'queued';
    for (const job of jobsOf(first.run)) job.status = 'queued';
    const second = await aParkedChange('till');
    await town.signs(second);
    expect(reruns()).toEqual([
      `POST /actions/runs/${first.run.id}/rerun-failed-jobs`,
      `POST /actions/runs/${second.run.id}/rerun-failed-jobs`,
      `POST /actions/runs/${first.run.id}/cancel`,
    ]);
    expect(first.run.conclusion).toBe('cancelled');
  });

  it('is not run again where another job failed too, and people are told which', async () => {
    await open();
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit, { jobs: [{ name: 'gate' }, { name: 'build' }] });
    const build = jobsOf(run)[1];
    if (build !== undefined) finishJob(town.world, run, build, 'failure');
    await town.gateRuns(run);
    await town.settled();
    await town.signs(change);
    expect(run.attempt).toBe(1);
    expect(town.told(change)).toEqual([expect.stringMatching(/other jobs of it failed, too \(`build`\)/)]);
  });

  it('is not run again after thirty days, which people are told', async () => {
    await open();
    const change = await aParkedChange();
    town.clock.later(30 * 24 * 3600);
    await town.signs(change);
    expect(change.run.attempt).toBe(1);
    expect(town.told(change)).toEqual([expect.stringContaining('any more (30 days, 50 times)')]);
  });

  it('whose webhook was lost is found when the gate opens (T106)', async () => {
    await open();
    const change = await town.mergedChange();
    town.sandbox.deliveries.drop({ event: 'workflow_run' }, 10);
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    await town.settled();
    await town.signs(change);
    expect(run.attempt).toBe(2);
  });
});

describe('a run that was not parked', () => {
  it.each([
    ['of another workflow file', { path: '.github/workflows/evil.yml' }],
    ['of a file whose name only begins like it', { path: '.github/workflows/deploy.yml@x.yml' }],
    ['of an event that may deploy something else', { event: 'pull_request_target' }],
  ])('%s is not run again, whatever it says (T64, T68)', async (_, more) => {
    await open();
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit, more);
    await town.gateRuns(run);
    await town.settled();
    await town.signs(change);
    expect(run.attempt).toBe(1);
    expect(reruns()).toEqual([]);
  });

  it('but failed for itself is not run again', async () => {
    await open();
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    const [gate] = jobsOf(run);
    if (gate !== undefined) finishJob(town.world, run, gate, 'failure');
    await town.settled();
    await town.signs(change);
    expect(run.attempt).toBe(1);
    expect(reruns()).toEqual([]);
  });

  it('but repeats the words of another run is not run again', async () => {
    await open();
    const change = await aParkedChange();
    const copy = town.pushStarts(change.commit);
    const [gate] = jobsOf(copy);
    const [said] = jobsOf(change.run);
    if (gate === undefined || said === undefined) throw new Error('no gate');
    gate.checkRun.annotations.push(...said.checkRun.annotations);
    finishJob(town.world, copy, gate, 'failure');
    await town.settled();
    await town.signs(change);
    expect([copy.attempt, change.run.attempt]).toEqual([1, 2]);
  });
});
