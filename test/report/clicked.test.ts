import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { clicksIn, formatClicks } from '../../src/report/clicked.ts';
import type { RememberedClick } from '../../src/evidence/remembered.ts';
import { answer } from '../../src/evidence/answers.ts';
import { aFinding } from './roll-calls.ts';

const click: RememberedClick = {
  kind: 'clicked',
  change: 7,
  button: 'signoff',
  item: 'qa',
  environment: 'eu/production ü',
  commit: 'a'.repeat(40),
  wording: '0123456789abcdef',
  by: { id: 5, login: 'quinn', type: 'User' },
  run: 99,
  url: 'https://github.test/acme/shop/runs/99',
  shown: '2026-11-20T10:00:00Z',
  seenAt: '2026-11-20T11:00:00.123Z',
};
const met = aFinding('qa', { click });
const line = formatClicks({ findings: [met] }).split('\n')[4] ?? '';
const block = (text: string) => `Signed:\n\n\`\`\`text\nholdpoint:clicks:1\n${text}\n\`\`\``;

describe('the presses that a verdict rests on', () => {
  it('are written down with the run and read back', () => {
    expect(clicksIn(formatClicks({ findings: [met] }), 7)).toEqual([click]);
    expect(clicksIn(formatClicks({ findings: [met] }).replaceAll('\n', '\r\n'), 7)).toEqual([click]);
    const long = { ...click, commit: 'b'.repeat(64) };
    expect(clicksIn(formatClicks({ findings: [aFinding('qa', { click: long })] }), 7)).toEqual([long]);
  });

  it('stand there once, and are found in the parts of a combination', () => {
    const part = { ...answer('met', 'MET', 'Signed.'), click };
    const both = aFinding('both', { parts: [part, { ...part, parts: [part] }] });
    expect(clicksIn(formatClicks({ findings: [met, both] }), 7)).toEqual([click]);
  });

  it('are none where nothing that is met rests on one', () => {
    expect(formatClicks({ findings: [aFinding('tests')] })).toBe('');
    expect(formatClicks({ findings: [aFinding('qa', { outcome: 'pending', click })] })).toBe('');
  });

  it('are about the change that the run is about', () => {
    expect(clicksIn(block(line), 8)).toEqual([{ ...click, change: 8 }]);
  });

  it('are written in a form of their own', () => {
    expect(formatClicks({ findings: [met] })).toBe(
      `Signed with a button:\n\n\`\`\`text\nholdpoint:clicks:1\n99 5 quinn qa 0123456789abcdef ${'a'.repeat(40)} eu%2Fproduction%20%C3%BC 2026-11-20T10:00:00Z 2026-11-20T11:00:00.123Z https://github.test/acme/shop/runs/99\n\`\`\`\n\n`,
    );
    const many = { ...click, by: { ...click.by, id: 123_456 } };
    expect(clicksIn(formatClicks({ findings: [aFinding('qa', { click: many })] }), 7)).toEqual([many]);
  });

  it.each([
    ['a run with more than a number', block(line.replace('99 5', '99x 5'))],
    ['an id with more than a number', block(line.replace(' 5 ', ' 5x '))],
    ['an id behind something', block(line.replace(' 5 ', ' x5 '))],
    ['a longer wording', block(line.replace('0123456789abcdef', '0123456789abcdef0'))],
    ['a wording behind something', block(line.replace('0123456789abcdef', 'x0123456789abcdef'))],
    ['a commit behind something', block(line.replace('aaaa', 'xaaaa'))],
    ['a longer commit', block(line.replace('a '.padStart(3, 'a'), 'aaab '))],
    ['a moment behind something', block(line.replace(' 2026-11-20T10', ' x2026-11-20T10'))],
    ['a moment with more behind it', block(line.replace('10:00:00Z', '10:00:00Zx'))],
    ['a line before the header', `${line}\n${block('')}\nmore`],
    ['a line behind the block, and more', `${block('')}\n${line}\nmore`],
    ['no block', line],
    ['another form', block(line).replace('clicks:1', 'clicks:2')],
    ['a line behind the block', `${block('')}\n${line}`],
    ['one word more', block(`${line} x`)],
    ['one word less', block(line.replace(/ \S+$/, ''))],
    ['no number of a run', block(line.replace('99', 'x9'))],
    ['no id', block(line.replace(' 5 ', ' - '))],
    ['no login', block(line.replace(' quinn ', '  '))],
    ['no wording', block(line.replace('0123456789abcdef', '-'))],
    ['no commit', block(line.replace('aaaa ', 'aaag '))],
    ['no environment', block(line.replace('eu%2Fproduction%20%C3%BC', ''))],
    ['an environment that cannot be read', block(line.replace('%BC', '%B'))],
    ['no moment of showing', block(line.replace('10:00:00Z', '10:00:00'))],
    ['no moment of the press', block(line.replace('11:00:00.123Z', '11h'))],
  ])('are none in %s', (_, details) => {
    expect(clicksIn(details, 7)).toEqual([]);
  });

  it('are found behind an empty line, and not in the line before the header', () => {
    expect(clicksIn(block(`\n${line}`), 7)).toEqual([click]);
    expect(clicksIn(`${line}\nholdpoint:clicks:1\n\`\`\``, 7)).toEqual([]);
  });

  it('have a dash, or nothing, for what a press does not say, and then prove nothing', () => {
    const bare = { ...click, item: null, wording: null, environment: null, by: { ...click.by, id: null } };
    const text = formatClicks({ findings: [aFinding('qa', { click: bare })] });
    expect(text).toContain(`\n99 - quinn - - ${'a'.repeat(40)}  2026-11-20T10:00:00Z `);
    expect(clicksIn(text, 7)).toEqual([]);
  });

  it('are written of an environment whose name is no text', () => {
    const odd = { ...click, environment: 'a\uD800b' };
    expect(clicksIn(formatClicks({ findings: [aFinding('qa', { click: odd })] }), 7)).toMatchObject([
      { environment: 'a\uFFFDb' },
    ]);
  });

  it('come back whatever environments are called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (environment) => {
        const other = { ...click, environment };
        expect(clicksIn(formatClicks({ findings: [aFinding('qa', { click: other })] }), 7)).toEqual([other]);
      }),
    );
  });
});
