import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { attend } from '../../src/app/attend.ts';
import type { AttendOptions } from '../../src/app/attend.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { unmetered } from '../../src/app/meter.ts';
import type { Aside } from '../../src/app/worker.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { must } from '../store/contract/entries.ts';

const NOW = Date.parse('2026-11-21T20:00:00Z');
const KEY = '7 acme/shop #1';
const fault = { code: 'API_UNAVAILABLE', detail: 'GraphQL Snapshot: 502' } as const;
const aside: Aside = (waiting) => waiting;

let store: Store;
let lines: string[];
let looked: boolean[];
beforeEach(async () => {
  store = must(await openStore(':memory:', { clock: () => NOW, poll: null }));
  [lines, looked] = [[], []];
});
afterEach(() => store.close());

/** An App for which GitHub answers nothing. */
function options(over: Partial<AttendOptions> = {}): AttendOptions {
  const { queue, ledger } = store;
  const ports = { snapshots: { snapshot: async () => ({ ok: false, fault }) }, writer: {} };
  return {
    // What a look that cannot read asks for is all that it is given.
    ports: async () => ports as unknown as InstallationPorts,
    queue,
    ledger,
    memo: createMemo(),
    clock: () => NOW,
    log: (line) => void lines.push(line),
    keepUp: null,
    meter: { ...unmetered, looked: (succeeded) => void looked.push(succeeded) },
    ...over,
  };
}

async function claimed() {
  await store.queue.enqueue(KEY, NOW, { delivery: 'd1' });
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
    expect(looked).toEqual([false]);
  });

  it('waits where GitHub asks for a pause, and is due again when that is over', async () => {
    const claim = await claimed();
    await expect(attend(options({ restsUntil: () => NOW + 60_000 }), claim, aside)).resolves.toBe(true);
    await store.queue.done(claim);
    expect(lines.join()).toContain('GitHub is not asked before 2026-11-21T20:01:00.000Z');
    expect([await store.queue.nextDue(), looked]).toEqual([NOW + 60_000, [true]]);
  });
});
