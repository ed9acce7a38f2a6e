import { describe, expect, it } from '@jest/globals';
import { look } from '../../src/app/look.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import type { UnlearnableCode } from '../../src/evidence/reading.ts';
import { milliseconds } from '../../src/evidence/time.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { aCheck, aCommitEvidence, known, now, seen, someFacts, unlearnable } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from '../gate/display.ts';

const text = `version: 1
environments:
  production: { enforce: block }
items:
  plan: { title: The plan is written, file: { path: docs/plan.md } }
`;

/** Whether a look at a pull request is done, where the file that its checklist asks for could not be read, so often in a row. */
async function isDone(code: UnlearnableCode | null, attempt: number): Promise<boolean> {
  const facts = someFacts({
    commits: [aCommitEvidence({ checks: [aCheck()] })],
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text } })),
  });
  const nothing = { ok: true, value: [] } as const;
  const reading = code === null ? known({ kind: 'missing' }) : unlearnable(code);
  const ports: InstallationPorts = {
    snapshots: { snapshot: async () => ({ ok: true, value: { facts, shown: nothingShown } }) },
    needs: {
      read: async (_, needs) =>
        Object.fromEntries(needs.map((need) => [`${need.kind}:${JSON.stringify(need)}`, reading])),
    },
    writer: { write: async () => ({ ok: true, value: { check: null, since: seen, visible: seen } }) },
    changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }),
    openRuns: async () => nothing,
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
  };
  const { ledger } = aLedger();
  const options = {
    queue: memoryQueue(),
    ledger,
    memo: createMemo(),
    clock: () => milliseconds(now),
    log: () => undefined,
  };
  return look({ ...options, ports: async () => ports }, { key: '1 acme/shop #7', attempt });
}

describe('a look at a pull request of which something could not be read', () => {
  it('is taken again by itself, because no event tells when GitHub answers again (T90)', async () => {
    expect(await isDone('API_UNAVAILABLE', 1)).toBe(false);
    expect(await isDone('API_RATE_LIMITED', 200)).toBe(false);
    expect(await isDone('API_PARTIAL', 8)).toBe(false);
  });

  it('is over where asking again would not help, or everything was read', async () => {
    expect(await isDone('API_PARTIAL', 9)).toBe(true);
    expect(await isDone('API_FORBIDDEN', 1)).toBe(true);
    expect(await isDone(null, 1)).toBe(true);
  });
});
