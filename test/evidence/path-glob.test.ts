import { describe, expect, it } from '@jest/globals';
import {
  anyGlobMatches,
  anyGlobNamesDirectory,
  anyGlobReachesBelow,
  globMistake,
  longestGlob,
} from '../../src/evidence/path-glob.ts';

describe('globs that may match something below a path', () => {
  it.each([
    [['docs/**'], 'docs', true],
    [['docs/**'], 'docs/a', true],
    [['docs/*'], 'docs', true],
    [['docs/*'], 'docs/a', false],
    [['docs/a.md'], 'docs', true],
    [['docs/a.md'], 'doc', false],
    [['docs'], 'docs', false],
    [['**'], 'a/b', true],
    [['**/x.md'], 'a', true],
    [['a/**/x.md'], 'b', false],
    [['a/**/x.md'], 'a/b/c', true],
    [['*.md'], 'a', false],
    [['*/x'], 'a', true],
    [['x', 'docs/*'], 'docs', true],
    [['docs/*', 'x'], 'docs', true],
    [['x', 'y'], 'docs', false],
    [[], 'docs', false],
    [['{a}'], 'docs', true],
    [['x', '!'], 'docs', true],
  ])('are %j for %s: %j', (patterns, path, reaches) => {
    expect(anyGlobReachesBelow(patterns, path)).toBe(reaches);
  });

  it('name it as a directory only where they stand below it by their own words', () => {
    expect(anyGlobNamesDirectory(['x', 'docs/*'], 'docs')).toBe(true);
    expect(anyGlobNamesDirectory(['docs', '**', 'docsx/a'], 'docs')).toBe(false);
  });
});

describe('several globs', () => {
  it('match where one does', () => {
    expect(anyGlobMatches(['a', 'b*'], 'bc')).toBe(true);
    expect(anyGlobMatches(['b*', 'a'], 'bc')).toBe(true);
    expect(anyGlobMatches(['a'], 'bc')).toBe(false);
    expect(anyGlobMatches([], 'bc')).toBe(false);
  });
});

describe('a glob', () => {
  it.each([
    ['', 'Write a pattern, or remove the entry.'],
    ['a'.repeat(longestGlob + 1), 'Shorten it to at most 200 characters.'],
    ['docs/', 'Write docs/** to mean everything below it.'],
    ['/docs', 'Remove the empty segment: paths and branches start without `/`.'],
  ])('that cannot be matched is told what to write: %.20s', (pattern, next) => {
    expect(globMistake(pattern)?.next).toBe(next);
  });

  it('may be as long as allowed', () => {
    expect(globMistake('a'.repeat(longestGlob))).toBeNull();
  });
});
