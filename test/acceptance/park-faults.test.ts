import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/sandbox/faults.ts';
import { aStartTown, begins, PARKED } from './start-town.ts';
import type { StartTown } from './start-town.ts';

const RERUN = /\/rerun-failed-jobs$/;

let town: StartTown;
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A town with a run that waits, parked by the bundle, for a sign-off. */
async function aParkedTown(actions: 'read' | 'write' = 'write') {
  town = await aStartTown({ checklist: begins('park: true'), workflow: PARKED, actions });
  const change = await town.mergedChange();
  const run = town.pushStarts(change.commit);
  await town.gateRuns(run);
  await town.settled();
  return { change, run };
}

async function timeGoesOn(): Promise<void> {
  for (let times = 0; times < 3; times += 1) await town.tryAgain();
}

describe('a re-run of which nobody hears', () => {
  it.each<[string, Fault]>([
    ['its connection is cut', { kind: 'reset', after: true }],
    ['a balancer answers 502', { kind: 'status', status: 502, after: true }],
    ['the answer is cut', { kind: 'truncate', after: true }],
  ])('is found, not made twice, where it worked though %s (T98)', async (_, fault) => {
    const { change, run } = await aParkedTown();
    town.sandbox.faults.add({ match: { method: 'POST', path: RERUN }, ...fault });
    await town.signs(change);
    await timeGoesOn();
    expect(run.attempt).toBe(2);
    expect(town.entries('rerun')).toEqual([expect.objectContaining({ outcome: 'found', detail: 'nobody answered' })]);
  });

  it.each<[string, Fault]>([
    ['its connection is cut', { kind: 'reset' }],
    ['GitHub fails', { kind: 'status', status: 500 }],
    ['GitHub asks for patience', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ])('is made again where it did not work because %s (T97)', async (_, fault) => {
    const { change, run } = await aParkedTown();
    town.sandbox.faults.add({ match: { method: 'POST', path: RERUN }, ...fault });
    await town.signs(change);
    await timeGoesOn();
    expect(run.attempt).toBe(2);
    expect(town.entries('rerun')).toEqual([expect.objectContaining({ outcome: 'sent' })]);
  });

  it('is not made again when a hold came meanwhile (T67)', async () => {
    const { change, run } = await aParkedTown();
    town.sandbox.faults.add({ match: { method: 'POST', path: RERUN }, kind: 'reset' });
    await town.signs(change);
    await town.says('dana', change, '/hold -- wait');
    await timeGoesOn();
    expect(run.attempt).toBe(1);
    await town.says('dana', change, '/unhold');
    expect(run.attempt).toBe(2);
  });
});

describe('the App that ends', () => {
  it.each(['parked', 'rerunning', 'rerun'])('behind writing down that it is %s runs it again once', async (kind) => {
    town = await aStartTown({ checklist: begins('park: true'), workflow: PARKED });
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    if (kind === 'parked') town.endsBehind(kind);
    await town.settled();
    if (kind !== 'parked') town.endsBehind(kind);
    await town.signs(change);
    await town.restarts();
    await timeGoesOn();
    expect(run.attempt).toBe(2);
  });
});

describe('a re-run that GitHub refuses', () => {
  it('for want of a permission says which one, and what to do until then', async () => {
    const { change, run } = await aParkedTown('read');
    await town.signs(change);
    await timeGoesOn();
    expect(run.attempt).toBe(1);
    expect(town.told(change)).toEqual([
      expect.stringMatching(/run the failed jobs again: it needs the permission \*Actions: write\*/),
    ]);
    expect(town.entries('rerun')).toEqual([expect.objectContaining({ outcome: 'refused' })]);
  });

  it('for another reason says it in GitHub’s words, once', async () => {
    const { change, run } = await aParkedTown();
    const body = { message: 'This workflow run cannot be retried' };
    town.sandbox.faults.add({ match: { method: 'POST', path: RERUN }, kind: 'status', status: 403, body, times: 9 });
    await town.signs(change);
    await timeGoesOn();
    expect(run.attempt).toBe(1);
    expect(town.told(change)).toEqual([expect.stringContaining('This workflow run cannot be retried')]);
  });
});

describe('what must be read of a parked run', () => {
  it.each([
    ['the run', /\/actions\/runs\/\d+$/],
    ['its jobs', /\/attempts\/1\/jobs$/],
    ['what stands beside them', /\/annotations$/],
    ['what failed on the commit', /\/workflows\/deploy\.yml\/runs$/],
  ])('keeps it from being run again while it cannot be: %s', async (_, path) => {
    town = await aStartTown({ checklist: begins('park: true'), workflow: PARKED });
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    town.sandbox.faults.add({ match: { path }, kind: 'status', status: 500, times: 1000 });
    await town.settled();
    await town.signs(change);
    expect(run.attempt).toBe(1);
    town.sandbox.faults.clear();
    await timeGoesOn();
    expect(run.attempt).toBe(2);
  });
});

describe('deliveries that come twice and in any order', () => {
  it('run it again once (T107)', async () => {
    town = await aStartTown({ checklist: begins('park: true'), workflow: PARKED });
    const change = await town.mergedChange();
    town.sandbox.deliveries.duplicate({ event: 'workflow_run' }, 4);
    town.sandbox.deliveries.hold();
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    town.say('quinn', change.pull, `/signoff qa @${change.commit}`);
    town.sandbox.deliveries.shuffle(() => 0.7);
    town.sandbox.deliveries.release();
    await town.settled();
    await timeGoesOn();
    expect(run.attempt).toBe(2);
  });
});
