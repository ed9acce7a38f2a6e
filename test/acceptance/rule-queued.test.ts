import { afterEach, expect, it } from '@jest/globals';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { aReleaseTown, type ReleaseTown } from './release-town.ts';
import { deploys, gateOf } from './rule-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

it('a deployment behind a fixed candidate is told which one that is, and how it has its turn', async () => {
  town = await aReleaseTown();
  await town.deployed();
  await town.merge(await town.ready('two'));
  const fixed = await town.merge(await town.ready('three'));
  await town.settled();
  const home = town.home();
  town.say('quinn', home, `/candidate ${fixed}`);
  await town.settled();
  const newer = await town.merge(await town.ready('four'));
  await town.settled();
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const holdpoint = getApp(town.world, 'holdpoint');
  if (!production.customRules.some(({ app }) => app === holdpoint)) enableCustomRule(town.world, production, holdpoint);
  const run = deploys(town, newer);
  await town.settled();
  expect(town.home().title).toContain(fixed.slice(0, 7));
  const { state, reports } = gateOf(run);
  expect(state).toBe('pending');
  const told = JSON.stringify(reports);
  expect(told).toContain(`\`${fixed.slice(0, 7)}\` is the fixed candidate ([#${home.number}](`);
  expect(told).toContain('Deploy that one first, or say `/drop` on [#');
});
