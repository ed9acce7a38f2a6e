import { describe, expect, it } from '@jest/globals';
import { brokenAnchor } from '../../src/ledger/check-anchors.ts';

const now = 'a'.repeat(32);
const before = 'b'.repeat(32);
const lost = 'c'.repeat(32);
const other = 'd'.repeat(32);
const hash = 'e'.repeat(64);
const identity = {
  names: new Set([before, now]),
  lost: new Set([lost]),
  hashes: new Map([[5, hash]]),
};

describe('what check runs point to', () => {
  it.each([
    ['nothing', []],
    ['an entry that is there', [{ ledger: now, seq: 5, hash }]],
    ['an entry by a name that the ledger had', [{ ledger: before, seq: 5, hash }]],
    ['a ledger that was given up for lost', [{ ledger: lost, seq: 900, hash }]],
  ])('is held when it is %s', (_, anchors) => {
    expect(brokenAnchor(anchors, identity)).toBeNull();
  });

  it.each([
    [
      'an entry behind the end (T144)',
      { ledger: now, seq: 6, hash },
      'entry 6 of ledger a+ was shown, and is not there any more',
    ],
    [
      'an entry with another content (T144)',
      { ledger: now, seq: 5, hash: 'f'.repeat(64) },
      'entry 5 .* with another content',
    ],
    [
      'another ledger (T144)',
      { ledger: other, seq: 5, hash },
      'entry 5 of ledger d+ was shown, and this is ledger b+, a+',
    ],
  ])('is not held when it is %s', (_, anchor, sentence) => {
    expect(brokenAnchor([{ ledger: now, seq: 5, hash }, anchor], identity)).toMatch(new RegExp(`^${sentence}$`));
  });
});
