import { describe, expect, it } from '@jest/globals';
import { durationForm, durationOf, durationPattern } from '../../src/evidence/duration.ts';

describe('a duration', () => {
  it.each([
    ['1m', 60_000],
    ['30m', 1_800_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    ['9999d', 863_913_600_000],
  ])('%s is so many milliseconds', (text, milliseconds) => {
    expect(new RegExp(durationPattern).test(text)).toBe(true);
    expect(durationOf(text)).toBe(milliseconds);
  });

  it.each(['', '2', 'h', '0h', '02h', '-2h', '1.5h', '2 h', '2s', '2w', '2H', '12345m', '2h ', ' 2h', '2hh', '1h30m'])(
    'of another form does not end in a lifetime: "%s"',
    (text) => {
      expect(new RegExp(durationPattern).test(text)).toBe(false);
      expect(durationOf(text)).toBe(100 * 365 * 86_400_000);
    },
  );

  it('is described with examples that it takes', () => {
    const examples = durationForm.match(/\d+[a-z]\b/g) ?? [];
    expect(examples).toEqual(['30m', '2h', '1d']);
    expect(examples.every((text) => durationOf(text) < durationOf('2d'))).toBe(true);
  });
});
