import { describe, expect, it } from '@jest/globals';
import { ruleFor } from '../../../src/evidence/codeowners/owner-rule.ts';
import { parseCodeowners } from '../../../src/evidence/codeowners/parse.ts';

function lineFor(text: string, path: string): number | undefined {
  const rules = parseCodeowners(text);
  if ('badLine' in rules) throw new Error(rules.seen);
  return ruleFor(rules, path)?.line;
}

describe('a pattern of CODEOWNERS', () => {
  it.each([
    ['*', 'a.js', true],
    ['*', 'deep/down/a.js', true],
    ['*.js', 'a.js', true],
    ['*.js', 'src/lib/a.js', true],
    ['*.js', 'a.jsx', false],
    ['*.js', 'vendor.js/readme.md', true],
    ['/*.js', 'a.js', true],
    ['/*.js', 'src/a.js', false],
    ['docs', 'docs', true],
    ['docs', 'docs/a.md', true],
    ['docs', 'src/docs/a/b.md', true],
    ['docs', 'mydocs/a.md', false],
    ['docs/', 'docs/a.md', true],
    ['docs/', 'src/docs/a/b.md', true],
    ['docs/', 'docs', false],
    ['/docs/', 'docs/a/b.md', true],
    ['/docs/', 'src/docs/a.md', false],
    ['/docs', 'docs/a/b.md', true],
    ['/docs', 'src/docs', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['docs/*', 'src/docs/a.md', false],
    ['/docs/*.md', 'docs/a.md', true],
    ['/docs/*.md', 'docs/a/b.md', false],
    ['docs/**', 'docs/a/b.md', true],
    ['docs/**', 'docs', false],
    ['/docs/**/', 'docs/a/b.md', true],
    ['**/logs', 'logs/a', true],
    ['**/logs', 'deeply/nested/logs', true],
    ['**/logs', 'deeply/nested/logs/a/b', true],
    ['**/logs', 'deeply/nestedlogs/a', false],
    ['/src/**/test', 'src/test/a', true],
    ['/src/**/test', 'src/a/b/test', true],
    ['/src/**/test', 'test/a', false],
    ['src/api', 'src/api/v1.ts', true],
    ['src/api', 'lib/src/api/v1.ts', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'ac', false],
    ['Docs', 'docs/a.md', false],
    ['a.c', 'abc', false],
    ['/**', 'a/b', true],
    ['my\\ docs/', 'my docs/a', true],
  ])('%s: %s matches %s', (pattern, path, matches) => {
    expect(lineFor(`${pattern} @ada`, path)).toBe(matches ? 1 : undefined);
  });

  it('decides when it is the last that matches', () => {
    const text = '* @ada\n/apps/ @bob\n/apps/github\n*.md @doc';
    expect(lineFor(text, 'x')).toBe(1);
    expect(lineFor(text, 'apps/x')).toBe(2);
    expect(lineFor(text, 'apps/github/x')).toBe(3);
    expect(lineFor(text, 'apps/github/x.md')).toBe(4);
  });

  it('is matched in a time that grows slowly, whatever it is', () => {
    const pattern = `${'**/a/'.repeat(40)}b`;
    expect(lineFor(`${pattern} @ada`, `${'a/'.repeat(500)}c`)).toBeUndefined();
  });
});
