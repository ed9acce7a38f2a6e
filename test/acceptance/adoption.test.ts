import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const DAY = 86_400;
/** Seconds that `tryAgain` lets go by. */
const RETRY = 600;

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

/** The day after tomorrow, as a file names it, and the seconds until its first moment. */
function theDay(): readonly [day: string, seconds: number] {
  const day = new Date(Date.now() + 2 * DAY * 1000).toISOString().slice(0, 10);
  return [day, (Date.parse(`${day}T00:00:00Z`) - Date.now()) / 1000];
}

/** A change under a checklist of one proved item and a sign-off, merged when the merge gate lets it. */
async function merged(environment: string, qa: string): Promise<string> {
  const items = `tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }\n  qa: { title: QA signs off, ${qa} }`;
  const checklist = `version: 1\nroles: { qa: { users: [quinn] } }\nenvironments:\n  production: { ${environment}, branches: [main] }\nitems:\n  ${items}\n`;
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  await app.settled();
  const commit = town.merge(pull);
  await app.settled();
  return commit;
}

function run(commit: string) {
  return [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/production' && headSha === commit,
  );
}

function shown(commit: string) {
  return { conclusion: run(commit)?.conclusion, title: run(commit)?.output.title };
}

function summary(commit: string): string {
  return run(commit)?.output.summary ?? '';
}

/** So many seconds go by, and nothing happens but what the App has put off. */
async function nothingFor(seconds: number): Promise<void> {
  town.clock.later(seconds - RETRY);
  await app.tryAgain();
}

async function asked(commit: string) {
  return exitOf(await gateOf(town, { commit, as: 'alone' }).ask());
}

describe('an item that is enforced from a day on', () => {
  it('lets a deployment through before that day, and shuts it without any event when the day begins', async () => {
    const [day, seconds] = theDay();
    const commit = await merged('enforce: block', `enforce-from: ${day}, signoff: qa`);
    expect(shown(commit)).toEqual({ conclusion: 'success', title: 'Go: 1 of 1 met' });
    expect(summary(commit)).toContain(`It would be asked from ${day} on; today it would be waited for`);
    await nothingFor(seconds - 60);
    expect([shown(commit).conclusion, await asked(commit)]).toEqual(['success', 0]);
    await nothingFor(RETRY);
    expect(shown(commit)).toEqual({ conclusion: 'action_required', title: '1 of 2 open: QA signs off' });
    expect(await asked(commit)).toBe(1);
  });
});

describe('an environment that advises until a day', () => {
  it('blocks without any event when the day begins', async () => {
    const [day, seconds] = theDay();
    const commit = await merged(`enforce: advise until ${day}`, 'signoff: qa');
    expect(shown(commit).conclusion).toBe('neutral');
    await nothingFor(seconds - 60);
    expect([shown(commit).conclusion, await asked(commit)]).toEqual(['neutral', 0]);
    await nothingFor(RETRY);
    expect([shown(commit).conclusion, await asked(commit)]).toEqual(['action_required', 1]);
  });
});
