import { describe, expect, it } from '@jest/globals';
import { lookAround } from '../../src/app/look-around.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { someFacts, seen } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { nothingShown } from '../gate/display.ts';

/** What is left to look at after a look at `1 acme/shop #7` that GitHub answers with the repository's name as it is now. */
async function lookedAt(name: string, key = '1 acme/shop #7') {
  const queue = memoryQueue();
  const facts = someFacts();
  const repository = { ...facts.subject.repository, name };
  const written: string[] = [];
  const lines: string[] = [];
  const nothing = { ok: true, value: [] } as const;
  const ports: InstallationPorts = {
    snapshots: {
      snapshot: async () => ({
        ok: true,
        value: { facts: { ...facts, subject: { ...facts.subject, repository } }, shown: nothingShown },
      }),
    },
    needs: { read: async () => ({}) },
    writer: {
      write: async (where) => {
        written.push(where);
        return { ok: true, value: { check: null, since: seen, visible: seen } };
      },
    },
    changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }),
    openRuns: async () => nothing,
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
  };
  const { ledger } = aLedger();
  const log = (line: string) => void lines.push(line);
  const done = await lookAround(
    { ports: async () => ports, queue, ledger, memo: createMemo(), clock: () => 5, log },
    { key, attempt: 1 },
  );
  const claim = await queue.claim(5);
  return { done, next: claim?.key ?? null, written: written.length, lines };
}

describe('a look at a repository', () => {
  it('that has the name it is looked at by writes what is to be written, also in other letters', async () => {
    for (const name of ['acme/shop', 'Acme/Shop']) {
      const { done, written } = await lookedAt(name);
      expect(done).toBe(true);
      expect(written).toBeGreaterThan(0);
    }
  });

  it('that has another name writes nothing, and is looked at under that name', async () => {
    expect(await lookedAt('acme/store')).toEqual({
      done: true,
      next: '1 acme/store #7',
      written: 0,
      lines: expect.arrayContaining(['1 acme/shop #7: acme/store now']),
    });
  });

  it('that has another owner writes nothing, and is not looked at before it is known whose it is (T61, T111)', async () => {
    expect(await lookedAt('beta/shop')).toMatchObject({ done: true, next: '1 beta/shop whereabouts', written: 0 });
  });

  it('whose key cannot be read is done', async () => {
    expect(await lookedAt('acme/shop', 'nonsense')).toEqual({ done: true, next: null, written: 0, lines: [] });
  });
});
