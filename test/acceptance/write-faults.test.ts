import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeRequests } from '../../src/github/requests.ts';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { faultOn, isRequest } from './fault-requests.ts';
import { shareOf } from './fault-share.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

/** What can befall a write: it never happens, or it happens and nobody hears of it. */
const troubles: readonly (readonly [string, FaultKind & { readonly after?: boolean }])[] = [
  ['500', { kind: 'status', status: 500 }],
  ['a reset connection', { kind: 'reset' }],
  ['a reset connection after it took effect (T98)', { kind: 'reset', after: true }],
  ['a cut answer after it took effect (T98)', { kind: 'truncate', after: true }],
  [
    'a limit on writes (T97)',
    {
      kind: 'status',
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '60' },
    },
  ],
  ['403', { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } }],
];

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

/** A change from its opening to the sign-off and a hold; every write that the App can make happens on the way. */
async function story(): Promise<void> {
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  const pull = town.open('dana', 'cart');
  await calm();
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await calm();
  town.say('quinn', pull, '/signoff nonsense');
  town.say('quinn', pull, '/signoff qa');
  await calm();
  town.say('quinn', pull, '/hold -- wait');
  await calm();
}

/** Until what failed has been tried again. */
async function calm(): Promise<void> {
  await app.settled();
  await app.tryAgain();
}

/** How GitHub looks at the end, without ids and times: our newest checks, the comments, our reactions, whether a review was asked for. */
function seen(): unknown {
  const newest = new Map<string, string>();
  for (const run of town.repository.checkRuns.values())
    if (run.app.id === town.appId) newest.set(run.name, `${run.conclusion} ${run.output.title}`);
  const comments = [...town.repository.comments.values()].map(({ author, body, reactions }) => ({
    author: author.login,
    begins: body.replace(/<!--[^>]*-->/g, '').slice(0, 40),
    reactions: reactions.map(({ content }) => content),
  }));
  const requested = town.sandbox.requests.filter(({ path }) => path.endsWith('/requested_reviewers')).length > 0;
  return { checks: Object.fromEntries(newest), comments, requested };
}

let good: unknown;

describe('without any fault', () => {
  it('the story makes every request that changes something', async () => {
    await story();
    good = seen();
    const made = writeRequests.filter(({ request }) => town.sandbox.requests.some((one) => isRequest(request, one)));
    expect(made.map(({ request }) => request)).toEqual(writeRequests.map(({ request }) => request));
  });
});

describe.each(writeRequests.map(({ request }) => request))('%s', (request) => {
  it.each(shareOf(troubles, request))('that meets %s is told, and made good at the next look', async (_name, kind) => {
    town.sandbox.faults.add(faultOn(request, kind));
    await story();
    expect(town.sandbox.faults.pending()).toEqual([]);
    expect(seen()).toEqual(good);
    expect(app.lines.some((line) => line.includes('could not write'))).toBe(true);
    expect(app.lines.join('\n')).not.toMatch(/gh[sp]_[A-Za-z0-9]{8}/);
  });
});
