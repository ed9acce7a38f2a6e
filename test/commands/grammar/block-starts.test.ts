import { describe, expect, it } from '@jest/globals';
import { endsParagraph, looksLikeBlock, opensCodeOrHtml } from '../../../src/commands/grammar/block-starts.ts';

const far = 'x'.repeat(1000);

describe('a line that may be a block of its own', () => {
  it.each(['|-|', '|--', '--|', ':-:', ':-', ' | - | ', '\t|-', '||-', '-:|:-'])(
    'is the one under the head of a table: %j',
    (line) => {
      expect(looksLikeBlock(line)).toBe(true);
    },
  );

  it.each(['-', '---', '=', '===', '  ---', '   ===', '--- ', '===\t '])('is the one under a heading: %j', (line) => {
    expect(looksLikeBlock(line)).toBe(true);
  });

  it.each([
    '>a',
    '   > a',
    '<b',
    '# a',
    '#',
    '###### a',
    '######',
    '- a',
    '*\ta',
    '+',
    '1. a',
    '123456789) a',
    '1.',
    '```',
    '~~~',
  ])('is what another reader takes for a quotation, heading, list, code or HTML: %j', (line) => {
    expect(looksLikeBlock(line)).toBe(true);
  });

  it.each([
    '',
    'a',
    '|',
    ':',
    '|a|',
    '-|a',
    'a|-',
    '|-a',
    'x|-|',
    '-|-x',
    'a ---',
    '--- a',
    '-a-',
    '=a',
    '    ---',
    '-=',
    '=-',
    '-- -',
    'a > b',
    '    > a',
    '#a',
    '####### a',
    '-a',
    '*a*',
    '+1',
    '1.5',
    '1x',
    '1234567890. a',
    'a 1. b',
    '``',
    '~~',
    'a ```',
  ])('is not %j', (line) => {
    expect(looksLikeBlock(line)).toBe(false);
  });

  it('is told from its first thousand characters', () => {
    expect(looksLikeBlock(`|${'-'.repeat(1000)}${far}`)).toBe(true);
    expect(looksLikeBlock(`|${'-'.repeat(998)}x`)).toBe(false);
  });
});

describe('a line that opens code or HTML to the end of the comment', () => {
  it.each(['```', '````js', '   ```', '~~~', '~~~ `x`', '<!--', '<?php', '<pre', '   <SCRIPT', '<style>', '<textarea'])(
    'is %j',
    (line) => {
      expect(opensCodeOrHtml(line)).toBe(true);
    },
  );

  it.each(['', '``', '```a`', '    ```', 'a ```', '~~', 'a ~~~', '<b>', '<1', '< pre', 'a <pre', '    <pre'])(
    'is not %j',
    (line) => {
      expect(opensCodeOrHtml(line)).toBe(false);
    },
  );
});

describe('what ends a paragraph for every reader', () => {
  it.each(['', '\n', '\na', ' \t\na', '> a', '   >', '# a', '######\ta', '```', '~~~', '- a', '*   a', '  +\ta'])(
    'is %j',
    (behind) => {
      expect(endsParagraph(behind)).toBe(true);
    },
  );

  it.each([
    'a',
    'a\n\n',
    '    > a',
    'a > b',
    '#a',
    '####### a',
    '#',
    '``',
    '~~',
    '-a',
    '-',
    '- \n',
    '-  \t',
    '---',
    '1. a',
    'x - a',
    'x a',
    '<b',
    '   ',
  ])('is not %j', (behind) => {
    expect(endsParagraph(behind)).toBe(false);
  });
});
