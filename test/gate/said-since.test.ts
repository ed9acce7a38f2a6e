import { describe, expect, it } from '@jest/globals';
import { broughtBesides, saidSince } from '../../src/gate/said-since.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { aLedger } from '../builders/ledger.ts';
import { now, someFacts } from '../builders/facts.ts';
import { aRememberedComment, aRememberedDeletion } from '../builders/memory.ts';

const facts = someFacts();
const { id } = facts.subject.repository;
const minuteBefore = new Date(Date.parse(now) - 60_000).toISOString();
const tooEarly = new Date(Date.parse(now) - 60_001).toISOString();

const entry = (body: NewEntry['body'], change = 8): NewEntry => ({
  key: JSON.stringify(body),
  repository: id,
  change,
  at: now,
  body,
});
const hold = (seenAt = now) => entry(aRememberedComment('/hold', { change: 8, seenAt }));

async function objection(entries: readonly NewEntry[], brought: readonly number[] = [8]) {
  const memory = aLedger();
  await memory.ledger.append(entries);
  return saidSince(memory.ledger, facts, brought);
}

describe('what was said about a change that a release brings (T67)', () => {
  const late = { code: 'NOT_READ', detail: expect.stringContaining('a change of the release') };

  it('speaks against opening for a minute, in which its own look settles it', async () => {
    expect(await objection([hold()])).toEqual(late);
    expect(await objection([hold(minuteBefore)])).toEqual(late);
    expect(await objection([hold(tooEarly)])).toBeNull();
    expect(await objection([entry(aRememberedDeletion({ change: 8, seenAt: now }))])).toEqual(late);
  });

  it('is no matter where it stops nothing, or is about a change that is not brought', async () => {
    expect(await objection([entry(aRememberedComment('Looks good.', { change: 8, seenAt: now }))])).toBeNull();
    expect(await objection([hold()], [9])).toBeNull();
    expect(await objection([hold()], [])).toBeNull();
  });

  it('opens nothing where it is not known', async () => {
    const memory = aLedger();
    const { recall } = memory.ledger;
    const ledger: typeof memory.ledger = {
      ...memory.ledger,
      recall: async (about) =>
        about.changes.includes(8)
          ? { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } }
          : recall(about),
    };
    expect(await saidSince(ledger, facts, [8])).toEqual({ code: 'LEDGER_UNAVAILABLE', detail: 'gone' });
  });
});

describe('the changes that deployments bring beside those that were read', () => {
  it('are each named once', () => {
    const bringing = (...numbers: readonly number[]) => ({
      release: { changes: numbers.map((number) => ({ number })) },
    });
    const rollCalls = [bringing(7, 8), {}, bringing(8, 9)];
    expect(broughtBesides({ rollCalls, facts })).toEqual([8, 9]);
  });
});
