import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const read = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
/** What every check loads; a comment that is more than plain paragraphs needs a parser of Markdown besides. */
const loaded = ['index.js', 'validator.js'];
const withMarkdown = [...loaded, 'marked.cjs'];

describe('the files that a check loads', () => {
  it('are at most 700 kB together, and 200 kB compressed', () => {
    const whole = Buffer.concat(loaded.map(read));
    expect(whole.length).toBeLessThanOrEqual(700_000);
    expect(gzipSync(whole).length).toBeLessThanOrEqual(200_000);
  });

  it('are at most 750 kB where a comment needs a parser of Markdown, and 200 kB compressed', () => {
    const whole = Buffer.concat(withMarkdown.map(read));
    expect(whole.length).toBeLessThanOrEqual(750_000);
    expect(gzipSync(whole).length).toBeLessThanOrEqual(200_000);
  });

  it('load nothing else but what a proxy, a template, a policy, a deputy, an exception, a calendar, a way back, a rarer kind of evidence or a mistake in the checklist needs', () => {
    const index = read('index.js').toString();
    const named = [...index.matchAll(/(?:from |import\(|require\()["'](\.[^"']+)["']/g)].map(([, path]) => path);
    expect([...new Set(named)].map(String).toSorted((a, b) => a.localeCompare(b))).toEqual([
      './calendar.cjs',
      './deputies.cjs',
      './exceptions.cjs',
      './kinds.cjs',
      './marked.cjs',
      './mistakes.cjs',
      './policy.cjs',
      './problems.cjs',
      './readings.cjs',
      './releases.cjs',
      './templates.cjs',
      './ticks.cjs',
      './undici.js',
      './validator.js',
      './way-back.cjs',
      './workflows.cjs',
    ]);
  });

  it('are readable: the bundle is not minified and carries no source map', () => {
    const index = read('index.js').toString();
    expect(index.split('\n').length).toBeGreaterThan(10_000);
    expect(index).not.toContain('sourceMappingURL');
  });
});
