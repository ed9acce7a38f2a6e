import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

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

const CHECKLIST = `version: 1
roles:
  qa: { users: [quinn, dana], teams: [acme/qa] }
  lead: { users: [dana] }
  ops: { users: [quinn, otto] }
environments:
  production: { enforce: block, branches: [main] }
items:
  quality: { title: QA agrees, signoff: qa }
  leader: { title: The lead agrees, signoff: lead }
  operations: { title: Operations are ready, signoff: ops }
`;

describe('a pull request that waits for people', () => {
  it('says how many can sign and who cannot, and that nobody can where that is so', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    const summary = () => {
      const runs = [...town.repository.checkRuns.values()];
      const run = runs.findLast(({ name, headSha }) => name === 'holdpoint/merge' && headSha === head);
      expect(run?.conclusion).toBe('action_required');
      return run?.output.summary ?? '';
    };
    expect(summary()).toContain('1 person can sign: quinn, and members of acme/qa; dana cannot: opened this change.');
    expect(summary()).toContain('2 people can sign: quinn and otto.');
    expect(summary()).toContain('Nobody who holds the role lead can sign this change: dana opened this change.');
    expect(summary()).toContain('adds somebody to the role lead in the checklist on main');
    town.say('quinn', pull, '/signoff quality');
    await app.settled();
    expect(summary()).toContain('1 person can sign: otto; quinn cannot: already signed for qa.');
    expect(summary()).not.toContain('members of acme/qa');
  });
});
