import { describe, expect, it } from '@jest/globals';
import {
  anchorIn,
  anchorInComment,
  commentWithAnchor,
  commentWithAnchorOf,
  withAnchor,
  withAnchorOf,
} from '../../src/report/anchor-block.ts';
import { formatShownItems, parseShownItems } from '../../src/report/shown-items.ts';

const record = { item: 'qa', wording: '0123456789abcdef', since: '2026-11-20T10:00:00Z', first: true };
const details = formatShownItems([record]);
const anchor = { ledger: '1'.repeat(32), seq: 12, hash: 'a'.repeat(64) };

describe('the place in the ledger that stands in the details of a run (T144)', () => {
  it('is read back, and what was shown with it', () => {
    const text = withAnchor(details, anchor);
    expect(anchorIn(text)).toEqual(anchor);
    expect(anchorIn(text.replaceAll('\n', '\r\n'))).toEqual(anchor);
    expect(parseShownItems(text)).toEqual([record]);
  });

  it('stands there once: a newer one takes the place of the older', () => {
    const newer = { ...anchor, seq: 13 };
    const text = withAnchor(withAnchor(details, anchor), newer);
    expect(text).toBe(withAnchor(details, newer));
    expect(anchorIn(text)).toEqual(newer);
  });

  it('is kept as it is while the ledger is in doubt, even where this version cannot read it', () => {
    expect(withAnchorOf(details, withAnchor('', anchor))).toBe(withAnchor(details, anchor));
    const strange = withAnchor(details, anchor).replace('ledger:1', 'ledger:2');
    expect(anchorIn(withAnchorOf(details, strange))).toBe('unreadable');
    expect(withAnchorOf(details, details)).toBe(details);
  });

  it('is missing where nobody wrote one', () => {
    expect(anchorIn(details)).toBeNull();
    expect(anchorIn('')).toBeNull();
  });

  it.each([
    ['a newer form', (text: string) => text.replace('holdpoint:ledger:1', 'holdpoint:ledger:2')],
    ['a cut place', (text: string) => text.slice(0, text.indexOf('a'.repeat(64)) + 3)],
    ['no place at all', (text: string) => text.replace(/^1{32}.*$/m, '')],
  ])('of %s is none that this version can read', (_what, change) => {
    expect(anchorIn(change(withAnchor(details, anchor)))).toBe('unreadable');
  });
});

describe('the place in the ledger that stands in the living comment (T144)', () => {
  const comment = '<!-- holdpoint:living 0 -->\n### To merge: go';

  it('is read back, and leaves the first line and the words alone', () => {
    const text = commentWithAnchor(comment, anchor);
    expect(anchorInComment(text)).toEqual(anchor);
    expect(anchorInComment(text.replaceAll('\n', '\r\n'))).toEqual(anchor);
    const lines = text.split('\n');
    expect([lines[0], lines[2]]).toEqual(comment.split('\n'));
  });

  it('is kept as it is while the ledger is in doubt', () => {
    const before = commentWithAnchor(comment, anchor);
    expect(commentWithAnchorOf(comment, before)).toBe(before);
    expect(commentWithAnchorOf(comment, comment)).toBe(comment);
    expect(anchorInComment(commentWithAnchorOf(comment, before.replace('ledger:1', 'ledger:2')))).toBe('unreadable');
  });

  it('counts in its own line alone: what people wrote further down is no place', () => {
    expect(anchorInComment(`${comment}\n${commentWithAnchor('', anchor)}`)).toBeNull();
  });
});
