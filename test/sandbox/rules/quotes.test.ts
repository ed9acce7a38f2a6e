import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const facts = readFileSync(new URL('../../../docs/github-facts.md', import.meta.url), 'utf8');

const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'quotes.test.ts');
const titles = files.flatMap((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return [...text.matchAll(/\bit\(\s*(['"`])(.*?)\1,\s*(?:async )?\(/gs)].map(([, , title = '']) => ({ file, title }));
});
const quoteOf = (title: string): string => /“(.+)”/s.exec(title)?.[1] ?? '';

describe('every rule GitHub’s schemas do not tell', () => {
  it('is tested at all', () => {
    expect(titles.length).toBeGreaterThan(40);
  });

  it.each(titles)('names its line of docs/github-facts.md: $title ($file)', ({ title }) => {
    const quote = quoteOf(title);
    expect(quote.split(/\s+/).length).toBeGreaterThanOrEqual(5);
    expect(facts).toContain(quote);
  });
});
