import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { faultOn, isRequest } from './fault-requests.ts';
import { shareOf } from './fault-share.ts';
import { aReleaseTown, type ReleaseTown } from './release-town.ts';

/** What can befall a request: it never happens, or it happens and nobody hears of it. */
const troubles: readonly (readonly [string, FaultKind & { readonly after?: boolean }])[] = [
  ['500', { kind: 'status', status: 500 }],
  ['a reset connection', { kind: 'reset' }],
  ['a reset connection after it took effect (T98)', { kind: 'reset', after: true }],
  ['a cut answer after it took effect (T98)', { kind: 'truncate', after: true }],
  ['200 with another object after it took effect (T98)', { kind: 'status', status: 200, body: {}, after: true }],
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

/** Every request by which a home is opened, told and left. */
const requests = [
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
] as const;

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown();
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release from its home over its move to a newer commit and its sign-off to its end, `meets` given once the first deployment is over. */
async function story(meets?: () => void): Promise<unknown> {
  const commits: string[] = [];
  const pulls = [await town.ready('two'), await town.ready('three'), await town.ready('four')];
  meets?.();
  for (const pull of pulls) {
    commits.push(await town.merge(pull));
    await calm();
  }
  const home = town.homes().at(-1);
  if (home === undefined) throw new Error('no home was opened');
  town.say('rhea', home, '/signoff manager');
  await calm();
  town.say('quinn', home, '/drop');
  await calm();
  return {
    homes: town.homes().map(({ state, title, body }) => ({ state, title: named(title, commits), says: said(body) })),
    gates: commits.map((commit) => {
      const { conclusion, title } = town.gate(commit);
      // Whoever comes first shuts it, the look or the leaving, each in its own words.
      return { conclusion, title: named(title, commits).replace(/^Not to be released any more: (.*)\.$/, '$1') };
    }),
  };
}

/** Until what failed has been tried again. */
async function calm(): Promise<void> {
  await town.settled();
  await town.app().tryAgain();
}

const named = (text: string, commits: readonly string[]): string =>
  commits.reduce((now, commit, n) => now.replaceAll(commit.slice(0, 7), `commit ${n + 1}`), text);
const said = (body: string | null): boolean => (body ?? '').includes('quinn dropped this release.');

let good: unknown;
const counts = new Map<string, number>();

describe('without any fault', () => {
  it('a release makes every request that opens, tells and leaves its home', async () => {
    let from = 0;
    good = await story(() => {
      from = town.sandbox.requests.length;
    });
    expect(good).toMatchObject({
      homes: [{ state: 'closed', title: 'Release commit 3 to production', says: true }],
      gates: [{}, {}, { conclusion: 'action_required' }],
    });
    const made = town.sandbox.requests.slice(from).filter(({ actor }) => actor === 'holdpoint[bot]');
    for (const request of requests) counts.set(request, made.filter((one) => isRequest(request, one)).length);
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
  });
});

/** What never happened is told apart by what is done then: it is tried again, or waits, or is given up. */
const unmade = troubles.filter(([name]) => ['500', 'a limit on writes (T97)', '403'].includes(name));
// What a request leaves behind when nobody hears of it differs from the first to the last; what never happened does not.
const unheard = troubles.filter(([, { after }]) => after === true);
const table = requests.flatMap(
  (request) =>
    [['first', request, [...unmade, ...unheard.slice(0, 1)]] as const, ['last', request, unheard] as const] as const,
);

describe.each(table)('the %s %s', (which, request, befalling) => {
  it.each(shareOf(befalling, `${which} ${request}`))(
    'that meets %s costs time, and neither a second issue nor a green that stays',
    async (_, kind) => {
      const from = town.sandbox.requests.length;
      const { match, ...fault } = faultOn(request, kind);
      const nth = which === 'first' ? 1 : (counts.get(request) ?? 1);
      const now = await story(() => town.sandbox.faults.add({ ...fault, match: { ...match, nth } }));
      expect(town.sandbox.faults.pending()).toEqual([]);
      expect(now).toEqual(good);
      expect(town.sandbox.requests.length - from).toBeLessThan(400);
    },
  );
});
