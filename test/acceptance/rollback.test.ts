import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exitOf, gateOf, gateStep } from './asking.ts';
import { guarded } from './rule-town.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = guarded(', rollback: { needs: [ops] }').replace(
  'users: [quinn] }',
  'users: [quinn] }\n  ops: { users: [octavia] }',
);

let town: Town;
beforeEach(async () => {
  town = await aTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A change that is merged, proved and signed. */
function ship(branch: string, file: string) {
  const head = town.push('dana', branch, { [file]: `export const name = '${branch}';\n` });
  const pull = town.open('dana', branch);
  town.check(head, 'ci / test', 'success');
  const commit = town.merge(pull);
  town.check(commit, 'ci / test', 'success');
  town.say('quinn', pull, `/signoff qa @${commit}`);
  return { pull, commit };
}

/** A good change that was deployed, and a later one after it that broke something. */
function broken(checklist = CHECKLIST) {
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const good = ship('cart', 'src/cart.js');
  town.deploy(good.commit, 'production');
  const bad = ship('prices', 'src/prices.js');
  town.deploy(bad.commit, 'production');
  return { good, bad };
}

const ask = (commit: string, as: 'alone' | 'beside' = 'alone') => gateOf(town, { commit, as }).ask();

async function callOf(commit: string, as: 'alone' | 'beside' = 'alone') {
  const answer = await ask(commit, as);
  if (answer.kind !== 'judged') throw new Error(`${answer.fault.code}: ${answer.fault.detail}`);
  return { exit: exitOf(answer), ...answer.rollCall };
}

/** What was asked of GitHub since, by operation or route. */
const asked = (from: number) =>
  town.sandbox.requests
    .slice(from)
    .map(({ operationName, path }) => operationName ?? path.replace(/[0-9a-f]{40}/g, 'SHA'));

describe('a way back with the Action alone, or while the App is away', () => {
  it('is open to one sign-off, and is told with the line to paste', async () => {
    const { good, bad } = broken();
    const before = await callOf(good.commit);
    expect(before).toMatchObject({
      exit: 1,
      rollback: { to: good.commit, by: 'deployments', from: { commit: bad.commit } },
      blockers: [],
    });
    expect(before.findings[0]?.next).toEqual([
      {
        who: 'somebody who holds the role ops (octavia)',
        how: 'comments on the pull request',
        paste: `/signoff ops @${good.commit} in production`,
      },
    ]);
    town.say('octavia', good.pull, `/signoff ops @${good.commit} in production -- prices are wrong`);
    const from = town.sandbox.requests.length;
    expect(await callOf(good.commit)).toMatchObject({ exit: 0, verdict: 'go', open: true });
    expect(asked(from)).toEqual(['Snapshot', 'Release', 'Deployed']);
  });

  it('is open beside an App that says nothing, after two minutes', async () => {
    const { good } = broken();
    town.say('octavia', good.pull, `/signoff ops @${good.commit} in production`);
    expect(await callOf(good.commit, 'beside')).toMatchObject({ exit: 1, rollback: { to: good.commit } });
    town.clock.later(120);
    expect(await callOf(good.commit, 'beside')).toMatchObject({ exit: 0, open: true });
  });

  it('is not opened by somebody else, by an older sign-off, or for another commit', async () => {
    const { good, bad } = broken();
    town.say('quinn', good.pull, `/signoff ops @${good.commit} in production`);
    town.say('octavia', bad.pull, `/signoff ops @${good.commit} in production`);
    expect(await callOf(good.commit)).toMatchObject({ exit: 1 });
  });

  it('is stopped by a hold that names rollbacks, and by no other', async () => {
    const { good } = broken();
    town.say('octavia', good.pull, `/signoff ops @${good.commit} in production`);
    town.say('quinn', good.pull, '/hold in production -- we look at the numbers');
    expect(await callOf(good.commit)).toMatchObject({ exit: 0 });
    town.say('quinn', good.pull, '/hold in production -- no rollback: the table is gone');
    expect(await callOf(good.commit)).toMatchObject({ exit: 1, holds: [{ certain: true }] });
  });

  it('is open in a freeze', async () => {
    const frozen = CHECKLIST.replace(
      'rollback:',
      'freeze: [{ from: 2020-01-01, until: 2099-01-01, reason: Sale }], rollback:',
    );
    const { good } = broken(frozen);
    town.say('octavia', good.pull, `/signoff ops @${good.commit} in production`);
    expect(await callOf(good.commit)).toMatchObject({ exit: 0, verdict: 'go' });
  });

  it('counts a revert whose content was verified as that commit', async () => {
    const { good, bad } = broken();
    const head = town.push('dana', 'undo', { 'src/prices.js': null });
    const pull = town.open('dana', 'undo');
    town.check(head, 'ci / test', 'success');
    const commit = town.merge(pull);
    expect(await callOf(commit)).toMatchObject({
      exit: 1,
      rollback: { to: good.commit, from: { commit: bad.commit } },
    });
    town.say('octavia', pull, `/signoff ops @${commit} in production`);
    expect(await callOf(commit)).toMatchObject({ exit: 0 });
  });

  it('is none for a commit that was never deployed there', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const never = ship('cart', 'src/cart.js');
    const bad = ship('prices', 'src/prices.js');
    town.deploy(bad.commit, 'production');
    town.say('octavia', never.pull, `/signoff ops @${never.commit} in production`);
    const call = await callOf(never.commit);
    expect(call.rollback).toBeUndefined();
    expect(call.exit).not.toBe(0);
  });
});

describe('the Action that goes back while the App is down', () => {
  it('ends with 0 after one sign-off, in a freeze, and says that it is a way back', async () => {
    const frozen = CHECKLIST.replace(
      'rollback:',
      'freeze: [{ from: 2020-01-01, until: 2099-01-01, reason: Sale }], rollback:',
    );
    const { good } = broken(frozen);
    const inputs = { 'app-id': String(town.appId) };
    const shut = await gateStep(town, good.commit, inputs);
    expect(shut.status).toBe(1);
    expect(shut.log).toContain(`Way back to ${good.commit.slice(0, 7)}`);
    town.say('octavia', good.pull, `/signoff ops @${good.commit} in production -- prices are wrong`);
    town.clock.later(120);
    const { status, log, outputs } = await gateStep(town, good.commit, inputs);
    expect({ status, decision: outputs['decision'] }).toEqual({ status: 0, decision: 'go' });
    expect(log).toContain('This is a way back to');
  });
});
