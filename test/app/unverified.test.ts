import { describe, expect, it } from '@jest/globals';
import type { Write } from '../../src/gate/ports.ts';
import { look } from '../../src/app/look.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { closeUnverified, PATIENCE } from '../../src/app/unverified.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { head, now, seen } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

const fault = { code: 'API_UNAVAILABLE', detail: 'GraphQL Snapshot: 502' } as const;
const digest = '0'.repeat(32);
const gate = {
  id: 1,
  name: 'holdpoint/merge',
  startedAt: seen,
  text: 'memory',
  externalId: formatExternalId({ kind: 'gate', repository: 42, change: 7, gate: 'merge', candidate: head, digest }),
};
const item = {
  id: 2,
  name: 'holdpoint/qa',
  startedAt: seen,
  text: 'memory',
  externalId: formatExternalId({
    kind: 'item',
    repository: 42,
    change: 7,
    item: 'qa',
    digest,
  }),
};

function ports(runs: Parameters<typeof answer>[0], written: Write[]) {
  return {
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }) as const,
    openRuns: async () => answer(runs),
    writer: {
      write: async (_repository: string, write: Write) => {
        written.push(write);
        return { ok: true, value: { check: null, since: now, visible: now } } as const;
      },
    },
  };
}

const answer = (runs: readonly (typeof gate)[] | null) =>
  runs === null ? ({ ok: false, fault } as const) : ({ ok: true, value: runs } as const);
const subject = { repository: 'acme/shop', commits: [head] };

describe('a change that cannot be read for a while', () => {
  it('loses the green of its gates, and says why (T90)', async () => {
    const written: Write[] = [];
    expect(await closeUnverified(ports([gate, item], written), subject, fault, now)).toEqual(['holdpoint/merge']);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({
      kind: 'update-check',
      id: 1,
      check: { conclusion: 'action_required', title: 'Could not be verified: GraphQL Snapshot: 502', startedAt: seen },
    });
  });

  it('loses it too when the process that finds out has never read it: it asks for its commits (T90, T110)', async () => {
    const written: Write[] = [];
    const asked: number[] = [];
    const installation: InstallationPorts = {
      ...ports([gate], written),
      commitsOf: async (_, number) => {
        asked.push(number);
        return { ok: true, value: { commits: [head], into: null } };
      },
      changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
      snapshots: { snapshot: async () => ({ ok: false, fault }) },
      needs: { read: async () => ({}) },
      livePullRequests: async () => ({ ok: true, value: [] }),
      repositories: async () => ({ ok: true, value: [] }),
      groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
    };
    const options = { ...aLedger(), queue: memoryQueue(), memo: createMemo(), clock: () => 0, log: () => undefined };
    const claim = { key: '1 acme/shop #7', attempt: PATIENCE };
    expect(await look({ ...options, ports: async () => installation }, claim)).toBe(false);
    expect(asked).toEqual([7]);
    expect(written).toMatchObject([{ kind: 'update-check', id: 1, check: { conclusion: 'action_required' } }]);
  });

  it('keeps what it shows where that cannot be read either', async () => {
    const written: Write[] = [];
    expect(await closeUnverified(ports(null, written), subject, fault, now)).toEqual([]);
    expect(written).toEqual([]);
  });
});
