import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;
const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  qa: { title: QA sign-off, signoff: { role: qa, expires: 2h } }
`;

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

/** What GitHub shows of production's gate on a commit. */
function shown(commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/production' && headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title };
}

/** What a deploy job without the App would end with. */
async function exitOfJob(commit: string): Promise<number> {
  return exitOf(await gateOf(town, { commit, as: 'alone' }).ask());
}

describe('a sign-off that expires', () => {
  it('says when, is taken back at that moment without any event, and is renewed by signing again', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    town.say('quinn', pull, '/signoff qa');
    const signedAt = Date.now() - 2000;
    await app.settled();
    const commit = town.merge(pull);
    await app.settled();
    const lapses = new Date(signedAt + 2 * HOUR * 1000).toISOString().slice(0, 16).replace('T', ' ');
    expect(shown(commit)).toEqual({
      conclusion: 'success',
      title: `Go: 1 of 1 met; QA sign-off lapses ${lapses} UTC`,
    });
    expect(await exitOfJob(commit)).toBe(0);

    const until = (seconds: number) => (signedAt - Date.now()) / 1000 + 2 * HOUR - seconds;
    town.clock.later(until(1200));
    await app.tryAgain();
    expect(shown(commit).conclusion).toBe('success');
    town.clock.later(until(1));
    expect(await exitOfJob(commit)).toBe(0);
    town.clock.later(1);
    expect(await exitOfJob(commit)).toBe(1);
    await app.tryAgain();
    expect(shown(commit)).toEqual({ conclusion: 'action_required', title: '1 of 1 open: QA sign-off' });

    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(shown(commit).conclusion).toBe('success');
    expect(await exitOfJob(commit)).toBe(0);
  });
});
