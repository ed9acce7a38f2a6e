import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const LINK = 'https://reports.example/load/7?run=8';
const CHECKLIST = `version: 1
roles: { ops: { users: [octavia] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  load: { title: The load test has passed, attestation: { role: ops, max-age: 7d } }
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
    ({ name, headSha }) => name === 'holdpoint/load' && headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title, summary: run?.output.summary ?? '' };
}

describe('a link on the word of a role', () => {
  it('is given, shown and never fetched; it goes along with the merge, is taken back, and ages', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    expect(shown(head).summary).toContain('/attest load URL');

    town.say('octavia', pull, '/signoff ops');
    town.say('dana', pull, `/attest load ${LINK}`);
    town.say('octavia', pull, '/attest load http://reports.example/load/7');
    await app.settled();
    expect(shown(head).conclusion).toBe('action_required');

    town.say('octavia', pull, `/attest load ${LINK} -- p99 stays under 200 ms`);
    await app.settled();
    expect(shown(head)).toMatchObject({
      conclusion: 'success',
      title: `\`${LINK}\` was given by octavia for the role ops.`,
    });
    expect(shown(head).summary).toContain(`\`${LINK}\``);

    const commit = town.merge(pull);
    await app.settled();
    const asked = async (): Promise<number> => exitOf(await gateOf(town, { commit, as: 'alone' }).ask());
    expect(await asked()).toBe(0);
    expect(town.sandbox.requests.filter(({ path }) => path.includes('reports.example'))).toEqual([]);

    town.say('octavia', pull, '/revoke load');
    await app.settled();
    expect(await asked()).toBe(1);

    town.say('octavia', pull, `/attest load ${LINK}`);
    await app.settled();
    expect(await asked()).toBe(0);
    town.clock.later(7 * 24 * 3600);
    expect(await asked()).toBe(1);
  });
});
