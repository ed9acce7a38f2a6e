import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/checklist/limits.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import type { Checklist, ProblemCode } from '../../src/checklist/model.ts';

const environments = 'environments:\n  production: { enforce: block }\n';
const file = (items: string, more = ''): string => `version: 1\n${more}${environments}items:\n${items}`;
const tests = '  tests:\n    title: All tests are passing\n    check: ci / test\n';

function checklist(text: string): Checklist {
  const result = parseChecklist(text, 'holdpoint.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.checklist;
}

function codes(text: string | Uint8Array): readonly ProblemCode[] {
  const result = parseChecklist(text, 'holdpoint.yml');
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe('a checklist', () => {
  it('gives every default the safe meaning', () => {
    expect(checklist(file(tests))).toEqual({
      version: 1,
      roles: {},
      environments: [
        {
          name: 'production',
          enforce: 'block',
          adviseUntil: null,
          branches: [],
          separationOfDuties: 'change',
          strict: false,
          calendar: { windows: [], freezes: [] },
        },
      ],
      items: [
        {
          id: 'tests',
          title: 'All tests are passing',
          section: null,
          why: null,
          phase: 'pre-deployment',
          ask: 'change',
          environments: null,
          when: null,
          evidence: { kind: 'check', spec: { name: 'ci / test', app: null, workflow: null } },
          wording: expect.stringMatching(/^[0-9a-f]{16}$/),
          place: { line: 5, column: 3 },
        },
      ],
    });
  });

  it('keeps the items in the order of the file', () => {
    const item = (id: string): string => `  ${id}:\n    title: ${id}\n    check: ${id}\n`;
    expect(checklist(file(['zeta', 'alpha', 'mid'].map(item).join(''))).items.map(({ id }) => id)).toEqual([
      'zeta',
      'alpha',
      'mid',
    ]);
  });

  it.each([
    ['off', { enforce: 'off', adviseUntil: null }],
    ['advise', { enforce: 'advise', adviseUntil: null }],
    ['advise until 2028-02-29', { enforce: 'advise', adviseUntil: '2028-02-29' }],
    ['block', { enforce: 'block', adviseUntil: null }],
  ])('reads `enforce: %s`', (enforce, meaning) => {
    const text = `version: 1\nenvironments:\n  production: { enforce: ${enforce} }\nitems:\n${tests}`;
    expect(checklist(text).environments[0]).toMatchObject(meaning);
  });

  it('spells shorthands out at every depth', () => {
    const items =
      '  mixed:\n    title: Mixed\n    all:\n      - any: [{ check: a }, { tick: ops }]\n      - file: docs/x.md\n      - signoff: qa\n';
    const {
      items: [mixed],
    } = checklist(file(items, 'roles:\n  qa: { users: [quinn] }\n  ops: { teams: [acme/ops] }\n'));
    expect(mixed?.evidence).toMatchObject({
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'check', spec: { name: 'a' } },
            { kind: 'tick', spec: { role: 'ops' } },
          ],
        },
        { kind: 'file', spec: { path: 'docs/x.md' } },
        { kind: 'signoff', spec: { role: 'qa' } },
      ],
    });
  });

  it('is the same whether its lines end with CRLF or LF, and whether a byte order mark stands before it', () => {
    const text = file(tests);
    expect(checklist(`\uFEFF${text.replaceAll('\n', '\r\n')}`).items).toEqual(checklist(text).items);
  });

  it('finds nothing but its own roles, whatever JavaScript keeps in objects', () => {
    const { roles } = checklist(file(tests, 'roles:\n  qa: { users: [quinn] }\n'));
    expect(['toString', 'constructor', 'hasOwnProperty', '__proto__'].map((name) => roles[name])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('may give an item the name of its role when the sign-off is all it asks', () => {
    const roles = 'roles:\n  qa: { users: [quinn] }\n';
    expect(codes(file('  qa:\n    title: QA\n    signoff: qa\n', roles))).toEqual([]);
    expect(codes(file('  qa:\n    title: QA\n    all: [{ signoff: qa }, { check: e2e }]\n', roles))).toEqual([
      'ID_CLASH',
    ]);
  });

  it('may switch an environment off that asks nothing', () => {
    const text = `version: 1\nenvironments:\n  production: { enforce: block }\n  staging: { enforce: off }\nitems:\n${tests}    environments: [production]\n`;
    expect(codes(text)).toEqual([]);
  });
});

describe('T50: a mistake in the checklist', () => {
  it.each<[string, ProblemCode]>([
    ['reqired: true', 'UNKNOWN_KEY'],
    ['phase: someday', 'NOT_ALLOWED'],
    ['ask: always', 'NOT_ALLOWED'],
    ['gpg: qa', 'UNKNOWN_KEY'],
    ['environments: [nowhere]', 'UNKNOWN_ENVIRONMENT'],
  ])('`%s` leaves no checklist', (line, code) => {
    expect(codes(file(`${tests}    ${line}\n`))).toEqual([code]);
  });

  it('does not hide another one in the same item', () => {
    expect(codes(file('  tests:\n    titel: Tests\n    signoff: nobody\n    environments: [nowhere]\n'))).toEqual([
      'UNKNOWN_KEY',
      'UNKNOWN_ROLE',
      'UNKNOWN_ENVIRONMENT',
    ]);
  });

  it('of many is reported with the first hundred and how many more there are', () => {
    const result = parseChecklist(
      file(Array.from({ length: 150 }, (_, index) => `  item-${index}: 1\n`).join('')),
      'f.yml',
    );
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(limits.problems + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'TOO_MANY', message: '50 more problems follow' });
  });
});

describe('T50: a message about a mistake', () => {
  it('shows no character of the file that a terminal would obey', () => {
    const hostile = '"\\e[2J\\u202Ex"';
    const text = file(
      `${tests}    environments: [${hostile}]\n    ${hostile}: 1\n  ${hostile}: { title: ${hostile}, signoff: ${hostile} }\n`,
      `roles:\n  ${hostile}: { users: [${hostile}] }\n`,
    ).replace('production:', `${hostile}: { enforce: ${hostile} }\n  production:`);
    const result = parseChecklist(text, 'f.yml');
    const problems = result.ok ? [] : result.problems;
    expect(problems.length).toBeGreaterThan(5);
    expect(JSON.stringify(problems)).not.toMatch(/\\u001b|\u202E/);
  });
});

describe('T154: a checklist for a newer reader', () => {
  it('is refused as such, with nothing else said about it', () => {
    expect(codes('version: 2\nitems:\n  x: { quantum: 1 }\n')).toEqual(['VERSION_TOO_NEW']);
  });

  it.each(['0', '1.5', '"1"', 'null', '[1]', '-2'])(
    'is not assumed of `version: %s`, which is a mistake',
    (version) => {
      expect(codes(file(tests).replace('version: 1', `version: ${version}`))).toEqual(['NOT_ALLOWED']);
    },
  );
});

describe('T51 and I19: a file made to exhaust its reader', () => {
  const fill = (line: (index: number) => string): string =>
    Array.from({ length: 12_000 }, (_, index) => line(index))
      .join('')
      .slice(0, 250_000);
  const head = 'version: 1\nenvironments:\n  production: { enforce: block }\nitems:\n';
  it.each([
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['a merge key bomb', 'a: &a { x: 1 }\nb: { <<: *a }\n'],
    ['nested lists', '['.repeat(200_000)],
    ['nested maps', '{'.repeat(200_000)],
    ['nested block lists', '- '.repeat(100_000)],
    ['explicit keys', '? '.repeat(100_000)],
    ['keys in one map', head + fill((index) => `  i${index}: {}\n`)],
    ['one key again and again', head + fill(() => '  a: 1\n')],
    ['one long line', `${head}  x:\n    title: "${'x '.repeat(100_000)}"\n`],
    ['one long key', `${head}  ${'k'.repeat(200_000)}: x\n`],
    ['empty items', `${head}  x:\n    title: x\n    all: [${'{},'.repeat(60_000)}]\n`],
    ['stars', `${head}  x:\n    title: x\n    check: x\n    when: { paths: ["${'*'.repeat(100_000)}"] }\n`],
    ['blank lines', '\n'.repeat(200_000)],
    ['document starts', '---\n'.repeat(60_000)],
  ])('leaves no checklist: %s', (_name, text) => {
    expect(parseChecklist(text, 'bomb.yml').ok).toBe(false);
  });

  it('is refused by its size before it is read', () => {
    expect(codes(`${file(tests)}#${'x'.repeat(limits.bytes)}`)).toEqual(['TOO_LARGE']);
    expect(codes(new Uint8Array(limits.bytes + 1))).toEqual(['TOO_LARGE']);
  });

  it('is not mistaken for a long checklist: as many items as allowed, each with all there is to say', () => {
    const item = (index: number): string =>
      `  item-${index}:\n    # about it\n    section: S\n    title: Item ${index} is as it must be\n    why: Because of that.\n    environments: [production]\n    when: { paths: ['db/**', 'src/**'] }\n    any:\n      - check: { name: ci / ${index}, app: github-actions }\n      - tick: qa\n\n`;
    const items = Array.from({ length: limits.items }, (_, index) => item(index)).join('');
    expect(checklist(file(items, 'roles:\n  qa: { users: [quinn] }\n')).items).toHaveLength(limits.items);
  });

  it('counts bytes, not characters', () => {
    expect(codes(`${file(tests)}#${'é'.repeat(limits.bytes / 2)}`)).toEqual(['TOO_LARGE']);
  });
});

describe('T26: a name that only looks like another', () => {
  it.each([
    ['a Cyrillic login', 'roles:\n  qa: { users: [аlice] }\n', 'NOT_ALLOWED'],
    ['a full-width login', 'roles:\n  qa: { users: [ａlice] }\n', 'NOT_ALLOWED'],
    ['a Cyrillic team', 'roles:\n  qa: { teams: [аcme/qa] }\n', 'NOT_ALLOWED'],
    ['a Cyrillic role', 'roles:\n  qа: { users: [alice] }\n', 'BAD_NAME'],
    ['a bot', 'roles:\n  qa: { users: ["dependabot[bot]"] }\n', 'NOT_ALLOWED'],
  ])('is refused: %s', (_name, roles, code) => {
    expect(codes(file(tests, roles))).toEqual([code]);
  });
});

describe('T52: a key that JavaScript could take for its own', () => {
  it.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused as role, environment, item and plain key',
    (key) => {
      const text = `version: 1\nroles:\n  ${key}: { users: [x] }\nenvironments:\n  ${key}: { enforce: off }\n  production: { enforce: block, ${key}: 1 }\nitems:\n  ${key}: { title: x, check: x }\n${tests}`;
      expect(codes(text)).toEqual(['FORBIDDEN_KEY', 'FORBIDDEN_KEY', 'FORBIDDEN_KEY', 'FORBIDDEN_KEY']);
    },
  );
});

describe('T37: a checklist that proves nothing', () => {
  it.each<[string, string, readonly ProblemCode[]]>([
    ['no file content', '', ['EMPTY_FILE']],
    ['comments only', '# soon\n', ['EMPTY_FILE']],
    ['no items', `version: 1\n${environments}items: {}\n`, ['NO_ITEMS']],
    ['items without a value', `version: 1\n${environments}items:\n`, ['WRONG_TYPE']],
    ['an empty list of parts', file('  x:\n    title: x\n    any: []\n'), ['TOO_FEW']],
    ['no approval asked', file('  x:\n    title: x\n    review: { count: 0 }\n'), ['TOO_FEW']],
  ])('is a problem: %s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('T47: an item that asks for a check of ours', () => {
  it.each(['holdpoint/merge', 'holdpoint/production', 'Holdpoint/x'])('%s proves nothing', (name) => {
    expect(codes(file(`  gate:\n    title: Gate\n    check: ${name}\n`))).toEqual(['SELF_REFERENCE']);
  });
});

describe('text that is none', () => {
  it('is refused with the place where it goes wrong', () => {
    const result = parseChecklist('version: 1\nitems: \u0000\n', 'f.yml');
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'NOT_TEXT', line: 2, column: 8, seen: 'character U+0000' }],
    });
  });

  it.each([[new Uint8Array([0x76, 0xff, 0xfe])], [new Uint8Array([0xed, 0xa0, 0x80])]])(
    'is refused as bytes that are no UTF-8',
    (bytes) => {
      expect(codes(bytes)).toEqual(['NOT_TEXT']);
    },
  );
});
