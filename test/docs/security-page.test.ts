import { describe, expect, it } from '@jest/globals';
import { gapsIn, withTables } from '../../scripts/gen/security/security-page.ts';
import { securityTables } from '../../scripts/gen/security/tables.ts';
import { readPage, ROOT, rowsOf } from './page.ts';

const page = readPage('docs/security.md');
const tables = securityTables(ROOT);

/** The part of the page below a heading. */
function sectionOf(heading: string): string {
  const [, section] = page.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`docs/security.md has no section "${heading}"`);
  return section.split('\n## ')[0] ?? '';
}

/** The points of a list, each as one line. */
const pointsOf = (section: string): readonly string[] =>
  section
    .split(/^- /m)
    .slice(1)
    .map((point) => point.trim().replaceAll(/\s+/g, ' '));

/** Links of a text to tests: the words of the link, and the file from the repository's root. */
const testLinksOf = (text: string) =>
  [...text.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(([, title = '', file = '']) => ({ title, file }));

describe('the tables of the page', () => {
  it('are those that the tests make', () => {
    expect(withTables(page, tables)).toBe(page);
  });
});

describe('every row of the tables of threats and invariants', () => {
  it('is named by a test, or by the part that owes it', () => {
    expect(gapsIn(tables)).toEqual([]);
  });

  it('has an answer on the page', () => {
    const rows = page.split('\n').filter((line) => /^\| <a id="[ti]\d+">/.test(line));
    expect(rows).toHaveLength(Object.keys(tables.threats).length + Object.keys(tables.invariants).length);
    expect(rows.filter((row) => !/\]\(\.\.\/test\/|_open_: /.test(row))).toEqual([]);
  });
});

describe('a promise', () => {
  const promises = pointsOf(sectionOf('What is promised'));

  it('is one of many', () => {
    expect(promises.length).toBeGreaterThan(15);
  });

  it.each(promises.map((promise) => [promise]))('links to a test that exists under its title: %s', (promise) => {
    const links = testLinksOf(promise);
    expect(links.length).toBeGreaterThan(0);
    const known = (file: string): readonly string[] =>
      tables.titles.filter((one) => one.file === file).flatMap(({ title }) => [title, ...title.split(' › ')]);
    expect(links.filter(({ title, file }) => !known(file).includes(title.replaceAll('\\', '')))).toEqual([]);
  });
});

describe('what cannot be stopped (T142)', () => {
  const section = sectionOf('What cannot be stopped here');

  it.each([
    ['a stolen account', /stolen account or token/],
    ['administrators', /Administrators can bypass/],
    ['secrets outside the environment', /lies outside the environment/],
    ['shared runners', /runner that other workflows share/],
    ["the App's host", /machine on which the App runs/],
    ['plans that ignore the rules', /On a plan where GitHub ignores/],
    ['tests that run the code they test', /proves only what that code says/],
  ])('is said of %s', (_what, sentence) => {
    expect(section).toMatch(sentence);
  });
});

describe('a looser default', () => {
  it('says what it gives up, and what the stricter choice is', () => {
    const rows = rowsOf(page, 'default');
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.filter((cells) => cells.length !== 3 || cells.includes(''))).toEqual([]);
  });
});
