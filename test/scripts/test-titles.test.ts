import { describe, expect, it } from '@jest/globals';
import { gapsIn, withTables } from '../../scripts/gen/security/security-page.ts';
import type { TableSource } from '../../scripts/gen/security/security-page.ts';
import { titlesIn } from '../../scripts/gen/security/test-titles.ts';

const FILE = 'test/judge/gate.test.ts';
const titles = (text: string) => titlesIn(FILE, text).map(({ title, rows }) => [title, ...rows]);

describe('the titles in a test file', () => {
  it('are those of groups and tests, with the rows that they name', () => {
    expect(titles(`describe('a gate (T1)', () => { it('T2: is shut (T3, I4)', () => {}); });`)).toEqual([
      ['a gate', 'T1'],
      ['a gate › is shut', 'T2', 'T3', 'I4'],
    ]);
  });

  it('are those of tables too, and of the rows in them', () => {
    expect(titles(`it.each([['nobody (T5)', 1], ['somebody', 2]])('is shut for %s', () => {});`)).toEqual([
      ['is shut for …'],
      ['is shut for … › nobody', 'T5'],
    ]);
  });

  it('are not what stands in comments, or in a text without brackets', () => {
    expect(titles(`// it('is shut (T7)')\nconst version = 'T8';\nit('is open', () => say('T9'));`)).toEqual([
      ['is open'],
    ]);
  });
});

describe('the tables of the security page', () => {
  const named = (title: string) => titlesIn(FILE, `it('${title}', () => {});`);
  const source = (over: Partial<TableSource>): TableSource => ({ threats: {}, invariants: {}, titles: [], ...over });
  const row = { tried: 'tried', happens: 'happens' };
  const page =
    '# P\n\n<!-- threats: made by `npm run gen` -->\n\nyesterday\n\n<!-- /threats -->\n\n<!-- invariants: made by `npm run gen` -->\n\n<!-- /invariants -->\nend\n';

  it('have a gap where no test names a row and no part owes it', () => {
    expect(gapsIn(source({ threats: { T1: row } }))).toEqual([expect.stringContaining('T1 is named by no test')]);
    expect(gapsIn(source({ threats: { T1: { ...row, open: 'probes' } } }))).toEqual([]);
    expect(gapsIn(source({ threats: { T1: row }, titles: named('is shut (T1)') }))).toEqual([]);
  });

  it('have a gap where a test names a row that does not exist', () => {
    expect(gapsIn(source({ titles: named('is shut (T2)') }))).toEqual([expect.stringContaining(`${FILE} names T2`)]);
  });

  it('have a gap where a row is said to be open and is not', () => {
    const threats = { T1: { ...row, open: 'probes' } } as const;
    expect(gapsIn(source({ threats, titles: named('is shut (T1)') }))).toEqual([expect.stringContaining('"open"')]);
  });

  it('have a gap where a part owes only a rest and nothing else is there', () => {
    const threats = { T1: { ...row, rest: { part: 'probes', owes: 'more' } } } as const;
    expect(gapsIn(source({ threats }))).toEqual([expect.stringContaining('T1 owes only a rest')]);
  });

  it('stand between their marks, and leave the rest of the page alone', () => {
    const threats = { T1: { tried: 'a | b', happens: 'c' } };
    const written = withTables(page, source({ threats, titles: named('is <shut> (T1)') }));
    expect(written).toContain(
      '| <a id="t1"></a>T1 | a \\| b | c | [judge/gate](../test/judge/gate.test.ts): is \\<shut\\> |',
    );
    expect(written).not.toContain('yesterday');
    expect(written.endsWith('<!-- /invariants -->\nend\n')).toBe(true);
    expect(withTables(written, source({ threats, titles: named('is <shut> (T1)') }))).toBe(written);
  });

  it('have no place on a page without their marks', () => {
    expect(() => withTables('# P\n', source({}))).toThrow('no place for the table "threats"');
  });
});
