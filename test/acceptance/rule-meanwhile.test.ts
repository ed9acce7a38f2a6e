import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EVENTS } from '../../src/app/wake-ups.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { CHECKLIST_PATH } from './town.ts';
import { aGuardedTown, asked, gateOf, guarded, whenWritten, type GuardedTown } from './rule-town.ts';

let disk: Store;
let shop: GuardedTown;

beforeEach(async () => {
  disk = await aStore();
});
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
  await disk.close();
});

/** QA's word lasts for an hour. */
const HOURLY = guarded().replace('signoff: qa }', 'signoff: { role: qa, expires: 1h } }');

async function open(checklist = guarded(), kind: Parameters<typeof whenWritten>[1] = 'answering') {
  const { store, does } = whenWritten(disk, kind);
  shop = await aGuardedTown(checklist, store);
  return { does };
}

/** Every other webhook is lost, so that only the look at the run can answer. */
function hearsOnlyOfTheRule(): void {
  for (const event of EVENTS) if (event !== 'deployment_protection_rule') shop.sandbox.deliveries.drop({ event }, 1000);
}

describe('what happens between the judgement and the approval of a waiting deployment', () => {
  it('keeps it waiting where somebody holds it, though no webhook was looked at yet (T67)', async () => {
    const { does } = await open();
    const run = shop.deploys();
    await shop.app.settled();
    does(async () => {
      shop.say('octavia', shop.pull, '/hold -- the database is busy');
      await shop.sandbox.idle();
    });
    shop.signs();
    await shop.app.settled();
    await shop.app.tryAgain();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
  });

  it('keeps it waiting where what opened it ends in that moment (T67)', async () => {
    const { does } = await open(HOURLY);
    shop.signs();
    await shop.app.settled();
    shop.clock.later(3575);
    await shop.app.settled();
    does(() => shop.clock.later(25));
    const run = shop.deploys();
    await shop.app.settled();
    await shop.app.tryAgain();
    expect(shop.entries('answering')).toHaveLength(1);
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
  });

  it.each([
    ['goes on without it', true],
    ['has another history altogether', false],
  ])(
    'keeps it waiting where its commit is forced off the branch, which %s, and says so (T70, T77)',
    async (_, goesOn) => {
      await open();
      const run = shop.deploys();
      await shop.app.settled();
      const parent = shop.repository.objects.commits.get(shop.commit)?.parents[0] ?? '';
      push(shop.world, shop.person('ada'), shop.repository, {
        branch: 'main',
        message: 'Something else instead',
        files: { [CHECKLIST_PATH]: guarded(), 'y.js': 'y' },
        parents: goesOn ? [parent] : [],
        force: true,
      });
      shop.signs();
      await shop.app.settled();
      await shop.app.tryAgain();
      expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
      expect(gateOf(run).reports.at(-1)).toContain('SUBJECT_NOT_ON_TRUSTED_REF');
      expect(gateOf(run).reports.at(-1)).toContain('is not on main');
      expect(gateOf(run).reports.at(-1)).toContain('Merge it there');
    },
  );

  it.each(['answering', 'verdict'] as const)(
    'is answered only after everything was read anew where that took long until its %s was written down (T67)',
    async (kind) => {
      const { does } = await open(undefined, kind);
      hearsOnlyOfTheRule();
      shop.signs();
      await shop.app.settled();
      // The intent is written before the last look, the verdict after it.
      does(() => shop.clock.later(kind === 'answering' ? 31 : 6));
      const before = shop.sandbox.requests.length;
      const run = shop.deploys();
      await shop.app.settled();
      await shop.app.tryAgain();
      expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
      expect(asked(shop, before).filter((request) => request === 'LastLook')).toHaveLength(2);
      expect(asked(shop, before).filter((request) => request.endsWith('/deployment_protection_rule'))).toHaveLength(1);
    },
  );
});

describe('an approval by the look at a run alone', () => {
  it('stands in the ledger with its verdict before it is sent, as one that is shown (I9)', async () => {
    const { does } = await open(undefined, 'answered');
    let verdicts: ReturnType<typeof shop.entries<'verdict'>> = [];
    does(() => {
      verdicts = shop.entries('verdict');
    });
    hearsOnlyOfTheRule();
    shop.signs();
    await shop.app.settled();
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved' });
    expect(verdicts.at(-1)).toMatchObject({ gate: 'production', commit: shop.commit, verdict: 'go', open: true });
  });
});
