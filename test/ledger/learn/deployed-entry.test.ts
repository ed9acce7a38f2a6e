import { expect, it } from '@jest/globals';
import { deployedEntry } from '../../../src/ledger/learn/deployed-entry.ts';

const commit = 'c'.repeat(40);
const told = { environment: 'Production', deployment: 9, commit, at: '2026-11-20T10:00:00Z' };

it('is one entry, however and whenever a deployment was told', () => {
  const entry = deployedEntry(42, '2026-11-21T20:00:00Z', told);
  expect(entry).toStrictEqual({
    key: 'deployed:42:9',
    repository: 42,
    change: null,
    at: '2026-11-21T20:00:00Z',
    body: { kind: 'deployed', environment: 'production', commit, deployment: 9, at: '2026-11-20T10:00:00Z' },
  });
  const again = deployedEntry(42, '2026-11-21T21:00:00Z', { ...told, environment: 'production' });
  expect([again.key, again.body]).toStrictEqual([entry.key, entry.body]);
});

it('is told apart from other deployments, and from those of other repositories', () => {
  const key = (repository: number, deployment: number) =>
    deployedEntry(repository, told.at, { ...told, deployment }).key;
  expect(new Set([key(42, 9), key(42, 10), key(43, 9)]).size).toBe(3);
});
