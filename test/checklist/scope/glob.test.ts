import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { allowsBranch, anyGlobMatches, globMatches, globMistake } from '../../../src/checklist/scope/glob.ts';

describe('a glob', () => {
  it.each([
    ['main', 'main', true],
    ['main', 'Main', false],
    ['release/*', 'release/1.2', true],
    ['release/*', 'release/1/2', false],
    ['release/**', 'release/1/2', true],
    ['db/**', 'database/x', false],
    ['**/*.sql', 'a.sql', true],
    ['**/*.sql', 'db/old/a.sql', true],
    ['src/**/test/*.ts', 'src/test/a.ts', true],
    ['src/**/test/*.ts', 'src/a/b/test/a.ts', true],
    ['src/**/test/*.ts', 'src/a/b/tests/a.ts', false],
    ['**', '.github/workflows/ci.yml', true],
    ['v?', 'v1', true],
    ['v?', 'v/', false],
    ['a.c', 'abc', false],
    ['a+b', 'a+b', true],
    ['**/*', '', false],
    ['docs/**', 'docs', false],
    ['docs/**', 'docs/a/b', true],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });

  const segment = fc
    .stringMatching(/^[ab.*?]{1,4}$/)
    .filter((text) => !text.includes('**') && text !== '.' && text !== '..');
  const pattern = fc
    .array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/'));
  const path = fc
    .array(
      fc.stringMatching(/^[ab.]{1,4}$/).filter((text) => !/^\.+$/.test(text)),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('/'));

  /** The same meaning, written as a regular expression that would be too slow to ship. */
  function slowly(glob: string): RegExp {
    const parts = glob.split('/').map((part, index, all) => {
      if (part === '**') return index === all.length - 1 ? '.+' : '(?:[^/]+/)*';
      const literal = part.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]');
      return index === all.length - 1 ? literal : `${literal}/`;
    });
    return new RegExp(`^${parts.join('')}$`);
  }

  it('means the same as the expression it stands for', () => {
    fc.assert(
      fc.property(pattern, path, (glob, text) => {
        expect(globMatches(glob, text)).toBe(slowly(glob).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('T62: answers for patterns that a backtracking matcher would never finish', () => {
    const many = 'a*'.repeat(99);
    expect(globMatches(many, 'a'.repeat(4000))).toBe(true);
    expect(globMatches(`${many}b`, 'a'.repeat(4000))).toBe(false);
    expect(globMatches(`${'**/a/'.repeat(39)}b`, 'a/'.repeat(2000))).toBe(false);
  });

  it.each([
    '{a,b}',
    '[ab]',
    '!a',
    '+(a)',
    'a|b',
    'a\\*',
    '/a',
    'a/',
    'a//b',
    './a',
    '../a',
    'a**',
    '',
    'a'.repeat(201),
  ])('that other languages read differently is a mistake and matches nothing: %j', (bad) => {
    expect(globMistake(bad)?.next).toMatch(/\w+.*\.$/);
    expect(globMatches(bad, bad)).toBe(false);
  });

  it('matches nothing when there is none', () => {
    expect(anyGlobMatches([], 'main')).toBe(false);
  });
});

describe('the branches of an environment', () => {
  it('are the default branch alone when none is named', () => {
    expect(allowsBranch([], 'main', 'main')).toBe(true);
    expect(allowsBranch([], 'main', 'feature')).toBe(false);
  });

  it('are those named and no other, not even the default branch', () => {
    expect(allowsBranch(['release/*'], 'main', 'release/1')).toBe(true);
    expect(allowsBranch(['release/*'], 'main', 'main')).toBe(false);
  });
});
