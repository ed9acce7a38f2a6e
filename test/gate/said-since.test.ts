import { describe, expect, it } from '@jest/globals';
import { broughtBesides, saidSince } from '../../src/gate/said-since.ts';
import type { EntryBody, NewEntry } from '../../src/ledger/entry.ts';
import type { ChangeSettled } from '../../src/ledger/release-entries.ts';
import { aLedger } from '../builders/ledger.ts';
import { afterMerge, now, someFacts } from '../builders/facts.ts';
import { aRememberedComment, aRememberedDeletion } from '../builders/memory.ts';
import { aSettledEntry } from '../ledger/releases.ts';

const { id } = someFacts().subject.repository;
const production = { environment: 'production', changes: [8] };

let entries = 0;
const entry = (body: EntryBody, at = now): NewEntry => ({
  key: `${(entries += 1)}`,
  repository: id,
  change: 8,
  at,
  body,
});
const settled = (over: Partial<ChangeSettled> = {}) => entry(aSettledEntry({ change: 8, ...over }));
const hold = (over = {}) => entry(aRememberedComment('/hold', { change: 8, seenAt: now, ...over }), afterMerge);

/** What is objected where the first entries stood in the ledger when it was read for a release, and the others came later. */
async function objection(before: readonly NewEntry[], since: readonly NewEntry[], brought = [production]) {
  const memory = aLedger();
  await memory.ledger.append(before);
  const about = { repository: id, environment: 'production', changes: [8], commits: [] };
  const read = await memory.ledger.releases(about);
  const facts = someFacts();
  await memory.ledger.append(since);
  return saidSince(memory.ledger, { ...facts, settled: read.ok ? read.value.settled : [] }, brought);
}

describe('what was said about a change that a release brings (T67)', () => {
  const late = { code: 'NOT_READ', detail: expect.stringContaining('a change of the release') };
  // The first entry of every ledger is its own name.
  const ready = settled({ heard: 1 });

  it('speaks against opening where nobody has judged it since, however long ago it was said', async () => {
    expect(await objection([ready], [hold()])).toEqual(late);
    expect(await objection([ready], [hold({ seenAt: '2026-11-01T10:00:00Z' })])).toEqual(late);
    expect(await objection([ready], [entry(aRememberedDeletion({ change: 8, seenAt: now }))])).toEqual(late);
  });

  it('is over with the look that has judged it', async () => {
    expect(await objection([ready], [hold(), settled({ heard: 3 })])).toBeNull();
    expect(await objection([ready], [hold(), settled({ heard: 2 })])).toEqual(late);
    const held = {
      verdict: 'pending',
      open: [{ item: null, title: 'held', outcome: 'pending', code: 'HELD', sentence: '' }],
    } as const;
    expect(await objection([ready], [hold(), settled({ heard: 3, ...held })])).toEqual(late);
    expect(await objection([ready], [settled({ heard: 3, verdict: 'none' })])).toBeNull();
    // What the look has found itself, and written down with what it judged by it.
    const found = entry(aRememberedComment('/hold', { change: 8, seenAt: now }));
    expect(await objection([ready], [found, settled({ heard: 2 })])).toBeNull();
  });

  it('is no reason to judge again what was judged with it', async () => {
    const held = settled({ heard: 3, verdict: 'pending' });
    expect(await objection([ready, hold()], [])).toBeNull();
    expect(await objection([held], [])).toBeNull();
    expect(await objection([ready, hold()], [hold({ id: '1002' })])).toBeNull();
  });

  it('is no matter where it stops nothing, or is about a change or a place that is not brought', async () => {
    const praise = entry(aRememberedComment('Looks good.', { change: 8, seenAt: now }));
    expect(await objection([ready], [praise])).toBeNull();
    expect(await objection([ready], [hold()], [{ environment: 'production', changes: [9] }])).toBeNull();
    expect(await objection([ready], [hold()], [])).toBeNull();
    const elsewhere = settled({ environment: 'staging', verdict: 'no-go' });
    expect(await objection([ready], [elsewhere])).toBeNull();
  });

  it('opens nothing where it is not known', async () => {
    const memory = aLedger();
    const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } as const;
    const ledger = { ...memory.ledger, releases: async () => ({ ok: false, fault }) as const };
    expect(await saidSince(ledger, someFacts(), [production])).toEqual(fault);
  });
});

describe('the changes that deployments bring beside those that were read', () => {
  it('are told for each environment', () => {
    const bringing = (name: string, ...numbers: readonly number[]) => ({
      gate: { kind: 'environment', name } as const,
      release: { changes: numbers.map((number) => ({ number })) },
    });
    const merge = { gate: { kind: 'merge' } } as const;
    const rollCalls = [bringing('staging', 7, 8), merge, bringing('production', 8, 9), bringing('own', 7)];
    expect(broughtBesides({ rollCalls, facts: someFacts() })).toEqual([
      { environment: 'staging', changes: [8] },
      { environment: 'production', changes: [8, 9] },
    ]);
  });
});
