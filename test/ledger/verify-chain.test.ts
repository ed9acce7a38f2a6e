import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { brokenAnchor } from '../../src/ledger/check-anchors.ts';
import { link } from '../../src/ledger/chain.ts';
import type { StoredEntry } from '../../src/ledger/chain.ts';
import { checkChain, verifyChain } from '../../src/ledger/verify-chain.ts';
import { chained, deletion, ledger, opened, sealed } from './rows.ts';

const ids = ['1', '2', '3', '4', '5', '6'];
const rows = chained([opened, ...ids.map((id) => deletion(id))]);

/** The chain with the entry of this number replaced. */
function withEntry(seq: number, change: (row: StoredEntry) => StoredEntry): readonly StoredEntry[] {
  return rows.map((row) => (row.seq === seq ? change(row) : row));
}

function rowOf(seq: number): StoredEntry {
  const row = rows[seq - 1];
  if (row === undefined) throw new Error(`no row ${seq}`);
  return row;
}

const seqs = fc.integer({ min: 1, max: rows.length });
const textFields = ['key', 'at', 'kind', 'body', 'previous', 'hash'] as const;

describe('a chain', () => {
  it('is in order as it was written', () => {
    expect(verifyChain(rows)).toBeNull();
  });

  it('names the entry in which any character was changed (T143, I11)', () => {
    fc.assert(
      fc.property(
        seqs,
        fc.constantFrom(...textFields),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (seq, field, where, other) => {
          const text = rowOf(seq)[field];
          const index = where % text.length;
          fc.pre(text[index] !== other);
          const changed = withEntry(seq, (row) => ({
            ...row,
            [field]: text.slice(0, index) + other + text.slice(index + 1),
          }));
          expect(verifyChain(changed)).toMatchObject({ seq });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['repository', { repository: 1 }],
    ['repository', { repository: null }],
    ['change', { change: 8 }],
    ['change', { change: null }],
  ])('names the entry whose %s was changed (T143, I11)', (_, other) => {
    expect(verifyChain(withEntry(3, (row) => ({ ...row, ...other })))).toMatchObject({ seq: 3, what: 'hash' });
  });

  it('names the entry that was taken out (T143, I11)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: rows.length - 1 }), (seq) => {
        expect(verifyChain(rows.filter((row) => row.seq !== seq))).toMatchObject({ seq, what: 'gap' });
      }),
    );
  });

  it('names the first of two that were swapped, also when they were numbered anew (T143, I11)', () => {
    fc.assert(
      fc.property(seqs, seqs, (a, b) => {
        fc.pre(a !== b);
        const swapped = rows.map((row) => (row.seq === a ? rowOf(b) : row.seq === b ? rowOf(a) : row));
        const first = Math.min(a, b);
        expect(verifyChain(swapped)).toMatchObject({ seq: first, what: 'gap' });
        const renumbered = swapped.map((row, index) => ({ ...row, seq: index + 1 }));
        expect(verifyChain(renumbered)).toMatchObject({ seq: first, what: 'hash' });
      }),
    );
  });

  it('names the entry behind one that was changed and given its new hash (T143)', () => {
    const forged = link({ seq: 2, hash: rowOf(2).hash }, deletion('forged'));
    if ('wrong' in forged) throw new Error(forged.detail);
    expect(verifyChain(withEntry(3, () => forged))).toMatchObject({ seq: 4, what: 'previous' });
  });

  it('names an entry that was put in between (T143)', () => {
    const extra = link({ seq: 2, hash: rowOf(2).hash }, deletion('extra'));
    if ('wrong' in extra) throw new Error(extra.detail);
    const longer = [...rows.slice(0, 2), extra, ...rows.slice(2).map((row) => ({ ...row, seq: row.seq + 1 }))];
    expect(verifyChain(longer)).toMatchObject({ seq: 4, what: 'hash' });
  });

  it('names an entry whose key stands there before', () => {
    expect(verifyChain(chained([opened, deletion('1'), deletion('1')]))).toMatchObject({
      seq: 3,
      what: 'duplicate-key',
    });
  });

  it('names an entry of a kind that this version does not know: it is never skipped', () => {
    const strange = sealed(rowOf(7), { kind: 'from-the-future' });
    expect(verifyChain([...rows.slice(0, 6), strange])).toMatchObject({ seq: 7, what: 'unreadable' });
  });

  it('starts with its name, and has it once', () => {
    expect(verifyChain(chained([deletion('1')]))).toEqual({
      seq: 1,
      what: 'name',
      detail: 'a ledger starts with its name, and this one does not',
    });
    expect(verifyChain(chained([opened, { ...opened, key: 'again' }]))).toEqual({
      seq: 2,
      what: 'name',
      detail: 'it names the ledger a second time',
    });
  });

  it('is not in order when only its end is there, and is checked on from a place that is known', () => {
    expect(verifyChain(rows.slice(3))).toMatchObject({ seq: 1, what: 'gap' });
    const check = checkChain(rowOf(3));
    expect(rows.slice(3).map((row) => check.next(row))).toEqual([null, null, null, null]);
    expect(check.head()).toEqual({ seq: 7, hash: rowOf(7).hash });
  });

  it('whose end was cut is in order by itself, and does not hold what was pointed to (T144, I11)', () => {
    fc.assert(
      fc.property(seqs, seqs, (pointed, kept) => {
        const short = rows.slice(0, kept);
        expect(verifyChain(short)).toBeNull();
        const hashes = new Map(short.map(({ seq, hash }) => [seq, hash]));
        const identity = { names: new Set([ledger]), lost: new Set<string>(), hashes };
        const broken = brokenAnchor([{ ledger, seq: pointed, hash: rowOf(pointed).hash }], identity);
        expect(broken === null).toBe(pointed <= kept);
      }),
    );
  });
});
