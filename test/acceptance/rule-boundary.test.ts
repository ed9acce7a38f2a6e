import { afterEach, describe, expect, it } from '@jest/globals';
import { getEnvironment } from '../../src/sandbox/world/environments.ts';
import { aGuardedTown, asked, guarded, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

/** What the newest check run of production's gate on the merged commit says. */
function gate(): string {
  const runs = [...shop.repository.checkRuns.values()].filter(
    ({ name, suite }) => name === 'holdpoint/production' && suite.headSha === shop.commit,
  );
  return runs.toSorted((a, b) => b.id - a.id)[0]?.output.summary ?? '';
}

const DETECTIVE =
  /^_Detective_: no rule of the App is known to hold deployments to production, .* an administrator enables the App under "Deployment protection rules" in _Settings → Environments → production_ and takes "Allow administrators to bypass configured protection rules" away there\.$/m;

describe('the gate of an environment says what it cannot do (T139, T140)', () => {
  it('until GitHub has asked us there: then it prevents, and says nothing of that', async () => {
    shop = await aGuardedTown();
    expect(gate()).toMatch(DETECTIVE);
    shop.deploys();
    await shop.app.settled();
    shop.signs();
    await shop.app.settled();
    expect(gate()).toContain('QA lead signs off');
    expect(gate()).not.toContain('_Detective_');
  });

  it('again, once a job has gone on there without our having been asked', async () => {
    shop = await aGuardedTown();
    shop.deploys();
    await shop.app.settled();
    getEnvironment(shop.repository, 'production').customRules.splice(0);
    shop.deploys();
    await shop.app.settled();
    shop.signs();
    await shop.app.settled();
    expect(gate()).toMatch(DETECTIVE);
  });

  it('not where it only advises, which prevents nothing anyway', async () => {
    shop = await aGuardedTown(guarded().replace('enforce: block', 'enforce: advise'));
    expect(gate()).toContain('This gate only advises');
    expect(gate()).not.toContain('_Detective_');
  });

  it('without a request more', async () => {
    shop = await aGuardedTown();
    const before = shop.sandbox.requests.length;
    shop.signs();
    await shop.app.settled();
    expect(asked(shop.town, before).filter((one) => /environments|deployment_protection/.test(one))).toEqual([]);
  });
});
