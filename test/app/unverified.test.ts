import { describe, expect, it } from '@jest/globals';
import type { Write } from '../../src/gate/ports.ts';
import { closeUnverified } from '../../src/app/unverified.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { head, now, seen } from '../builders/facts.ts';

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

  it('keeps what it shows where that cannot be read either', async () => {
    const written: Write[] = [];
    expect(await closeUnverified(ports(null, written), subject, fault, now)).toEqual([]);
    expect(written).toEqual([]);
  });
});
