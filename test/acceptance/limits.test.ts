import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { budgetOf, spend } from '../../src/sandbox/graphql/budget.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;

let town: Town;
let app: Tenant;
let pull: PullRequest;

beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(pull.headSha, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  expect(gate()).toBe('success');
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

function gate() {
  const runs = [...town.repository.checkRuns.values()];
  return runs.findLast(({ name, headSha }) => name === 'holdpoint/merge' && headSha === pull.headSha)?.conclusion;
}

/** Leaves the App so many points of GraphQL, which it hears of with its next look. */
async function leave(points: number): Promise<void> {
  const found = findInstallation(town.world, getApp(town.world, 'holdpoint'), town.repository.owner);
  if (found === undefined) throw new Error('not installed');
  const actor = installationActor(found);
  spend(town.world, actor, budgetOf(town.world, actor).remaining - points);
}

describe('an App whose hourly limit of GraphQL is used up', () => {
  it('takes green back at once where somebody holds, by REST, and judges again when the hour is over (T96, I25)', async () => {
    await leave(0);
    town.say('octavia', pull, '/hold -- wait');
    await app.settled();
    await app.tryAgain();
    expect(gate()).toBe('action_required');
    town.clock.later(HOUR);
    await app.goesOn();
    expect(gate()).toBe('action_required');
    town.say('octavia', pull, '/unhold');
    await app.settled();
    expect(gate()).toBe('success');
  });

  it('leaves green what nothing was said against, and writes nothing', async () => {
    await leave(0);
    const from = town.sandbox.requests.length;
    town.say('dana', pull, 'Thanks!');
    await app.settled();
    expect(gate()).toBe('success');
    expect(app.traffic(from).writes).toEqual([]);
  });

  it('is not brought there by one person who speaks without end: the others are heard (T96)', async () => {
    town.push('ada', 'till', { 'src/till.js': 'export {};\n' });
    const other = town.open('ada', 'till');
    await app.settled();
    await leave(999);
    for (let round = 0; round < 40; round += 1) {
      town.say('dana', other, '/hold -- again');
      await app.settled();
    }
    const from = town.sandbox.requests.length;
    town.say('octavia', pull, '/hold -- wait');
    await app.settled();
    expect(gate()).toBe('action_required');
    expect(app.traffic(from).graphql).toBeGreaterThan(0);
    const spoken = app.lines.filter((line) => line.includes(` #${other.number}: GitHub is not asked before`));
    expect(spoken.length).toBeGreaterThan(20);
  });
});
