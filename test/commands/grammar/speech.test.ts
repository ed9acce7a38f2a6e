import { describe, expect, it } from '@jest/globals';
import { speechOf } from '../../../src/commands/grammar/speech.ts';

/** The first letters of how its lines speak: `p`lain, `d`oubtful, `s`poken, `q`uiet. */
function speechIn(text: string): string {
  const { lines } = speechOf(text);
  expect(lines).toHaveLength(text.split('\n').length);
  return lines.map((speech) => speech.charAt(0)).join('');
}

describe('a line speaks plainly', () => {
  it.each([
    ['a\n\nb', 'pqp'],
    ['*a*\nb', 'pp'],
    ['\n   \n*b*\n', 'qqpq'],
    ['> a\nb\n\n*c*', 'qqqp'],
    ['- a\nb\n\n*c*', 'ssqp'],
    ['# a\n*b*', 'sp'],
    ['    a\n*b*', 'qp'],
    ['```\na\n```\n*b*', 'qqqp'],
    ['*a*\n\n***\n   \n*b*', 'pqqqp'],
    ['*a*\n> b', 'pq'],
    ['<details>\n\n*a*\n\n</details>\n\n*b*', 'qqqqqqp'],
    ['[a]: b\n[c]: d\n\n*e*', 'qqqp'],
    ['*x [^1] a*', 'p'],
  ])('in a top-level paragraph that every reader sees as one: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });

  it.each([
    ['- b\n  <!--\n\n*c*', 'sqqp'],
    ['> <!--\n\n*c*', 'qqp'],
    ['<!-- x -->\n\n*c*', 'qqp'],
    ['```\n<!--\n```\n\n*c*', 'qqqqp'],
  ])('behind a list, quotation, code or HTML that has ended, whatever stood in it: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });
});

describe('a line speaks doubtfully', () => {
  it.each([
    ['a\n===\n*b*', 'ssd'],
    ['[a]: b\n*c*', 'qd'],
    ['[^1]: a\n*b*', 'qd'],
    ['*a*\n\n***\n*b*', 'pqqd'],
    ['<!-- a -->\n*b*', 'qd'],
  ])('right below a block that it may belong to: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });

  it('right below such a block, however much stands behind it', () => {
    expect(speechIn(`[a]: b\n*c*\n\n${'x '.repeat(200)}`)).toBe('qdqp');
    expect(speechIn(`${'x '.repeat(200)}\n\n[a]: b\n*c*`)).toBe('pqqd');
  });

  it.each([
    ['*a*\n***', 'dq'],
    ['*a*\n1. b', 'ds'],
    ['*a*\n<pre>', 'dq'],
  ])('right above a block that may not end it for every reader: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });

  it.each([
    ['*a*\n2. b\nc', 'ddd'],
    ['*a|b*\n|-|\nc', 'ddd'],
    ['*a*\n```b`c\nd', 'ddd'],
    ['*a*\n<b\nc', 'ddd'],
  ])('in a paragraph with a line that another reader may take for a block: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });

  it.each(['[^1] *a*', '  [^1] *a*'])('in what may be a footnote: %j', (text) => {
    expect(speechIn(text)).toBe('d');
  });

  it.each([
    ['[a]:\n```\n\nb\n\n*c*', 'qqqdqd'],
    ['[a]:\nb\n\n*c*', 'qqqd'],
    ['[a]:\nb\n\n- c\n\n> d\n\n*e*', 'qqqsqqqd'],
  ])('behind what looks like a definition over several lines: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });

  it.each([
    ['[a\n*b*](c)', 'pd'],
    ['x <b a\n*c*', 'pd'],
  ])('where a link or HTML may reach over it: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });
});

describe('a line is heard', () => {
  it.each([
    ['- /hold\n- ', 'ss'],
    ['a\n\n1. /hold\n2. ', 'pqss'],
  ])('in a list whose end the parser leaves out: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });
});

describe('a line is quiet', () => {
  it.each([
    ['<div>\na\n\n*b*', 'qqqq'],
    ['a|b\n-|-\nc|d', 'qqq'],
    ['`a\nb`', 'pq'],
    ['*a*\n\n--\n\nb', 'pqqqq'],
    ['a\n\n--\n\nb', 'pqqqq'],
  ])('where it is HTML, a table, code, the tail of a mail, or nothing that the parser tells: %j', (text, speech) => {
    expect(speechIn(text)).toBe(speech);
  });
});

describe('a text whose structure cannot be told', () => {
  const deep = (mark: string, times: number) => `${mark.repeat(times)}a\n\n*b*`;

  it.each([
    'a\rb',
    'a\0b',
    'x'.repeat(65_537),
    'a\n'.repeat(4000),
    deep('> ', 17),
    deep('>', 17),
    deep('- ', 17),
    deep('12) ', 17),
    `${' '.repeat(40)}- a`,
    `a\n${'\t'.repeat(40)}12. a`,
  ])('is heard but for quotations, and nothing in it is plain (%#)', (text) => {
    const { readable, lines } = speechOf(`${text}\nb\n> c\n \t> d\na > b`);
    expect(readable).toBe(false);
    expect(lines.slice(-4)).toEqual(['spoken', 'quiet', 'quiet', 'spoken']);
  });

  it.each([
    'x'.repeat(65_536),
    'a\n'.repeat(3999),
    deep('> ', 16),
    deep('- ', 16),
    `a ${'> '.repeat(20)}`,
    `${' '.repeat(39)}- a`,
    `${' '.repeat(40)}a`,
    `${' '.repeat(40)}-a`,
    `${' '.repeat(40)}1x a`,
    `${' '.repeat(40)}a. b`,
    `${'x'.repeat(40)}- a`,
    `a${' '.repeat(40)}- a`,
  ])('is none that people write (%#)', (text) => {
    expect(speechOf(text).readable).toBe(true);
  });
});
