import { describe, expect, it } from '@jest/globals';
import { unreadEntries } from '../../../src/gate/release/unread.ts';
import { aLedger } from '../../builders/ledger.ts';
import { now } from '../../builders/facts.ts';
import type { ChangeSettled } from '../../../src/ledger/release-entries.ts';
import { aSettledEntry, at } from '../../ledger/releases.ts';

const about = { repository: 42, change: 7 };
const fault = { code: 'API_UNAVAILABLE', detail: 'GraphQL Snapshot: 502' } as const;
const held = { item: null, title: 'held', outcome: 'pending', code: 'HELD', sentence: 'Held.' } as const;

/** A ledger in which change 7 was settled so. */
async function settled(...bodies: readonly Partial<ChangeSettled>[]) {
  const memory = aLedger();
  await memory.ledger.append(
    bodies.map((over, n) => ({ key: `${n}`, repository: 42, change: 7, at, body: aSettledEntry(over) })),
  );
  return memory;
}

async function unreadIn({ ledger }: Awaited<ReturnType<typeof settled>>) {
  const entries = await unreadEntries(ledger, about, fault, now);
  if (!entries.ok) throw new Error(entries.fault.detail);
  return entries.value;
}

describe('a change that was settled and cannot be read (T91)', () => {
  it('is ready no more wherever it was, and says why', async () => {
    const memory = await settled({}, { environment: 'Staging', verdict: 'none' });
    const found = await unreadIn(memory);
    expect(found.map(({ environment }) => environment)).toEqual(['production', 'Staging']);
    expect(found[0]?.entry).toMatchObject({
      key: `settled:42:7:${'c'.repeat(40)}:unread:3:production`,
      repository: 42,
      change: 7,
      at: now,
      body: {
        kind: 'settled',
        change: 7,
        verdict: 'pending',
        heard: 3,
        settledAt: at,
        open: [
          {
            item: null,
            outcome: 'unknown',
            code: 'API_UNAVAILABLE',
            sentence: expect.stringContaining('GraphQL Snapshot: 502'),
            next: [{ who: 'nobody', how: 'it is looked at again by itself, and `/recheck` on it does so at once' }],
          },
        ],
      },
    });
  });

  it('is said to be so once', async () => {
    const memory = await settled({});
    await memory.ledger.append((await unreadIn(memory)).map(({ entry }) => entry));
    const read = await memory.ledger.releases({ ...about, environment: 'production', changes: [7], commits: [] });
    expect(read).toMatchObject({ value: { settled: [{ verdict: 'pending', heard: 2 }] } });
    expect(await unreadIn(memory)).toEqual([]);
  });

  it('stays what it was where it was not ready, or is no concern of the environment', async () => {
    expect(await unreadIn(await settled({ verdict: 'no-go', open: [held] }))).toEqual([]);
    expect(await unreadIn(await settled({ verdict: 'none', unconcerned: true }))).toEqual([]);
    expect(await unreadIn(await settled())).toEqual([]);
  });

  it('is told as a fault where the ledger does not answer', async () => {
    const memory = await settled({});
    const gone = { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } as const;
    const later = { ...memory.ledger, newest: async () => ({ ok: false, fault: gone }) as const };
    expect(await unreadEntries(later, about, fault, now)).toEqual({ ok: false, fault: gone });
    memory.fail({ recall: gone });
    expect(await unreadEntries(memory.ledger, about, fault, now)).toEqual({ ok: false, fault: gone });
  });
});
