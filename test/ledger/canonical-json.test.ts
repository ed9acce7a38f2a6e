import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalJson } from '../../src/ledger/canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts keys at every depth and has no blanks', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'x y' }], a: null, B: true })).toBe(
      '{"B":true,"a":null,"b":[{"c":"x y","d":1}]}',
    );
  });

  it('is the same for the same value, in whatever order its keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it('says the whole value: it reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes what no table holds as ASCII', () => {
    expect(canonicalJson('\0\n\ud800')).toBe(String.raw`"\u0000\n\ud800"`);
  });

  it.each([
    ['not a number', Number.NaN],
    ['an infinite number', { a: [Number.POSITIVE_INFINITY] }],
    ['undefined', { a: undefined }],
    ['a hole in a list', [undefined]],
    ['a date', { at: new Date(0) }],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('is not written for %s', (_, value) => {
    expect(canonicalJson(value)).toBeNull();
  });
});
