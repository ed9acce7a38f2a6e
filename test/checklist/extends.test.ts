import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { templateItems } from '../../src/checklist/templates/built-in.ts';
import type { Checklist, Item } from '../../src/checklist/model.ts';

const ENVIRONMENTS = 'environments:\n  production: { enforce: block }\n';
const ROLES = 'roles:\n  lead: { users: [octavia] }\n  qa: { users: [quinn] }\n  ops: { users: [otto] }\n';
const OWN = 'items:\n  own:\n    title: Our own line\n    check: ci / own\n';
const ORIGIN = 'holdpoint:hotfix@1.0.0';

/** A checklist that extends the shortest template, with these items beside. */
const hotfix = (items = '') => `version: 1\nextends: holdpoint:hotfix\n${ROLES}${ENVIRONMENTS}${items}`;

function problemsOf(text: string): readonly string[] {
  const result = parseChecklist(text, '.github/holdpoint.yml');
  return result.ok
    ? ['none']
    : result.problems.map(({ code, path, line, column }) => `${code} ${path} ${line}:${column}`);
}

function read(text: string): Checklist {
  const result = parseChecklist(text, '.github/holdpoint.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.checklist;
}

function itemOf(text: string, id: string): Item {
  const item = read(text).items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

describe('a checklist that takes rules from somewhere else (T55)', () => {
  const rest = `${ENVIRONMENTS}items:\n  tests:\n    title: All tests are passing\n    check: ci / test\n`;

  it('reads without such a line', () => {
    expect(problemsOf(`version: 1\n${rest}`)).toEqual(['none']);
  });

  it.each([
    ['extends: acme/shop:.github/holdpoint.yml', 'extends 2:10'],
    ['extends: [acme/.github:holdpoint.json]', 'extends[0] 2:11'],
    ['extends: [holdpoint:hotfix, "acme/.github:../shop/holdpoint.yml"]', 'extends[1] 2:29'],
    ['extends: acme/.github:/holdpoint.yml', 'extends 2:10'],
    ['extends: acme/.github:holdpoint.yml@', 'extends 2:10'],
    ['extends: acme/.github:holdpoint.yml@main..evil', 'extends 2:10'],
    ['extends: acme/.github:holdpoint.yml@-main', 'extends 2:10'],
    ['extends: acme/.githubx:holdpoint.yml', 'extends 2:10'],
    ['extends: acme/.github/x:holdpoint.yml', 'extends 2:10'],
    ['extends: https://evil.example/holdpoint.yml', 'extends 2:10'],
    ['extends: deployment', 'extends 2:10'],
    ['extends: holdpoint:__proto__', 'extends 2:10'],
  ])('is refused as a whole: `%s`', (line, place) => {
    expect(problemsOf(`version: 1\n${line}\n${rest}`)).toEqual([`NOT_ALLOWED ${place}`]);
  });

  it.each([
    ['extends: 7', 'WRONG_TYPE extends 2:10'],
    ['extends: { from: holdpoint:hotfix }', 'WRONG_TYPE extends 2:10'],
    ['extends:', 'WRONG_TYPE extends 2:1'],
    ['extends: [[holdpoint:hotfix]]', 'WRONG_TYPE extends[0] 2:11'],
    ['extends: [null]', 'WRONG_TYPE extends[0] 2:11'],
  ])('is refused where that is no name: `%s`', (line, problem) => {
    expect(problemsOf(`version: 1\n${line}\n${rest}`)).toEqual([problem]);
  });

  it('is refused where the list is empty, or names one twice', () => {
    expect(problemsOf(`version: 1\nextends: []\n${rest}`)).toEqual(['TOO_FEW extends 2:10']);
    expect(problemsOf(`version: 1\nextends: [holdpoint:hotfix, holdpoint:hotfix]\n${rest}`)).toEqual([
      'NOT_ALLOWED extends[1] 2:29',
    ]);
  });

  it('knows no other word for it', () => {
    expect(problemsOf(`version: 1\ninclude: other.yml\n${rest}`)).toEqual(['UNKNOWN_KEY include 2:1']);
  });

  it('cannot bring in a file by a YAML tag either', () => {
    expect(problemsOf(`version: 1\n${rest.replace('check: ci / test', 'check: !include other.yml')}`)).toEqual([
      'TAG  7:12',
    ]);
  });
});

describe('a checklist that extends a built-in template', () => {
  it('asks the lines of the template first, then its own', () => {
    const { items } = read(hotfix(OWN));
    expect(items.map(({ id }) => id)).toEqual([...Object.keys(templateItems('hotfix')), 'own']);
  });

  it('needs no items of its own', () => {
    expect(read(hotfix()).items).toHaveLength(Object.keys(templateItems('hotfix')).length);
  });

  it('says of each line which template, and which version of it, it comes from', () => {
    expect(itemOf(hotfix(OWN), 'tests').from).toBe(ORIGIN);
    expect(itemOf(hotfix('items:\n  tests: { check: ci }\n'), 'tests').from).toBe(ORIGIN);
    expect(itemOf(hotfix(OWN), 'own')).not.toHaveProperty('from');
  });

  it('shows a line in its own file where it stands there, else at the name of the template', () => {
    expect(itemOf(hotfix('items:\n  tests: { check: ci }\n'), 'tests').place).toEqual({ line: 10, column: 3 });
    expect(itemOf(hotfix(), 'tests').place).toEqual({ line: 2, column: 10 });
  });

  it('may extend several; a line of two of them is asked once', () => {
    const both = hotfix().replace('holdpoint:hotfix', '[holdpoint:hotfix, holdpoint:deployment]');
    const ids = read(both).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(templateItems('deployment')).toSorted());
    expect(itemOf(both, 'tests').from).toBe(ORIGIN);
    expect(itemOf(both, 'capacity').from).toBe('holdpoint:deployment@1.0.0');
  });

  it('is still held by what it says itself', () => {
    expect(problemsOf(hotfix('items:\n  own: { title: Ours }\n'))).toEqual(['NO_EVIDENCE items.own 10:3']);
    expect(problemsOf(hotfix('items:\n'))).toEqual(['WRONG_TYPE items 9:1']);
    expect(problemsOf(hotfix('items: []\n'))).toEqual(['WRONG_TYPE items 9:8']);
  });
});

describe('an item of a template', () => {
  it('is proved as the file says, wholly', () => {
    const { evidence, title } = itemOf(hotfix('items:\n  security-scan: { check: codeql }\n'), 'security-scan');
    expect(evidence).toEqual({ kind: 'check', spec: { name: 'codeql', app: null, workflow: null } });
    expect(title).toBe('Security scan is clean');
  });

  it('may be asked elsewhere, at another time, and for a reason of the file’s own', () => {
    const said = '{ environments: [production], ask: release, when: { paths: [src/**] }, why: Ours. }';
    expect(itemOf(hotfix(`items:\n  tests: ${said}\n`), 'tests')).toMatchObject({
      environments: ['production'],
      ask: 'release',
      when: { paths: ['src/**'] },
      why: 'Ours.',
      evidence: { kind: 'check', spec: { name: 'test' } },
    });
  });

  it('stays as it is where the file names it and says nothing', () => {
    const quiet = itemOf(hotfix('items:\n  tests: {}\n'), 'tests');
    expect({ ...quiet, place: null }).toEqual({ ...itemOf(hotfix(), 'tests'), place: null });
  });

  it.each(['title: Another line', 'section: Elsewhere', 'phase: review'])(
    'keeps what it asks: `%s` is refused',
    (said) => {
      const [key = ''] = said.split(':');
      expect(problemsOf(hotfix(`items:\n  tests: { ${said} }\n`))).toEqual([`FIXED_KEY items.tests.${key} 10:12`]);
    },
  );

  it('is signed in its effective wording: another proof is another wording, the same written out is the same', () => {
    const plain = itemOf(hotfix(), 'tests').wording;
    const same = 'items:\n  tests: { check: { workflow: .github/workflows/ci.yml, name: test } }\n';
    expect(itemOf(hotfix(same), 'tests').wording).toBe(plain);
    expect(itemOf(hotfix('items:\n  tests: { check: test }\n'), 'tests').wording).not.toBe(plain);
  });

  it('is refused with two proofs, an unknown key or no map, in its own place', () => {
    expect(problemsOf(hotfix('items:\n  tests: { check: a, tick: ops }\n'))).toEqual([
      'SEVERAL_EVIDENCES items.tests.tick 10:22',
    ]);
    expect(problemsOf(hotfix('items:\n  tests: { chek: a }\n'))).toEqual(['UNKNOWN_KEY items.tests.chek 10:12']);
    expect(problemsOf(hotfix('items:\n  tests: none\n'))).toEqual(['WRONG_TYPE items.tests 10:10']);
  });

  it('asks a role of the file in what the file says of it', () => {
    expect(problemsOf(hotfix('items:\n  tests: { tick: nobody }\n'))).toEqual([
      'UNKNOWN_ROLE items.tests.tick.role 10:18',
    ]);
  });
});

describe('a role that a template asks and the file does not define', () => {
  const without = (role: string) => hotfix().replace(new RegExp(`  ${role}: .*\n`), '');

  it('is told once, at the name of the template, with the line to write', () => {
    const result = parseChecklist(without('ops'), 'f.yml');
    expect(result.ok ? [] : result.problems).toEqual([
      expect.objectContaining({
        code: 'UNKNOWN_ROLE',
        path: 'extends',
        line: 2,
        column: 10,
        message: `${ORIGIN} asks the role "ops" for database-backup and 5 more, and the checklist does not define it`,
        seen: 'the roles lead, qa',
        next: expect.stringContaining('`ops: { teams: [ORGANISATION/ops] }`'),
      }),
    ]);
  });

  it('is told for each role, also where there is no role at all', () => {
    const none = hotfix().replace(ROLES, '');
    const result = parseChecklist(none, 'f.yml');
    const told = result.ok ? [] : result.problems.map(({ seen, allowed }) => [seen, allowed]);
    expect(told).toEqual(
      ['lead', 'ops', 'qa'].map((role) => ['no role under `roles`', `a role "${role}" under \`roles\``]),
    );
  });

  it('is not missed once the file proves those lines otherwise', () => {
    const own = 'items:\n  smoke-tests: { check: smoke }\n';
    expect(problemsOf(without('qa'))).toHaveLength(1);
    expect(problemsOf(`${without('qa')}${own}`)).toEqual(['none']);
  });
});

describe('the example that extends two templates', () => {
  const text = readFileSync(new URL('../../examples/go-live-checklist.yml', import.meta.url), 'utf8');

  it('asks all lines of both, and one of its own at the end', () => {
    const ids = read(text).items.map(({ id }) => id);
    const both = [...Object.keys(templateItems('deployment')), ...Object.keys(templateItems('go-live'))];
    expect(ids).toEqual([...both, 'changelog']);
  });

  it('says otherwise what it says, and leaves the rest to the templates', () => {
    expect(itemOf(text, 'migrations')).toMatchObject({
      when: { paths: ['services/*/schema/**'] },
      evidence: { kind: 'any', of: [{ kind: 'check' }, { kind: 'tick' }] },
    });
    expect(itemOf(text, 'user-notice').environments).toEqual(['production']);
  });
});
