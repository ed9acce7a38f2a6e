import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { dismissReview } from '../../src/sandbox/world/reviews.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let store: Store;
let app: Tenant;
/** What happens before a verdict is written down, once. */
let meanwhile: (() => void) | null;
/** The clock that nobody sets, and the time of day. */
let clocks: { steady: number; day: number };

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  meanwhile = null;
  clocks = { steady: 0, day: 0 };
  const { append } = store.ledger;
  const interrupted = {
    ...store,
    ledger: {
      ...store.ledger,
      append: async (entries: Parameters<typeof append>[0]) => {
        const act = meanwhile;
        if (entries.some(({ body }) => body.kind === 'verdict')) meanwhile = null;
        if (meanwhile !== act) act?.();
        return append(entries);
      },
    },
  };
  app = await moveIn(town, interrupted, 'none', undefined, [() => clocks.steady, () => clocks.day]);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await store.close();
  await town.close();
});

function shown(commit: string) {
  const runs = [...town.repository.checkRuns.values()];
  return runs.findLast(({ name, headSha }) => name === 'holdpoint/merge' && headSha === commit)?.conclusion;
}

it.each([
  ['its process stood still for longer than its claim lasts', { steady: 31_000, day: 31_000 }],
  ['its machine slept, which the clock that nobody sets does not count', { steady: 5, day: 3_600_000 }],
])('opens nothing by what was read before %s (T67)', async (_, went) => {
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  // Another process hears that the review is dismissed, and shows it.
  meanwhile = () => {
    town.sandbox.deliveries.drop({ event: 'pull_request_review' });
    const [review] = pull.reviews;
    if (review === undefined) throw new Error('nobody has approved');
    dismissReview(town.world, town.person('ada'), pull, review, 'Not yet');
    clocks = went;
  };
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  expect(meanwhile).toBeNull();
  expect(shown(head)).toBe('action_required');
  await app.tryAgain();
  expect(shown(head)).toBe('action_required');
  town.approve('rhea', pull);
  await app.settled();
  expect(shown(head)).toBe('success');
});
