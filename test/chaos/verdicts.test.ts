import { describe, expect, it } from '@jest/globals';
import { createAllowances } from '../../scripts/chaos/allowances.ts';
import type { Opening } from '../../scripts/chaos/verdicts.ts';
import { doubledOpenings, lostDeliveries, unwritten, wrongOpenings } from '../../scripts/chaos/verdicts.ts';

const green: Opening = { what: 'green', key: 'acme merge abc', once: null, at: 5_000, since: 4_000, replica: 0 };
const approval: Opening = {
  what: 'approval',
  key: 'works run 7',
  once: 'run 7:1 production',
  at: 5_000,
  since: 4_000,
  replica: 1,
};

/** Allowed from one moment to another, both in milliseconds. */
function allowedFrom(key: string, from: number, to: number) {
  const allowances = createAllowances();
  allowances.note(0, new Set());
  allowances.note(from, new Set([key]));
  allowances.note(to, new Set(['something else']));
  return allowances;
}

describe('what the oracle allowed', () => {
  it('is kept with when it began and when it ended', () => {
    const { ever } = allowedFrom('a', 100, 200);
    expect(
      [
        [50, 99],
        [50, 100],
        [120, 130],
        [200, 300],
        [201, 300],
      ].map(([since = 0, until = 0]) => ever('a', since, until)),
    ).toEqual([false, true, true, true, false]);
    expect(ever('something else', 10_000, 20_000)).toBe(true);
    expect(ever('b', 0, 20_000)).toBe(false);
  });

  it('may end and begin again', () => {
    const allowances = allowedFrom('a', 100, 200);
    allowances.note(300, new Set(['a']));
    expect([allowances.ever('a', 210, 290), allowances.ever('a', 210, 300), allowances.ever('a', 150, 150)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('goes on as long as it is said again', () => {
    const allowances = createAllowances();
    allowances.note(100, new Set(['a']));
    allowances.note(200, new Set(['a']));
    allowances.note(300, new Set());
    expect([allowances.ever('a', 250, 260), allowances.ever('a', 301, 400)]).toEqual([true, false]);
  });
});

describe('a gate that is opened', () => {
  it('is right when the oracle allowed it at some moment between the reading and the write', () => {
    expect(wrongOpenings([green], allowedFrom(green.key, 1_000, 4_000))).toEqual([]);
    expect(wrongOpenings([green], allowedFrom(green.key, 5_000, 9_000))).toEqual([]);
  });

  it('is found when a hold came before the reading, or what was missing came after the write (T16)', () => {
    expect(wrongOpenings([green], allowedFrom(green.key, 1_000, 3_999))).toEqual([
      'replica 0 let go what may not: green of acme merge abc at 00:00:05.000, read at 00:00:04.000',
    ]);
    expect(wrongOpenings([approval], allowedFrom(approval.key, 5_001, 9_000))).toEqual([
      'replica 1 let go what may not: approval of works run 7 at 00:00:05.000, read at 00:00:04.000',
    ]);
  });

  it('is found when it was another one that was allowed', () => {
    expect(wrongOpenings([green], allowedFrom('acme merge abd', 0, 9_000))).toHaveLength(1);
  });
});

describe('what is let go twice', () => {
  it('is found: one run for one environment, one commit', () => {
    const start: Opening = { ...approval, what: 'start', key: 'works deploy abc', once: 'abc' };
    expect(doubledOpenings([approval, start, approval, start, start])).toEqual([
      'let go 2 times: approval of run 7:1 production',
      'let go 3 times: start of abc',
    ]);
  });

  it('is no fault of a gate that turns green again, of another attempt, nor of what somebody asked for', () => {
    const again: Opening = { ...approval, once: 'run 7:2 production' };
    expect(doubledOpenings([green, green, approval, again])).toEqual([]);
    expect(
      doubledOpenings([approval, approval], (what) => (what === 'approval of run 7:1 production' ? 1 : 0)),
    ).toEqual([]);
  });
});

describe('a delivery that was acknowledged', () => {
  it('is found when the store does not know it, once however often it came (T106)', () => {
    expect(lostDeliveries(['a', 'b', 'b', 'c'], new Set(['a', 'c', 'd']))).toEqual([
      'delivery b was acknowledged, and the store does not know it',
    ]);
    expect(lostDeliveries(['a'], new Set(['a']))).toEqual([]);
  });
});

describe('what is let go', () => {
  const intents = [
    { what: 'green', key: green.key, at: 4_500 },
    { what: 'approval', key: approval.key, at: 5_000 },
  ] as const;

  it('stands in the ledger before', () => {
    expect(unwritten([green, approval], intents)).toEqual([]);
  });

  it('is found when it stands there only after, as something else, or not at all', () => {
    expect(unwritten([green], [{ what: 'green', key: green.key, at: 5_001 }])).toHaveLength(1);
    expect(unwritten([green], [{ what: 'approval', key: green.key, at: 1 }])).toHaveLength(1);
    expect(unwritten([approval], [{ what: 'approval', key: 'works run 8', at: 1 }])).toEqual([
      'nobody wrote down before: approval of works run 7 at 00:00:05.000',
    ]);
  });

  it('is written otherwise where a workflow is started or run again', () => {
    expect(
      unwritten(
        [
          { ...green, what: 'start' },
          { ...green, what: 'rerun' },
        ],
        [],
      ),
    ).toEqual([]);
  });
});
