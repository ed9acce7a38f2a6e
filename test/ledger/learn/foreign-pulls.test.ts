import { describe, expect, it } from '@jest/globals';
import { learnFromDelivery } from '../../../src/ledger/learn/from-delivery.ts';

const failed = (pull_requests: readonly object[]) => ({
  action: 'completed',
  repository: { id: 1 },
  check_run: { id: 3, name: 'build', conclusion: 'failure', head_sha: 'a'.repeat(40), app: { id: 9 }, pull_requests },
});
const here = { number: 5, base: { repo: { id: 1 } } };
const elsewhere = { number: 6, base: { repo: { id: 2 } } };

describe('a check that failed on a commit which two repositories propose', () => {
  it('is remembered for the change of its own repository alone (T111)', () => {
    const entries = learnFromDelivery('check_run', failed([elsewhere, here]), '2026-01-01T00:00:00.000Z');
    expect(entries.map(({ repository, change }) => ({ repository, change }))).toEqual([{ repository: 1, change: 5 }]);
  });
});
