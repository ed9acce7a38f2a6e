import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments:
  production: { enforce: block, branches: [main, cart] }
items:
  qa: { title: QA sign-off, signoff: { role: qa, on-push: { keep-if-unchanged: ["src/**"] } } }
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

/** What GitHub shows of the item on a commit. */
function shown(commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/qa' && headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title };
}

/** What a deploy job without the App would end with. */
async function exitOfJob(commit: string): Promise<number> {
  return exitOf(await gateOf(town, { commit, as: 'alone' }).ask());
}

/** Somebody pushes, and the App has looked. */
async function pushed(files: Readonly<Record<string, string>>, merging?: { onto: string; merging: string }) {
  const commit = town.push('dana', 'cart', files, merging);
  await app.settled();
  return commit;
}

describe('a sign-off that is kept while some paths are unchanged', () => {
  it('counts after pushes beside them and a merge of main, not after a push to them, and moves on with the merge (T71, T73)', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const signed = await pushed({ 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    town.clock.later(60);
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(shown(signed)).toEqual({ conclusion: 'success', title: 'Signed by quinn for the role qa.' });

    const beside = await pushed({ 'docs/cart.md': 'The cart.\n' });
    expect(shown(beside)).toEqual({
      conclusion: 'success',
      title: `Signed by quinn for the role qa, given on ${signed.slice(0, 7)}, kept: nothing under src/** changed.`,
    });
    expect(await exitOfJob(beside)).toBe(0);

    const touching = await pushed({ 'src/cart.js': 'export const evil = true;\n' });
    expect(shown(touching)).toEqual({
      conclusion: 'action_required',
      title: `quinn signed ${signed.slice(0, 7)}, but ${touching.slice(0, 7)} is judged; src/cart.js has changed since.`,
    });
    expect(await exitOfJob(touching)).toBe(1);

    const back = await pushed({ 'src/cart.js': 'export {};\n' });
    expect(shown(back).conclusion).toBe('success');
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    const main = town.push('ada', 'main', { 'src/shop.js': 'export {};\n' });
    const merge = await pushed({ 'src/shop.js': 'export {};\n' }, { onto: back, merging: main });
    expect(shown(merge)).toEqual({
      conclusion: 'success',
      title: `Signed by quinn for the role qa, given on ${back.slice(0, 7)}, kept: only main was merged into it.`,
    });
    expect(await exitOfJob(merge)).toBe(0);

    const commit = town.merge(pull);
    await app.settled();
    expect(await exitOfJob(commit)).toBe(0);
  });

  it('is reset by a merge of main that smuggles something in (T73)', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const signed = await pushed({ 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    town.clock.later(60);
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    const main = town.push('ada', 'main', { 'src/shop.js': 'export {};\n' });
    const smuggled = { 'src/shop.js': 'export {};\n', 'docs/more.md': 'More.\n' };
    const merge = await pushed(smuggled, { onto: signed, merging: main });
    expect(shown(merge).conclusion).toBe('action_required');
    expect(await exitOfJob(merge)).toBe(1);
  });
});
