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
/** The clock that nobody sets. */
const now = performance.now.bind(performance);

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  meanwhile = null;
  const { append } = store.ledger;
  app = await moveIn(town, {
    ...store,
    ledger: {
      ...store.ledger,
      append: async (entries) => {
        const act = meanwhile;
        if (entries.some(({ body }) => body.kind === 'verdict')) meanwhile = null;
        if (meanwhile !== act) act?.();
        return append(entries);
      },
    },
  });
});
afterEach(async () => {
  performance.now = now;
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await store.close();
  await town.close();
});

function shown(commit: string) {
  const runs = [...town.repository.checkRuns.values()];
  return runs.findLast(({ name, headSha }) => name === 'holdpoint/merge' && headSha === commit)?.conclusion;
}

it('opens nothing by what was read before its process stood still for longer than its claim lasts (T67)', async () => {
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
    performance.now = () => now() + 31_000;
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
