import { describe, expect, it } from '@jest/globals';
import { parseComment } from '../../../src/commands/grammar/parse.ts';

const nothing = { commands: [], maybeHold: false, wide: [] };

describe('a command that is not the plain text of its writer (T79)', () => {
  const wrappers: Readonly<Record<string, (line: string) => string>> = {
    'a quotation': (line) => `> ${line}`,
    'a quotation that goes on without a mark': (line) => `> said\n${line}`,
    'a nested quotation': (line) => `> > said\n> ${line}`,
    'fenced code': (line) => `\`\`\`\n${line}\n\`\`\``,
    'fenced code with tildes that never ends': (line) => `~~~\n\n${line}`,
    'indented code': (line) => `text\n\n    ${line}\n`,
    'code within a line': (line) => `\`${line}\``,
    'code over several lines': (line) => `see \`\`x\n${line}\ny\`\` there`,
    'an HTML comment': (line) => `<!--\n${line}\n-->`,
    'an HTML comment with blank lines': (line) => `<!--\n\n${line}\n\n-->`,
    'an HTML comment within a paragraph': (line) => `text <!-- a\n${line}\n--> text`,
    'an HTML block': (line) => `<div>\n${line}\n</div>`,
    'an HTML element around paragraphs': (line) => `<div>\n\n${line}\n\n</div>`,
    'a folded section': (line) => `<details><summary>Old</summary>\n\n${line}\n\n</details>`,
    'a folded section whose end is commented out': (line) => `<details>\n<!--\n</details>\n-->\n\n${line}`,
    'a table': (line) => `| a | b |\n|---|---|\n${line}\n| c | d |`,
    'the head of a table': (line) => `${line}\n|:--|\n`,
    'the text of a link': (line) => `see [this\n${line}\nlink](https://x.test)`,
    'the title of a link': (line) => `[a](https://x.test "b)\n${line}\nc")`,
    'an attribute': (line) => `text <a title="\n${line}\n">x</a>`,
    'struck-out text': (line) => `not: ~~this\n${line}\nany more~~`,
    mathematics: (line) => `$$ x\n${line}\ny $$`,
    'a definition': (line) => `[a]: ${line}`,
    'the tail of a mail': (line) => `Thanks!\n\nOn Fri, 20 Nov 2026 at 10:00, Ada wrote:\n\n${line}`,
    'the tail of a mail over two lines': (line) =>
      `Thanks!\n\nOn Fri, 20 Nov 2026 at 10:00, Ada Lovelace <\nada@example.com> wrote:\n\n${line}`,
    'a signature': (line) => `Thanks!\n\n-- \n${line}`,
    'what a telephone adds': (line) => `Thanks!\n\nSent from my telephone\n\n${line}`,
  };

  it.each(Object.keys(wrappers))('never counts in %s', (name) => {
    const wrap = wrappers[name] ?? ((line: string) => line);
    const { commands: said } = parseComment(wrap('/signoff qa'));
    expect(said.filter((one) => one.verb !== 'misfit')).toStrictEqual([]);
    expect(parseComment(wrap('/unhold')).commands.filter((one) => one.verb !== 'misfit')).toStrictEqual([]);
  });

  it.each([
    'a quotation',
    'fenced code',
    'indented code',
    'code within a line',
    'code over several lines',
    'an HTML comment',
    'an HTML block',
    'a folded section',
    'a table',
    'the tail of a mail',
  ])('is silent in %s even for a hold (I12)', (name) => {
    expect(parseComment((wrappers[name] ?? String)('/hold'))).toStrictEqual(nothing);
  });

  it('never counts in lists and headings, where only a hold is heard', () => {
    for (const mark of ['- ', '* ', '+ ', '1. ', '- - ', '# ', '   2) ']) {
      expect(parseComment(`${mark}/signoff qa`)).toStrictEqual(nothing);
      expect(parseComment(`${mark}/hold`)).toMatchObject({ commands: [], maybeHold: true });
    }
  });
});
