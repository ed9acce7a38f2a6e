import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;

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

/** What a clock that goes by UTC shows so many hours from now: the day and the time of it. */
function shownIn(hours: number): readonly [day: string, time: string] {
  const text = new Date(Date.now() + hours * HOUR * 1000).toISOString();
  return [text.slice(0, 10), text.slice(11, 16)];
}

/** Merges a change that is green, under a checklist whose environment has this calendar. */
async function merged(calendar: string): Promise<string> {
  const environment = `enforce: block, branches: [main], ${calendar}`;
  const checklist = `version: 1\nenvironments:\n  production: { ${environment} }\nitems:\n  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }\n`;
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  await app.settled();
  expect(shown('merge', head)).toMatchObject({ conclusion: 'success' });
  const commit = town.merge(pull);
  await app.settled();
  return commit;
}

/** What GitHub shows of one of the App's gates on a commit. */
function shown(gate: string, commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === `holdpoint/${gate}` && headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title };
}

/** What a deploy job without the App would end with, and what stops it. */
async function asked(commit: string) {
  const answer = await gateOf(town, { commit, as: 'alone' }).ask();
  const blockers = answer.kind === 'judged' ? answer.rollCall.blockers : [];
  return { exit: exitOf(answer), blockers: blockers.map(({ code }) => code) };
}

/** Time goes by and nothing happens but what the App has put off. */
async function nothingFor(hours: number): Promise<void> {
  town.clock.later(hours * HOUR);
  await app.tryAgain();
}

describe('a deployment outside of the window', () => {
  it('waits, opens by time without any event, and is shut again when the window ends', async () => {
    const [[, from], [, to]] = [shownIn(2), shownIn(4)];
    const commit = await merged(`window: { hours: "${from}-${to}", zone: UTC }`);
    expect(shown('production', commit)).toEqual({
      conclusion: 'action_required',
      title: expect.stringMatching(
        new RegExp(`^production is outside its window; it opens on \\w{3} .{10} ${from} UTC`),
      ),
    });
    expect(await asked(commit)).toEqual({ exit: 1, blockers: ['WINDOW_CLOSED'] });
    await nothingFor(2);
    expect(shown('production', commit).conclusion).toBe('success');
    expect(await asked(commit)).toEqual({ exit: 0, blockers: [] });
    await nothingFor(2);
    expect(shown('production', commit).conclusion).toBe('action_required');
    expect(await asked(commit)).toEqual({ exit: 1, blockers: ['WINDOW_CLOSED'] });
  });
});

describe('a freeze', () => {
  it('shuts a gate that is green when it begins, without any event, and opens it when it is over', async () => {
    const [from, until] = [shownIn(2).join('T'), shownIn(4).join('T')];
    const commit = await merged(`freeze: [{ from: "${from}", until: "${until}", reason: Holidays }]`);
    expect(shown('production', commit).conclusion).toBe('success');
    await nothingFor(2);
    expect(shown('production', commit)).toEqual({
      conclusion: 'action_required',
      title: expect.stringMatching(/^production is frozen \(Holidays\); it opens on /),
    });
    expect(await asked(commit)).toEqual({ exit: 1, blockers: ['FREEZE_ACTIVE'] });
    await nothingFor(2);
    expect(shown('production', commit).conclusion).toBe('success');
    expect(await asked(commit)).toEqual({ exit: 0, blockers: [] });
  });
});
