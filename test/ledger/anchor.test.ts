import { describe, expect, it } from '@jest/globals';
import { formatAnchor, parseAnchor } from '../../src/ledger/anchor.ts';

const anchor = { ledger: '0123456789abcdef'.repeat(2), seq: 4711, hash: 'c'.repeat(64) };

describe('the text of an anchor', () => {
  it('reads back as the anchor', () => {
    expect(parseAnchor(formatAnchor(anchor))).toEqual(anchor);
  });

  it.each([
    ['an empty text', ''],
    ['a short name', formatAnchor({ ...anchor, ledger: 'abc' })],
    ['a name that is not hex', formatAnchor({ ...anchor, ledger: 'g'.repeat(32) })],
    ['a long name', formatAnchor({ ...anchor, ledger: 'a'.repeat(33) })],
    ['entry 0', formatAnchor({ ...anchor, seq: 0 })],
    ['a number with a sign', formatAnchor(anchor).replace(':4711', ':-4711')],
    ['a number that starts with 0', formatAnchor(anchor).replace(':4711', ':04711')],
    ['a number too large to be told from its neighbours', formatAnchor(anchor).replace(':4711', ':9999999999999999')],
    ['a short hash', formatAnchor({ ...anchor, hash: 'c'.repeat(63) })],
    ['something before it', ` ${formatAnchor(anchor)}`],
    ['something behind it', `${formatAnchor(anchor)}\n`],
    ['capital letters', formatAnchor(anchor).toUpperCase()],
  ])('is none for %s', (_, text) => {
    expect(parseAnchor(text)).toBeNull();
  });
});
