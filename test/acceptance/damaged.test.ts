import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/store/store.ts';
import type { Place } from '../store/contract/place.ts';
import { embeddedPlace } from '../store/embedded-place.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let place: Place;
let store: Store;
let app: Tenant;
let pull: ReturnType<Town['open']>;

/** A change that is green, and an App whose ledger is a file that somebody can get at. */
beforeEach(async () => {
  town = await aTown();
  place = await embeddedPlace();
  store = await aStore(place.where);
  app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
});
afterEach(async () => {
  await app.moveOut();
  await store.close();
  await place.remove();
  await town.close();
});

/** What the newest run of the merge gate says. */
function merge() {
  const newest = [...town.repository.checkRuns.values()].findLast(({ name }) => name === 'holdpoint/merge');
  return { conclusion: newest?.conclusion, title: newest?.output.title };
}

/** Makes the newest entry about a change one about another change, or that back again. */
function falsify(sign: '+' | '-'): Promise<void> {
  const newest = '(select max(seq) from ledger where change is not null)';
  return place.tamper(
    ...(sign === '+' ? place.disarm : []),
    `update ledger set change = change ${sign} 1 where seq = ${newest}`,
  );
}

describe('a delivery that teaches something while the ledger is damaged', () => {
  it('is not accepted, closes what is green all the same, and can be sent again when the ledger is mended (T106, T143)', async () => {
    expect(merge()).toMatchObject({ conclusion: 'success' });
    await falsify('+');
    town.say('quinn', pull, '/hold -- the load test still runs');
    await app.settled();
    const { deliveries } = town.sandbox;
    const hold = deliveries.log.findLast(({ event, action }) => event === 'issue_comment' && action === 'created');
    if (hold === undefined) throw new Error('nothing was delivered');
    expect(hold).toMatchObject({ statusCode: 503 });
    expect(app.lines.join('\n')).toContain('could not be kept, LEDGER_CORRUPT');
    expect(merge()).toMatchObject({ conclusion: 'action_required', title: expect.stringContaining('ledger') });

    await app.moveOut();
    await store.close();
    await falsify('-');
    store = await aStore(place.where);
    app = await moveIn(town, store);
    deliveries.redeliver(hold);
    await app.settled();
    expect(deliveries.log.findLast(({ guid }) => guid === hold.guid)).toMatchObject({ statusCode: 202 });
    expect(merge()).toMatchObject({ conclusion: 'action_required', title: expect.stringContaining('quinn') });
  });
});
