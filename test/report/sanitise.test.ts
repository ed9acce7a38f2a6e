import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  codeBlock,
  codeSpan,
  csvCell,
  inlineMarkdown,
  logLine,
  logText,
  outputValue,
  prose,
  terminalLine,
  visible,
} from '../../src/report/sanitise.ts';
import { hiddenText, hostileText, liveText, rendered } from './hostile.ts';

const places: readonly (readonly [string, (text: string) => string])[] = [
  ['a paragraph', (text) => text],
  ['a list item', (text) => `- ❌ **${text}**: ${text}`],
  ['a table cell', (text) => `| A | B |\n| --- | --- |\n| ${text} | ${text} |`],
  ['a folded list', (text) => `<details><summary>1 met</summary>\n\n- ${text}\n\n</details>`],
  ['a heading', (text) => `### To deploy to ${text}`],
];

describe.each(places)('untrusted text in %s (I13, T116, T117)', (_place, put) => {
  const innocent = rendered(put('words')).tags;

  it('adds no tag, link or block, and nothing live', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags, text: seen } = rendered(put(inlineMarkdown(`x ${text}`)));
        expect(tags).toStrictEqual(innocent);
        expect(seen).not.toMatch(liveText);
      }),
    );
  });

  it('adds no tag, link or block, and nothing live where it starts the line or holds code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const clean of [inlineMarkdown(text), prose(text), codeSpan(text)]) {
          if (clean === '') continue;
          const { tags, text: seen } = rendered(put(clean));
          expect(tags).toStrictEqual(innocent);
          expect(seen).not.toMatch(liveText);
        }
      }),
    );
  });
});

describe('inline Markdown', () => {
  it('is one line without hidden characters, markers or a command at its start', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const clean of [inlineMarkdown(text), prose(text), codeSpan(text)]) {
          expect(clean).not.toMatch(hiddenText);
          expect(clean).not.toContain('<!--');
          expect(clean).not.toMatch(/^\s*\//);
        }
      }),
    );
  });

  it('shows ordinary words as they are', () => {
    expect(inlineMarkdown('Rollback plan is prepared (v2), 95 % done: see docs/rollback.md')).toBe(
      'Rollback plan is prepared (v2), 95 % done: see docs/rollback.md',
    );
  });

  it('shows a line break, a hidden character and a direction override instead of obeying them', () => {
    expect(inlineMarkdown('a\r\nb\u200bc\u202ed\u0007')).toBe('a␤b⟨U+200B⟩c⟨U+202E⟩d⟨U+0007⟩');
  });

  it('is cut to its length without half a character', () => {
    expect(inlineMarkdown('x'.repeat(600)).length).toBe(500);
    expect(inlineMarkdown(`${'x'.repeat(8)}😀😀`, 10)).toBe(`${'x'.repeat(8)}…`);
  });
});

describe('prose', () => {
  it('keeps our own code as code and escapes the rest', () => {
    expect(prose('The check `ci / *` of @octocat ended with failure.')).toBe(
      'The check `ci / *` of @\u200boctocat ended with failure.',
    );
  });

  it('shows a single backtick as one', () => {
    expect(prose('a ` b')).toBe('a \\` b');
  });
});

describe('a code block', () => {
  it('holds every line and nothing gets out of it (I13)', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(rendered(codeBlock(lines))).toStrictEqual({ tags: [], text: ' \n' });
        expect(codeBlock(lines).split('\n').length).toBe(lines.length + 2);
        expect(codeBlock(lines)).not.toContain('<!--');
      }),
    );
  });

  it('gives the line to paste as it is', () => {
    expect(codeBlock(['/signoff qa @aaaaaaa in production'])).toBe('```text\n/signoff qa @aaaaaaa in production\n```');
  });
});

describe('a line for a terminal or a log', () => {
  it('obeys no escape sequence', () => {
    expect(terminalLine('\u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b\\ \u001b7')).toBe(
      'red link⟨U+001B⟩\\ ⟨U+001B⟩7',
    );
  });

  it('never is a command to the runner, even after blanks (T118)', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of logLine(text).split('\n').concat(logText(text).split('\n'))) {
          expect(line).not.toMatch(/^\s*::/);
          expect(line).not.toContain('##[');
          expect(line).not.toContain('\r');
        }
        expect(logLine(text)).not.toMatch(hiddenText);
        expect(terminalLine(text)).not.toMatch(hiddenText);
      }),
    );
  });

  it('keeps the lines of a text of ours', () => {
    expect(logText('one\n  ::error::two\nthree')).toBe('one\n  : :error::two\nthree');
  });
});

describe('the other places', () => {
  it('lets nothing into an output that a shell reads (T120)', () => {
    fc.assert(fc.property(hostileText, (text) => expect(outputValue(text)).toMatch(/^[A-Za-z0-9_:.-]{0,200}$/)));
    expect(outputValue('go:1.2-x $(id)')).toBe('go:1.2-x___id_');
  });

  it('writes one quoted CSV cell that no spreadsheet runs (T147)', () => {
    fc.assert(fc.property(hostileText, (text) => expect(csvCell(text)).toMatch(/^"(?![-+=@])(?:[^"\n\r]|"")*"$/)));
    expect(csvCell('=1+"1"')).toBe('"\'=1+""1"""');
  });

  it('shows every text at most as long as asked', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, max) =>
        expect(visible(text, max).length <= max).toBe(true),
      ),
    );
  });
});
