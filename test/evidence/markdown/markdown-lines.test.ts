import { describe, expect, it } from '@jest/globals';
import { foldText, markdownLines } from '../../../src/evidence/markdown/markdown-lines.ts';

/** Lines as people see them; those of code in brackets. */
const shown = (...lines: readonly string[]) =>
  markdownLines(lines.join('\n')).map(({ text, code }) => (code ? `[${text}]` : text));

describe('the lines of a Markdown text', () => {
  it('are code between fences, whose marks are empty', () => {
    expect(shown('a', '```ts', 'b', '```', 'c')).toEqual(['a', '[]', '[b]', '[]', 'c']);
    expect(shown('   ~~~', 'b', '  ~~~  ', 'c')).toEqual(['[]', '[b]', '[]', 'c']);
  });

  it.each([
    ['```', '~~~'],
    ['```', '``'],
    ['````', '```'],
    ['~~~', '~~'],
    ['```', '``` x'],
    ['```', 'x ```'],
    ['```', '    ```'],
    ['```', '```~~~'],
  ])('stay code after `%s` where `%s` follows', (opening, other) => {
    expect(shown(opening, other, 'b')).toEqual(['[]', `[${other}]`, '[b]']);
  });

  it.each([
    ['```', '````'],
    ['~~~', '~~~~~'],
    ['````', '````'],
    ['``` `', '```\t'],
  ])('are code from `%s` to `%s`', (opening, closing) => {
    expect(shown(opening, 'b', closing, 'c')).toEqual(['[]', '[b]', '[]', 'c']);
  });

  it.each(['``', '~~', 'x ```', '    ```', '``x`'])('are no code after `%s`', (line) => {
    expect(shown(line, 'b')).toEqual([line, 'b']);
  });

  it('are code to the end where no fence ends it', () => {
    expect(shown('```', '', '<!-- b', '-->')).toEqual(['[]', '[]', '[<!-- b]', '[-->]']);
  });

  it('lose what comments hide, over lines and within them', () => {
    expect(shown('a <!-- b --> c <!-- d', '```', 'e --> f', 'g')).toEqual(['a  c ', '', ' f', 'g']);
    expect(shown('<!---->a', '<!-- --><!-- -->b', '--> c', '<!-')).toEqual(['a', 'b', '--> c', '<!-']);
    expect(shown('a<!--')).toEqual(['a']);
  });

  it('end as lines do anywhere', () => {
    expect(markdownLines('a\r\nb\rc\nd').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(markdownLines('')).toEqual([{ text: '', code: false }]);
  });

  it('are compared without regard to case and white space', () => {
    expect(foldText('  The \t BOX\u00A0x ')).toBe('the box x');
  });
});
