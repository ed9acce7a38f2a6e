import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { attend } from '../../src/app/attend.ts';
import type { AttendOptions } from '../../src/app/attend.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { unmetered } from '../../src/app/meter.ts';
import type { Looked } from '../../src/app/meter.ts';
import { createRefusals } from '../../src/app/refusals.ts';
import { createReserve } from '../../src/app/reserve.ts';
import type { Budget } from '../../src/app/budget.ts';
import type { Aside } from '../../src/app/worker.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Urgency } from '../../src/store/work-queue.ts';
import { must } from '../store/contract/entries.ts';

const NOW = Date.parse('2026-11-21T20:00:00Z');
const KEY = '7 acme/shop #1';
const HOUR = 3_600_000;
const AT = '2026-11-21T20:00:00Z';
const HEAD = 'a'.repeat(40);
const gate = { kind: 'gate', repository: 42, change: 1, gate: 'merge', candidate: HEAD } as const;
const GATE = formatExternalId({ ...gate, digest: 'd'.repeat(32) });
const fault = { code: 'API_UNAVAILABLE', detail: 'GraphQL Snapshot: 502' } as const;
const aside: Aside = (waiting) => waiting;

let store: Store;
let lines: string[];
let looked: Looked[];
let asked: string[];
beforeEach(async () => {
  store = must(await openStore(':memory:', { clock: () => NOW, poll: null }));
  [lines, looked, asked] = [[], [], []];
});
afterEach(() => store.close());

/** GitHub, where nothing can be read, and one run on the head of a pull request is green. */
function ports({ well = true } = {}): InstallationPorts {
  const unread = { ok: false, fault } as const;
  const nothing = { ok: true, value: [] } as const;
  const run = { id: 5, name: 'holdpoint/merge', externalId: GATE, text: '', startedAt: null };
  return {
    snapshots: {
      snapshot: async () => {
        asked.push('snapshot');
        return unread;
      },
    },
    needs: { read: async () => ({}) },
    writer: {
      write: async (_, write) => {
        if (write.kind === 'update-check')
          asked.push(`${write.check.name}=${write.check.conclusion}: ${write.check.title}`);
        return { ok: true, value: { check: null, since: AT, visible: AT } };
      },
    },
    changesOf: async () => unread,
    commitsOf: async () => ({ ok: true, value: { commits: [HEAD], into: null } }),
    openRuns: async () => (well ? { ok: true, value: [run] } : unread),
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => unread, live: async () => unread },
  };
}

/** What is left of GitHub's limits, said in what rests: until when, and until when REST does as well. */
function aBudget(until: number | null, silent: number | null = null): Budget {
  return { over: (request) => request, restsUntil: () => until, silentUntil: () => silent };
}

/** An App for which GitHub answers nothing. */
function options(over: Partial<AttendOptions> = {}): AttendOptions {
  const { queue, ledger } = store;
  return {
    ports: async () => ports(),
    queue,
    ledger,
    memo: createMemo(),
    clock: () => NOW,
    log: (line) => void lines.push(line),
    keepUp: null,
    reserve: createReserve(() => NOW),
    refusals: createRefusals(),
    standstills: { count: () => 0 },
    meter: { ...unmetered, looked: (came) => void looked.push(came) },
    ...over,
  };
}

async function claimed(urgency: Urgency = 0, key = KEY) {
  await store.queue.enqueue(key, NOW, { delivery: 'd1', urgency });
  const claim = await store.queue.claim(NOW);
  if (claim === null) throw new Error('nothing was due');
  return claim;
}

describe('attending to a subject', () => {
  it('that cannot be read fails with what was logged, which stays with the subject', async () => {
    await expect(attend(options(), await claimed(), aside)).rejects.toThrow(
      /^nothing judged, API_UNAVAILABLE: GraphQL Snapshot: 502$/,
    );
    expect(lines).toEqual([`${KEY}: nothing judged, API_UNAVAILABLE: GraphQL Snapshot: 502`]);
    expect(looked).toEqual(['failed']);
  });

  it('waits where GitHub asks for a pause, and is due again when that is over', async () => {
    const claim = await claimed();
    await expect(attend(options({ budget: () => aBudget(NOW + 60_000) }), claim, aside)).resolves.toBe(true);
    await store.queue.done(claim);
    expect(lines.join()).toContain('GitHub is not asked before 2026-11-21T20:01:00.000Z');
    expect([await store.queue.nextDue(), looked]).toEqual([NOW + 60_000, ['rested']]);
    expect(asked).toEqual([]);
  });
});

describe('attending to an urgent subject that may not be read for longer than a minute', () => {
  const until = NOW + HOUR;
  const took =
    'holdpoint/merge=action_required: Could not be verified: GitHub is not asked before 2026-11-21T21:00:00.000Z, because of its limits';
  const rested = async (over: Partial<AttendOptions>, urgency: Urgency = 2, key = KEY) => {
    const claim = await claimed(urgency, key);
    await attend(options({ budget: () => aBudget(until), ...over }), claim, aside);
    await store.queue.done(claim);
    return store.queue.nextDue();
  };

  it.each([1, 2] as const)('takes green back by REST and waits for the rest (T96, I25): %i', async (urgency) => {
    expect(await rested({}, urgency)).toBe(until);
    expect([asked, looked]).toEqual([[took], ['rested']]);
  });

  it.each([`7 acme/shop @${HEAD}`, `7 acme/shop ~${HEAD}:main`])('does so for %s', async (key) => {
    expect(await rested({}, 1, key)).toBe(until);
    expect(asked).toEqual([took]);
  });

  it('takes nothing back where nothing is urgent, or nothing is to be written', async () => {
    expect(await rested({}, 0)).toBe(until);
    expect(await rested({ instead: async () => true })).toBe(until);
    expect(await rested({}, 2, '7 acme/shop run:5')).toBe(until);
    expect(asked).toEqual([]);
  });

  it('asks nothing while REST may not be asked either, and takes back as soon as it may', async () => {
    expect(await rested({ budget: () => aBudget(until, NOW + 90_000) })).toBe(NOW + 90_000);
    expect(await rested({ budget: () => aBudget(until, until + 5) })).toBe(until);
    expect(asked).toEqual([]);
  });

  it('takes back once a minute at most, however often somebody speaks', async () => {
    let now = NOW;
    const reserve = createReserve(() => now);
    expect(await rested({ reserve })).toBe(until);
    expect(await rested({ reserve })).toBe(NOW + 60_000);
    expect(asked).toEqual([took]);
    now += 60_000;
    expect(await rested({ reserve })).toBe(until);
    expect(asked).toEqual([took, took]);
  });

  it('tries again in a minute where not everything could be asked', async () => {
    expect(await rested({ ports: async () => ports({ well: false }) })).toBe(NOW + 60_000);
  });
});
