import { describe, expect, it } from '@jest/globals';
import type { InstallationPorts } from '../../src/app/look.ts';
import { look } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import type { ChangesOfCommit } from '../../src/github/snapshot/locate.ts';
import { seen, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { nothingShown } from '../gate/display.ts';

const commit = 'c'.repeat(40);
const fault = { code: 'API_FORBIDDEN', detail: 'POST …/requested_reviewers: 422' } as const;

function portsWith(over: Partial<InstallationPorts>): InstallationPorts {
  const nothing = { ok: true, value: [] } as const;
  return {
    snapshots: { snapshot: async () => ({ ok: true, value: { facts: someFacts({}), shown: nothingShown } }) },
    needs: { read: async () => ({}) },
    writer: { write: async () => ({ ok: true, value: { check: null, since: seen, visible: seen } }) },
    changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }),
    openRuns: async () => nothing,
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
    ...over,
  };
}

async function lookAt(key: string, ports: InstallationPorts): Promise<{ done: boolean; due: readonly string[] }> {
  const queue = memoryQueue();
  const options = { ports: async () => ports, queue, memo: createMemo(), clock: () => 0, log: () => undefined };
  const done = await look({ ...options, ...aLedger() }, { key, attempt: 1 });
  const due: string[] = [];
  for (let claim = await queue.claim(0); claim !== null; claim = await queue.claim(0)) due.push(claim.key);
  return { done, due };
}

describe('a look at a commit', () => {
  const dueFor = async (value: ChangesOfCommit) =>
    lookAt(`1 acme/shop @${commit}`, portsWith({ changesOf: async () => ({ ok: true, value }) }));

  it('wakes every change that it is the head or the merge commit of', async () => {
    expect(await dueFor({ numbers: [7, 8], whole: true })).toEqual({
      done: true,
      due: ['1 acme/shop #7', '1 acme/shop #8'],
    });
  });

  it('wakes all of the repository where not every change is listed', async () => {
    const { due } = await dueFor({ numbers: [7], whole: false });
    expect(new Set(due)).toEqual(new Set(['1 acme/shop *', '1 acme/shop #7']));
  });

  it('is taken up again where it could not be told', async () => {
    const ports = portsWith({ changesOf: async () => ({ ok: false, fault }) });
    expect(await lookAt(`1 acme/shop @${commit}`, ports)).toEqual({ done: false, due: [] });
  });
});
