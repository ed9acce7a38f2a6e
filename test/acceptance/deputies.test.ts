import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;
const CHECKLIST = `version: 1
roles:
  lead: { users: [dana], deputies: { users: [otto, quinn], after: 24h } }
environments:
  production: { enforce: block, branches: [main] }
items:
  leader: { title: The lead agrees, signoff: lead }
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

/** What GitHub shows of a gate on a commit. */
function shown(name: string, commit: string) {
  const runs = [...town.repository.checkRuns.values()];
  const run = runs.findLast((one) => one.name === `holdpoint/${name}` && one.headSha === commit);
  return { conclusion: run?.conclusion, summary: run?.output.summary ?? '' };
}

/** Everything that the App has said. */
function replies(): string {
  const comments = [...town.repository.comments.values()];
  return comments.flatMap(({ viaApp, body }) => (viaApp === null ? [] : [body])).join('\n');
}

describe('a role whose holder is away', () => {
  it('is signed for by a deputy: too early never counts, in time it does, is recorded, and holds for the merge', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const head = town.push('ada', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('ada', 'cart');
    await app.settled();
    expect(shown('merge', head).conclusion).toBe('action_required');
    expect(shown('merge', head).summary).toContain('1 person can sign: dana; ');

    town.say('otto', pull, '/signoff lead');
    await app.settled();
    expect(shown('merge', head).conclusion).toBe('action_required');
    const from = /from (\S+ \S+ UTC) the deputies otto and quinn can sign/.exec(shown('merge', head).summary)?.[1];
    expect(from).toBeDefined();
    expect(replies()).toContain(`deputies can from ${from ?? ''} on. Sign again then.`);

    town.clock.later(24 * HOUR + 120);
    await app.tryAgain();
    expect(shown('merge', head).conclusion).toBe('action_required');
    expect(shown('merge', head).summary).toContain('1 person can sign: dana; the deputies otto and quinn can sign.');

    town.say('otto', pull, '/signoff lead');
    await app.settled();
    expect(shown('merge', head)).toMatchObject({
      conclusion: 'success',
      summary: expect.stringContaining('Signed by otto as a deputy of the role lead, 24 hours after it was shown.'),
    });

    const commit = town.merge(pull);
    await app.settled();
    expect(shown('production', commit).conclusion).toBe('success');
    expect(exitOf(await gateOf(town, { commit, as: 'beside' }).ask())).toBe(0);
    // Who has no memory of what was shown since when takes no deputy's word.
    expect(exitOf(await gateOf(town, { commit, as: 'alone' }).ask())).toBe(3);
  });
});
