import { afterEach, describe, expect, it } from '@jest/globals';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { aGuardedTown, asked, gateOf, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;

async function waiting() {
  shop = await aGuardedTown();
  const run = shop.deploys();
  await shop.app.settled();
  return run;
}
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

const ANSWER = /\/deployment_protection_rule$/;
const posts = (from = 0) =>
  shop.sandbox.requests.slice(from).filter(({ path, method }) => method === 'POST' && ANSWER.test(path)).length;

/** One try for each that GitHub can fail at, and a second one that succeeds. */
const kinds: readonly (readonly [string, FaultKind])[] = [
  ['no answer', { kind: 'reset' }],
  ['502', { kind: 'status', status: 502 }],
  [
    'a secondary limit',
    {
      kind: 'status',
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
  ],
  ['a page for people', { kind: 'html' }],
  ['422', { kind: 'status', status: 422, body: { message: 'Unprocessable' } }],
];

describe('an approval whose sending goes wrong', () => {
  it.each(kinds)('is sent again after everything was read anew: %s (T97, T98)', async (_, fault) => {
    const run = await waiting();
    const before = posts();
    shop.sandbox.faults.add({ match: { path: ANSWER }, times: 1, ...fault });
    shop.signs();
    await shop.app.settled();
    await shop.app.tryAgain();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(posts() - before).toBe(2);
    expect(shop.entries('answering').length).toBe(2);
    expect(shop.entries('answered')).toMatchObject([{ outcome: 'sent' }]);
  });

  it.each([
    ['no answer', { kind: 'reset', after: true }],
    ['a page for people', { kind: 'html', after: true }],
  ] as const)(
    'is found there when only its answer was lost, and is not sent twice: %s (T98, I10)',
    async (_, fault) => {
      const run = await waiting();
      const before = posts();
      shop.sandbox.faults.add({ match: { path: ANSWER }, times: 1, ...fault });
      shop.signs();
      await shop.app.settled();
      await shop.app.tryAgain();
      expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
      expect(posts() - before).toBe(1);
      expect(shop.entries('answered')).toMatchObject([{ outcome: 'found' }]);
      expect(shop.entries('ungated')).toEqual([]);
    },
  );

  it('is given up after three refusals, which is written down (T98)', async () => {
    const run = await waiting();
    const before = posts();
    shop.sandbox.faults.add({
      match: { path: ANSWER },
      times: 100,
      kind: 'status',
      status: 422,
      body: { message: 'No' },
    });
    shop.signs();
    await shop.app.settled();
    for (let n = 0; n < 5; n += 1) await shop.app.tryAgain();
    expect(gateOf(run).state).toBe('pending');
    expect(posts() - before).toBeLessThanOrEqual(4);
    expect(shop.entries('answered')).toMatchObject([{ outcome: 'unconfirmed' }]);
    expect(shop.app.lines.join('\n')).toContain('APPROVAL_UNCONFIRMED');
  });
});

describe('the last look before an approval', () => {
  it.each(kinds)('opens nothing where it fails: %s', async (_, fault) => {
    const run = await waiting();
    shop.sandbox.faults.add({ match: { graphqlOperation: 'LastLook' }, times: 100, ...fault });
    const before = posts();
    shop.signs();
    await shop.app.settled();
    expect(posts()).toBe(before);
    expect(gateOf(run).state).toBe('pending');
    shop.sandbox.faults.clear();
    await shop.app.tryAgain();
    expect(gateOf(run).state).toBe('approved');
  });

  it('is taken again with a hold that no webhook told of (T106)', async () => {
    const run = await waiting();
    shop.sandbox.faults.add({ match: { graphqlOperation: 'LastLook' }, times: 100, kind: 'status', status: 502 });
    shop.signs();
    await shop.app.settled();
    shop.sandbox.deliveries.drop({ event: 'issue_comment' });
    createComment(shop.world, shop.person('octavia'), shop.pull, '/hold -- wait');
    shop.sandbox.faults.clear();
    await shop.app.tryAgain();
    expect(gateOf(run).state).toBe('pending');
  });
});

describe('what a run waits for', () => {
  it.each(kinds)('is told without harm where telling fails: %s (T101)', async (_, fault) => {
    shop = await aGuardedTown();
    shop.sandbox.faults.add({ match: { path: ANSWER }, times: 1, ...fault });
    const run = shop.deploys();
    await shop.app.settled();
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it.each([/\/actions\/runs\/\d+$/, /\/git\/ref\//])(
    'is looked at again where the run cannot be read: %s',
    async (path) => {
      shop = await aGuardedTown();
      shop.sandbox.faults.add({ match: { path }, times: 100, kind: 'status', status: 502 });
      shop.signs();
      const run = shop.deploys();
      await shop.app.settled();
      expect(gateOf(run).state).toBe('pending');
      shop.sandbox.faults.clear();
      await shop.app.tryAgain();
      expect(gateOf(run).state).toBe('approved');
    },
  );

  it('is asked about once, however often the request is delivered, and in whatever order', async () => {
    const run = await waiting();
    const { deliveries } = shop.sandbox;
    const request = deliveries.log.find(({ event }) => event === 'deployment_protection_rule');
    if (request === undefined) throw new Error('there was no request');
    const before = shop.sandbox.requests.length;
    for (let n = 0; n < 3; n += 1) deliveries.redeliver(request);
    await shop.app.settled();
    expect(asked(shop.town, before)).toEqual([]);
    expect(gateOf(run).reports).toHaveLength(1);
  });
});
