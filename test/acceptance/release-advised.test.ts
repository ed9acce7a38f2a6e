import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getEnvironment } from '../../src/sandbox/world/environments.ts';
import { bypassGates } from '../../src/sandbox/world/gates.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { aReleaseTown, CHECKLIST } from './release-town.ts';
import type { ReleaseTown } from './release-town.ts';
import { deploys, watched } from './rule-town.ts';
import { guard } from './rollout-town.ts';

let town: ReleaseTown;
let disk: Store;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
  await disk.close();
});

/** A release of two changes that waits for its sign-off. */
async function aRelease(checklist: string) {
  disk = await aStore();
  const { store, entries } = watched(disk);
  town = await aReleaseTown(checklist, store);
  await town.deployed();
  const known = entries('ungated').length;
  await town.merge(await town.ready('two'));
  const candidate = await town.merge(await town.ready('three'));
  await town.settled();
  const sign = async () => {
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
  };
  const ungated = () =>
    entries('ungated')
      .slice(known)
      .map(({ how, commit }) => [how, commit]);
  return { candidate, sign, ungated };
}

const ADVISED = CHECKLIST.replace('enforce: block', 'enforce: advise');

describe('a deployment whose release has an issue, held against its verdicts (T139, T140)', () => {
  it('is not told of where the gate only advises and its release was go', async () => {
    const { candidate, sign, ungated } = await aRelease(ADVISED);
    await sign();
    town.deploy(candidate, 'production', 'in_progress');
    await town.settled();
    expect(ungated()).toEqual([]);
  });

  it('is written down where it was not', async () => {
    const { candidate, ungated } = await aRelease(ADVISED);
    town.deploy(candidate, 'production', 'in_progress');
    await town.settled();
    expect(ungated()).toEqual([['advised', candidate]]);
  });

  it.each([
    ['is in order where somebody started it over the rule once its release was open', true],
    ['is told where somebody did before', false],
  ])('%s', async (_, isSigned) => {
    const { candidate, sign, ungated } = await aRelease(CHECKLIST);
    guard(town);
    const answers = /\/deployment_protection_rule$/;
    town.sandbox.faults.add({ match: { path: answers }, times: 1000, kind: 'status', status: 502 });
    const run = deploys(town, candidate);
    await town.settled();
    if (isSigned) await sign();
    getEnvironment(town.repository, 'production').canAdminsBypass = true;
    bypassGates(town.world, getAccount(town.world, 'ada'), run, 'production');
    await town.settled();
    expect(ungated()).toEqual(isSigned ? [] : [['bypassed', candidate]]);
    const alarms = [...town.repository.issues.values()].filter(({ title }) => title.startsWith('UNGATED'));
    expect(alarms).toHaveLength(isSigned ? 0 : 1);
  });
});
