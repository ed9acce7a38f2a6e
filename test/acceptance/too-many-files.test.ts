import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items: { qa: { title: QA agrees, signoff: qa } }
`;

let town: Town;
let app: Tenant;
let store: Awaited<ReturnType<typeof aStore>>;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
});

afterEach(async () => {
  await app.moveOut();
  await store.close();
  await town.close();
});

const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`gen/${n}.txt`, `${n}\n`]));

describe('a pull request that changes more files than GitHub lists', () => {
  it('is told to be split, costs as little as any other, and is not tried again before something happens (T46, T96, T115)', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const head = town.push('dana', 'big', files(3001));
    const before = town.sandbox.requests.length;
    const pull = town.open('dana', 'big');
    await app.settled();
    const gate = () =>
      [...town.repository.checkRuns.values()].findLast((run) => run.headSha === head && run.name === 'holdpoint/merge');
    expect(gate()).toMatchObject({ status: 'completed', conclusion: 'action_required' });
    expect(gate()?.output.summary).toContain('changes 3001 files, and GitHub lists no more than 3000 of one');
    const [comment] = [...town.repository.comments.values()];
    expect(comment?.body).toContain('splits it into smaller pull requests');
    expect(app.traffic(before).graphql).toBeLessThanOrEqual(3);
    const later = town.sandbox.requests.length;
    for (let tries = 0; tries < 6; tries += 1) await app.tryAgain();
    expect(app.traffic(later)).toEqual({ graphql: 0, reads: [], writes: [] });
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(gate()?.conclusion).toBe('action_required');
  });
});
