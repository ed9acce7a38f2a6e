import { describe, expect, it } from '@jest/globals';
import { look } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import type { ChangeFacts } from '../../src/evidence/facts.ts';
import type { OwnCheckRun } from '../../src/gate/ports.ts';
import { aChange, head, seen, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from '../gate/display.ts';

/** The merge verdict of change 7 on the commit that change 8 proposes too; without a digest of its own it waits for another one. */
function verdictOfSeven(digest: string): OwnCheckRun {
  const externalId = formatExternalId({
    kind: 'gate',
    repository: 42,
    change: 7,
    gate: 'merge',
    candidate: head,
    digest,
  });
  const words = { title: '', summary: '', text: '' };
  const conclusion = 'action_required';
  return {
    ...words,
    id: 3,
    commit: head,
    name: 'holdpoint/merge',
    externalId,
    status: 'completed',
    conclusion,
    startedAt: seen,
  };
}

/** What is due after change 8 was looked at. */
async function dueAfter(change: Partial<ChangeFacts>, other: OwnCheckRun, text: string): Promise<string | null> {
  const queue = memoryQueue();
  const facts = someFacts({
    change: aChange({ number: 8, ...change }),
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text } })),
  });
  const nothing = { ok: true, value: [] } as const;
  const ports: InstallationPorts = {
    snapshots: { snapshot: async () => ({ ok: true, value: { facts, shown: { ...nothingShown, others: [other] } } }) },
    needs: { read: async () => ({}) },
    writer: { write: async () => ({ ok: true, value: { check: null, since: seen, visible: seen } }) },
    changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }),
    openRuns: async () => nothing,
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
  };
  const { ledger } = aLedger();
  const options = { ports: async () => ports, queue, ledger, memo: createMemo(), clock: () => 0, log: () => undefined };
  await look(options, { key: '1 acme/shop #8', attempt: 1 });
  return (await queue.claim(0))?.key ?? null;
}

const waiting = verdictOfSeven('0'.repeat(32));
const refusing = verdictOfSeven('1'.repeat(32));
const asksNothing = 'version: 1\nenvironments: {}\nitems: {}\n';

describe('after a look at one of two pull requests that propose a commit (T6)', () => {
  it('the other is looked at when it waits and the first is out of the way', async () => {
    expect(await dueAfter({ state: 'closed' }, waiting, asksNothing)).toBe('1 acme/shop #7');
    expect(await dueAfter({ state: 'closed' }, refusing, asksNothing)).toBeNull();
  });

  it('the other is looked at when the first came to say something else', async () => {
    expect(await dueAfter({}, refusing, asksNothing)).toBe('1 acme/shop #7');
  });
});
