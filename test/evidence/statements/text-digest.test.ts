import { describe, expect, it } from '@jest/globals';
import { textDigest } from '../../../src/evidence/statements/text-digest.ts';

describe('the digest of a text', () => {
  it('is its SHA-256', () => {
    expect(textDigest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the same for both ways of ending a line, and for nothing else', () => {
    expect(textDigest('a\r\nb\r\n')).toBe(textDigest('a\nb\n'));
    const others = ['a\nb', 'a\nb\n', 'a\rb\n', 'a\nB\n', ' a\nb\n', 'a\nb\n '];
    expect(new Set(others.map(textDigest)).size).toBe(others.length);
  });
});
