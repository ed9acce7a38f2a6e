import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { enqueue, settleQueue } from '../../src/sandbox/world/merge-queue.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { accountOf } from '../../src/sandbox/world/tokens.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { aReleaseTown, isUnproved, type ReleaseTown } from './release-town.ts';

const STRICT = `version: 1
roles:
  manager: { users: [rhea] }
environments:
  production: { enforce: block, strict: true, branches: [main] }
items:
  manager: { title: The release manager says go, ask: release, signoff: manager }
`;
/** Seconds. */
const HOUR = 3600;

let town: ReleaseTown;
let store: Store;

beforeEach(async () => {
  store = await aStore();
  town = await aReleaseTown(STRICT, store);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
  await store.close();
});

/** A change of which nothing is asked by itself. */
const unsigned = (name: string): Promise<PullRequest> => town.ready(name, { signed: false });

/** Two changes that the queue merges with one push, two hours before the App is there again; the commits that they became, the newer one last. */
async function mergedMeanwhile(one: PullRequest, two: PullRequest): Promise<readonly [string, string]> {
  await town.moveOut();
  town.clock.later();
  const [first, last] = [one, two].map((pull) => enqueue(town.world, town.person('dana'), pull).headSha);
  if (first === undefined || last === undefined || !settleQueue(town.world, two)) throw new Error('was not merged');
  for (const commit of [first, last]) town.check(commit, 'ci / test', 'success');
  town.clock.later(2 * HOUR);
  return [first, last];
}

/** Requests for the log of a branch. */
const asked = (): number => town.sandbox.requests.filter(({ path }) => path.endsWith('/activity')).length;

describe('merges that went in with one push of the merge queue, in a strict environment, looked at hours later', () => {
  it('are proved also where the push did not end with them: by the history of where it ended (T64, T71)', async () => {
    await town.deployed();
    const [one, two] = [await unsigned('two'), await unsigned('three')];
    const [first, last] = await mergedMeanwhile(one, two);
    await town.moveBackIn(store);
    town.say('rhea', one, `/signoff manager @${first}`);
    await town.settled();
    expect(town.gate(first)).toMatchObject({ conclusion: 'success' });
    expect(town.gate(last).conclusion).not.toBe('success');
  });

  it('are not asked about again, and ready with the newest one', async () => {
    await town.deployed();
    const [one, two] = [await unsigned('two'), await unsigned('three')];
    const [first, last] = await mergedMeanwhile(one, two);
    await town.moveBackIn(store);
    town.say('rhea', one, 'When does it go out?');
    await town.settled();
    const before = asked();
    town.say('rhea', one, 'Now?');
    await town.settled();
    expect(asked()).toBe(before);
    town.say('rhea', two, 'And this one?');
    await town.settled();
    expect(town.home().body).not.toContain(isUnproved(first));
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(last)).toMatchObject({ conclusion: 'success' });
  });

  it('are denied where the log tells only that somebody pushed them', async () => {
    await town.deployed();
    const [one, two] = [await unsigned('two'), await unsigned('three')];
    const [first] = await mergedMeanwhile(one, two);
    // The log of the branch tells nothing any more of the queue.
    town.repository.activity.splice(0, town.repository.activity.length);
    const to = town.repository.objects.commits.get(first)?.parents[0] ?? '';
    const ada = accountOf(town.person('ada'));
    setRef(town.world, ada, town.repository, 'refs/heads/main', to, { force: true });
    setRef(town.world, ada, town.repository, 'refs/heads/main', first);
    await town.moveBackIn(store);
    town.say('rhea', one, `/signoff manager @${first}`);
    await town.settled();
    expect(town.gate(first)).toMatchObject({ conclusion: 'failure' });
  });
});
