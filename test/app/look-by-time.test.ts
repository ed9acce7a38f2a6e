import { describe, expect, it } from '@jest/globals';
import { look } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { milliseconds } from '../../src/evidence/time.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { aChange, aCheck, aCommitEvidence, merged, seen, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from '../gate/display.ts';

const text = `version: 1
environments:
  production: { enforce: block, window: { days: mon-thu, hours: 09:00-16:00, zone: UTC } }
items:
  tests: { title: All tests are passing, check: ci / test }
`;

/** When a merged change that is green is looked at again by time alone, where the look ended at `ended`; null: never. */
async function nextLookAt(now: string, mergedAt: string, ended = now): Promise<string | null> {
  const queue = memoryQueue();
  const checks = [aCheck()];
  const facts = someFacts({
    now,
    change: aChange({ merge: { commit: merged, at: mergedAt } }),
    commits: [aCommitEvidence({ checks }), aCommitEvidence({ oid: merged, checks })],
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text } })),
  });
  const nothing = { ok: true, value: [] } as const;
  const ports: InstallationPorts = {
    snapshots: { snapshot: async () => ({ ok: true, value: { facts, shown: nothingShown } }) },
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
  const clock = () => milliseconds(ended);
  await look(
    { ports: async () => ports, queue, ledger, memo: createMemo(), clock, log: () => undefined },
    { key: '1 acme/shop #7', attempt: 1 },
  );
  const due = await queue.nextDue();
  return due === null ? null : new Date(due).toISOString();
}

describe('after a look at a merged change whose environment has a window', () => {
  const [open, closed] = ['2026-11-23T10:00:00Z', '2026-11-22T10:00:00Z'];

  it('it is looked at again when the window opens, and when it closes', async () => {
    expect(await nextLookAt(closed, '2026-11-20T13:00:00Z')).toBe('2026-11-23T09:00:30.000Z');
    expect(await nextLookAt(open, '2026-11-20T13:00:00Z')).toBe('2026-11-23T15:59:30.000Z');
  });

  it('it is looked at at once when that came while the look went on', async () => {
    const ended = '2026-11-23T16:00:00Z';
    expect(await nextLookAt(open, '2026-11-20T13:00:00Z', ended)).toBe('2026-11-23T15:59:30.000Z');
  });

  it('it is shut in time but not opened any more when it was merged more than two weeks ago', async () => {
    expect(await nextLookAt(closed, '2026-11-08T10:00:00Z')).toBe('2026-11-23T09:00:30.000Z');
    expect(await nextLookAt(closed, '2026-11-08T09:59:59Z')).toBeNull();
    expect(await nextLookAt(open, '2026-11-08T09:59:59Z')).toBe('2026-11-23T15:59:30.000Z');
  });
});
