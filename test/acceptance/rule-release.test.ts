import { afterEach, describe, expect, it } from '@jest/globals';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { aReleaseTown, type ReleaseTown } from './release-town.ts';
import { deploys, gateOf } from './rule-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

describe('a deployment of several changes that waits for the protection rule', () => {
  it('is released by the sign-off on the issue of the release', async () => {
    town = await aReleaseTown();
    await town.deployed();
    await town.merge(await town.ready('two'));
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    const production = ensureEnvironment(town.world, town.repository, 'production');
    production.branches = 'all';
    const holdpoint = getApp(town.world, 'holdpoint');
    if (!production.customRules.some(({ app }) => app === holdpoint))
      enableCustomRule(town.world, production, holdpoint);
    const run = deploys(town, candidate);
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
  });
});
