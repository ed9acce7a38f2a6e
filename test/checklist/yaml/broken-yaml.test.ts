import { describe, expect, it } from '@jest/globals';
import { Lexer } from 'yaml';
import { limits } from '../../../src/checklist/limits.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { readYaml } from '../../../src/checklist/yaml/yaml-tree.ts';

/** The first problem: `CODE line:column message | seen | allowed | next`. */
function first(text: string): string {
  const result = parseChecklist(text, 'f.yml');
  if (result.ok) return 'none';
  const [problem] = result.problems;
  if (problem === undefined) return 'refused without a problem';
  const { code, line, column, message, seen, allowed, next } = problem;
  return `${code} ${line}:${column} ${message} | ${seen} | ${allowed} | ${next}`;
}

const written = 'is not used here: every item says what it asks in place';

describe('YAML that is broken', () => {
  it.each([
    ['a:\n\tb: 1\n', '2:1 the line is indented with a tab | a tab', 'Indent with spaces.'],
    [
      'a:\n  b: 1\n c: 2\n',
      '3:1 the indentation does not fit the lines around it',
      'Indent the line like its neighbours.',
    ],
    ['a\nb: 1\n', '1:1 a key runs over several lines', 'Write the key and its colon on one line.'],
    ['a: b: c\n', '1:4 a second colon stands in the line', 'Put a text that contains `: ` in quotes.'],
    [
      'a: { b: c: d }\n',
      '1:9 a second colon, or a line of its own, stands inside `{ }` or `[ ]`',
      'Put a text that contains `: ` in quotes; inside `{ }` write `{ key: value }` again.',
    ],
    [
      'a: @b\n',
      '1:4 a plain text cannot start with this character',
      'Put the text in quotes; logins and teams stand without `@`.',
    ],
    [
      'a: "\\q"\n',
      '1:5 the text in double quotes holds an escape that does not exist',
      'Write `\\\\` for a backslash, or use single quotes.',
    ],
    [
      'a: [b\n',
      '2:1 a `{` or `[` above is not closed',
      'Close it; put a text in quotes that starts with one of them or contains ` #`, which starts a comment.',
    ],
    [
      'a: "b\n',
      '2:1 the YAML is broken: Missing closing "quote',
      'Mend the line; what follows is judged once it reads.',
    ],
  ])('is told with what to do about it: %j', (text, what, next) => {
    const seen = what.includes(' | ') ? what : `${what} | null`;
    expect(first(text)).toBe(`SYNTAX ${seen} | YAML 1.2 | ${next}`);
  });
});

describe('YAML that a checklist does not need', () => {
  it.each([
    [
      'a: &x 1\nb: *x\n',
      `ALIAS 1:4 an anchor ${written} | &x | values written out | Write the value out where it is needed.`,
    ],
    [
      'a: *x\n',
      `ALIAS 1:4 an alias ${written} | *x | values written out | Put a pattern that starts with \`*\` in quotes; write any other value out.`,
    ],
    ['<<: 1\n', `ALIAS 1:1 a merge key ${written} | "<<" | values written out | Write the keys out.`],
    [
      'a: !!binary x\n',
      'TAG 1:4 a YAML tag is not used here | !!binary | plain values | Remove the tag, or put the text in quotes.',
    ],
    [
      '%YAML 1.1\n---\na: 1\n',
      'DIRECTIVE 1:1 a YAML directive is not used here | %YAML 1.1 | one plain YAML 1.2 document | Remove the line, or put a text that starts with `%` in quotes.',
    ],
    [
      'a: 1\n---\nb: 2\n',
      'SEVERAL_DOCUMENTS 2:1 a second YAML document starts here | --- | one document | Remove the `---` line, and join what follows with the checklist above.',
    ],
    [
      '{ a: 1 }: 2\n',
      'WRONG_TYPE 1:1 a key is a list or a map | a list or a map | a plain word as key | Write a plain word before the colon; put a text that starts with `{` or `[` in quotes.',
    ],
  ])('is refused: %j', (text, sentence) => {
    expect(first(text)).toBe(sentence);
  });

  it('is more of it than people read: so many words and marks are taken, and not one more', () => {
    const lines = (count: number) => `a:\n${'- x\n'.repeat(count)}`;
    const marks = (text: string) => [...new Lexer().lex(text)].length;
    const most = Math.floor((limits.tokens - marks(lines(0))) / (marks(lines(1)) - marks(lines(0))));
    expect(readYaml(lines(most))).toMatchObject({ ok: true });
    expect(readYaml(lines(most + 1))).toMatchObject({ ok: false, fault: { code: 'TOO_LARGE' } });
    expect(first(lines(limits.tokens))).toMatch(
      / the file holds too many values \| more than 32000 words and marks \| at most 32000 \| Shorten the checklist\.$/,
    );
  });

  it('is as many escapes, which cost as much', () => {
    const text = (count: number) => `a: "${String.raw`\n`.repeat(count)}"\n`;
    const marks = [...new Lexer().lex(text(0))].length;
    expect(readYaml(text(limits.tokens - marks))).toMatchObject({ ok: true });
    expect(readYaml(text(limits.tokens - marks + 1))).toMatchObject({ ok: false, fault: { code: 'TOO_LARGE' } });
    expect(readYaml(text(limits.tokens).replaceAll('"', "'"))).toMatchObject({ ok: true });
  });

  it('may stand in texts', () => {
    for (const text of ['"*x"', "'&x'", '|\n  *x', '>\n  !x', 'a*', 'x &y', 'no %', '"<<"']) {
      expect(readYaml(`a: ${text}\n`)).toMatchObject({ ok: true });
    }
  });
});

describe('a file that is no text for people', () => {
  it.each([
    ['', 'EMPTY_FILE'],
    ['\uFEFF# soon\n', 'EMPTY_FILE'],
    ['# x\n---\n# y\n', 'EMPTY_FILE'],
    ['x---\n', 'WRONG_TYPE'],
    ['--- x\n', 'WRONG_TYPE'],
    ['---x\n', 'WRONG_TYPE'],
    ['a: b\uFEFF\n', 'NOT_TEXT'],
    ['\u2028', 'NOT_TEXT'],
    ['a: \u202E\n', 'NOT_TEXT'],
    ['a: \uD800\n', 'NOT_TEXT'],
  ])('is told as such: %j', (text, code) => {
    expect(first(text).split(' ', 1)).toEqual([code]);
  });

  it('is told how large it is', () => {
    expect(first('#'.repeat(limits.bytes))).toMatch(/^EMPTY_FILE /);
    expect(first('#'.repeat(limits.bytes + 7))).toMatch(
      new RegExp(
        `^TOO_LARGE 1:1 the file is too large \\| ${limits.bytes + 7} bytes \\| at most ${limits.bytes} bytes \\| `,
      ),
    );
  });

  it('as bytes keeps its mark at the beginning out of the first key', () => {
    const bytes = new TextEncoder().encode('\uFEFFversion: 2\n');
    expect(parseChecklist(bytes, 'f.yml')).toMatchObject({ ok: false, problems: [{ code: 'VERSION_TOO_NEW' }] });
  });
});

describe('a file as data', () => {
  const read = (text: string) => {
    const result = readYaml(text);
    if (!result.ok) throw new Error(result.fault.message);
    return result.tree;
  };
  const spots = (text: string, ...keys: readonly (string | number)[]) => {
    const { key, value } = read(text).spotOf(keys);
    return [text.slice(key).split('\n', 1).join(), text.slice(value).split('\n', 1).join()];
  };

  it('has keys as they are written, numbers and nothing too', () => {
    expect(Object.keys(Object(read('1.0: a\n0x1: b\n~: c\ntrue: d\n"q": e\n').data))).toEqual([
      '1.0',
      '0x1',
      '~',
      'true',
      'q',
    ]);
  });

  it('has texts, numbers, yes, no and nothing by the core rules of YAML 1.2, and days as texts', () => {
    expect(read('[1, 1.5, 0x1f, 0o17, true, yes, on, ~, null, 2026-12-05, 09:30, 1_000]\n').data).toEqual([
      1,
      1.5,
      31,
      15,
      true,
      'yes',
      'on',
      null,
      null,
      '2026-12-05',
      '09:30',
      '1_000',
    ]);
  });

  it('tells where each key and value stands, or the nearest thing around it', () => {
    const text = 'a: 1\nb~c/d:\n  - x\n  - y: z\nempty:\nquoted: ""\n';
    expect(spots(text, 'a')).toEqual(['a: 1', '1']);
    expect(spots(text, 'b~c/d', 1, 'y')).toEqual(['y: z', 'z']);
    expect(spots(text, 'b~c/d', 0, 'none', 3)).toEqual(['x', 'x']);
    expect(spots(text, 'empty')).toEqual(['empty:', 'empty:']);
    expect(spots(text, 'quoted')).toEqual(['quoted: ""', '""']);
    expect(spots(`# first\n${text}`, 'none')).toEqual(['a: 1', 'a: 1']);
    expect(spots(text)).toEqual(['a: 1', 'a: 1']);
  });

  it('does not mix up keys that hold a slash or a tilde', () => {
    const text = 'a/b: 1\na: { b: 2 }\nc~0: 3\n"c~": 4\n"d~1e": 5\n"d/e": 6\n';
    for (const [keys, value] of [
      [['a/b'], '1'],
      [['a', 'b'], '2 }'],
      [['c~0'], '3'],
      [['c~'], '4'],
      [['d~1e'], '5'],
      [['d/e'], '6'],
    ] as const)
      expect(spots(text, ...keys)[1]).toBe(value);
  });

  it('tells of a key that stands twice where it does so, and in which line it stood first', () => {
    expect(read('a: 1\nb:\n  c: 1\n  "c": 2\n').drafts).toEqual([
      {
        code: 'DUPLICATE_KEY',
        on: 'key',
        at: ['b', 'c'],
        offset: 17,
        message: '"c" stands here a second time',
        seen: '"c"',
        allowed: 'each key once; the first is in line 3',
        next: 'Keep one of the two.',
      },
    ]);
  });
});
