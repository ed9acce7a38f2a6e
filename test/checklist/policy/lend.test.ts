import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import {
  chained,
  LINE,
  parse,
  COMMIT,
  extending,
  FROM,
  messagesOf,
  OWN,
  POLICY,
  problemsOf,
  read,
  under,
} from './policies.ts';

describe('a checklist that extends a policy', () => {
  it('asks the lines of the policy first, then of its templates, then its own', () => {
    const roles = 'roles: { lead: { users: [a] }, qa: { users: [b] }, ops: { users: [c] } }\n';
    const { items } = read(under(LINE, extending(roles + OWN, `[holdpoint:hotfix, ${POLICY}]`)));
    expect(items[0]?.id).toBe('scan');
    expect(items[1]?.id).toBe('tests');
    expect(items.at(-1)?.id).toBe('own');
  });

  it('says of each line which policy it comes from, and at which commit', () => {
    const { items } = read(under(LINE));
    expect(items.map(({ id, from, place }) => [id, from, place.line])).toEqual([
      ['scan', FROM, 2],
      ['own', undefined, 6],
    ]);
  });

  it('needs neither environments nor items of its own where the policy has them', () => {
    const { environments, items } = read(
      under(`${LINE}environments: { production: { enforce: block } }\n`, extending('')),
    );
    expect(environments.map(({ name }) => name)).toEqual(['production']);
    expect(items.map(({ id }) => id)).toEqual(['scan']);
  });

  it('lets its own items lean on the roles of the policy, and those of the policy on its own', () => {
    const policy = `version: 1\nroles: { qa: { users: [quinn] } }\nitems:\n  ops-say: { title: Ready, signoff: ops }\n`;
    const own = extending(`roles: { ops: { users: [otto] } }\n${OWN}  qa: { title: QA signs, signoff: qa }\n`);
    expect(Object.keys(read(under(policy, own)).roles).toSorted()).toEqual(['ops', 'qa']);
    expect(messagesOf(under(policy))).toEqual([
      `${FROM} asks the role "ops" for ops-say, and the checklist does not define it`,
    ]);
  });

  it('signs the wording that the policy gives: another policy is another wording', () => {
    const wording = (title: string) => read(under(LINE.replace('The scan is clean', title))).items[0]?.wording;
    expect(wording('Scan')).toBe(wording('Scan'));
    expect(wording('Scan')).not.toBe(wording('Scan is clean'));
  });

  it('lets nobody excuse what a policy asks, unless the policy does', () => {
    expect(read(under(LINE)).items[0]).toMatchObject({ id: 'scan', waivable: false });
    expect(read(under(LINE.replace('title', 'waivable: true, title'))).items[0]).not.toHaveProperty('waivable');
  });

  it('takes a policy that extends a template with all lines of it, locked as well', () => {
    const roles = 'roles: { lead: { users: [a] }, qa: { users: [b] }, ops: { users: [c] } }\n';
    const policy = `version: 1\nextends: holdpoint:hotfix\n${roles}items: { tests: { check: ci / all } }\n`;
    const { items } = read(under(policy));
    expect(items.find(({ id }) => id === 'tests')).toMatchObject({
      from: `${FROM}, holdpoint:hotfix@1.0.0`,
      evidence: { kind: 'check', spec: { name: 'ci / all' } },
    });
    expect(problemsOf(under(policy, extending(`${OWN}  tests: { check: own }\n`)))).toEqual([
      'POLICY_LOCKED items.tests 7:3',
    ]);
  });
});

describe('what a policy has given (T55, T56)', () => {
  it.each([
    ['an item in other words', `${OWN}  scan: { title: Something else, check: codeql }\n`, 'items.scan 7:3'],
    ['an item in the same words', `${OWN}  scan: { title: The scan is clean, check: codeql }\n`, 'items.scan 7:3'],
    ['an item with nothing to say', `${OWN}  scan: {}\n`, 'items.scan 7:3'],
    ['a role', `roles: { qa: { users: [mallory] } }\n${OWN}`, 'roles.qa 3:10'],
  ])('is not given again: %s', (_name, own, place) => {
    const policy = `${LINE}roles: { qa: { users: [quinn] } }\n`;
    expect(problemsOf(under(policy, extending(own)))).toEqual([`POLICY_LOCKED ${place}`]);
  });

  it('stands even where a template that is extended first has the same line', () => {
    const policy = `version: 1\nitems:\n  tests: { title: Ours, check: ours }\n`;
    const roles = 'roles: { lead: { users: [a] }, qa: { users: [b] }, ops: { users: [c] } }\n';
    const both = `[holdpoint:hotfix, ${POLICY}]`;
    expect(read(under(policy, extending(roles + OWN, both))).items.find(({ id }) => id === 'tests')?.from).toBe(FROM);
    expect(problemsOf(under(policy, extending(`${roles}${OWN}  tests: { check: weak }\n`, both)))).toEqual([
      'POLICY_LOCKED items.tests 8:3',
    ]);
  });

  it('may not be said otherwise by a second policy; the same twice is once', () => {
    const [first, second] = ['acme/.github:1.yml', 'acme/.github:2.yml'];
    const own = extending(OWN, `[${first}, ${second}]`);
    expect(read(parse(own, chained(LINE, LINE))).items.map(({ id }) => id)).toEqual(['scan', 'own']);
    expect(problemsOf(parse(own, chained(LINE, LINE.replace('codeql', 'none'))))).toEqual([
      'POLICY_LOCKED extends[1] 2:31',
    ]);
  });

  it('is locked for policies that extend it, too', () => {
    const weaker = 'version: 1\nextends: acme/.github:2.yml\nitems:\n  scan: { title: Scan, check: none }\n';
    expect(problemsOf(parse(extending(OWN, 'acme/.github:1.yml'), chained(weaker, LINE)))).toEqual([
      'POLICY_LOCKED extends 2:10',
    ]);
  });
});

describe('a policy that cannot be taken', () => {
  it('because it was not read leaves everything else untold (T55)', () => {
    const result = parse(extending(`${OWN}  bad: { title: No proof }\n`), {});
    expect(problemsOf(result)).toEqual(['POLICY_NOT_READ extends 2:10']);
    expect(result).toMatchObject({ wanted: [POLICY] });
    expect(parseChecklist(extending(OWN), 'f.yml')).toMatchObject({ ok: false, wanted: [POLICY] });
  });

  it('because a policy that it extends was not read is told at its own name', () => {
    const result = parse(extending(OWN, 'acme/.github:1.yml'), chained('version: 1\nextends: acme/.github:2.yml\n'));
    expect(problemsOf(result)).toEqual(['POLICY_NOT_READ extends 2:10']);
    expect(result).toMatchObject({ wanted: ['acme/.github:2.yml'] });
  });

  it.each(['evil/.github:holdpoint.yml@main', 'evil/.github-private:holdpoint.yml'])(
    'because it is of another organisation is refused, unread: %s (T55)',
    (reference) => {
      const result = parse(extending(OWN, reference), { [reference]: LINE });
      expect(problemsOf(result)).toEqual(['POLICY_FOREIGN extends 2:10']);
      expect(result).not.toHaveProperty('wanted');
    },
  );

  it('because a policy on the way is of another organisation is refused (T55)', () => {
    const texts = { 'acme/.github:1.yml': 'version: 1\nextends: evil/.github:2.yml\n', 'evil/.github:2.yml': LINE };
    expect(problemsOf(parse(extending(OWN, 'acme/.github:1.yml'), texts))).toEqual(['POLICY_FOREIGN extends 2:10']);
  });

  it('compares organisations as GitHub does', () => {
    const reference = 'ACME/.github:holdpoint.yml';
    expect(problemsOf(parse(extending(OWN, reference), { [reference]: LINE }))).toEqual(['none']);
  });

  it('because it is private is refused where the repository is public, and taken where it is not', () => {
    const texts = { [POLICY]: LINE };
    expect(problemsOf(parse(extending(OWN), texts, { hidden: true, open: true }))).toEqual([
      'POLICY_PRIVATE extends 2:10',
    ]);
    expect(problemsOf(parse(extending(OWN), texts, { hidden: true }))).toEqual(['none']);
    expect(problemsOf(parse(extending(OWN), texts, { open: true }))).toEqual(['none']);
  });

  it('because it extends itself is refused', () => {
    const ring = chained('version: 1\nextends: acme/.github:2.yml\n', 'version: 1\nextends: acme/.github:1.yml\n');
    const result = parse(extending(OWN, 'acme/.github:1.yml'), ring);
    expect(problemsOf(result)).toEqual(['POLICY_CHAIN extends 2:10']);
    expect(result.ok ? '' : result.problems[0]?.seen).toBe('it extends itself');
  });

  it('because there are too many in a row is refused; as many as allowed are not', () => {
    const link = (next: number) => `version: 1\nextends: acme/.github:${next}.yml\n`;
    const own = extending(OWN, 'acme/.github:1.yml');
    expect(problemsOf(parse(own, chained(link(2), link(3), LINE)))).toEqual(['none']);
    expect(problemsOf(parse(own, chained(link(2), link(3), link(4), LINE)))).toEqual(['POLICY_CHAIN extends 2:10']);
  });

  it('because there are too many is refused; as many as allowed are not', () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => `acme/.github:${n + 1}.yml`);
    const of = (count: number) =>
      parse(extending(OWN, `[${names(count).join(', ')}]`), chained(...names(count).map(() => LINE)));
    expect(problemsOf(of(6))).toEqual(['none']);
    expect(problemsOf(of(7))).toEqual([expect.stringMatching(/^POLICY_CHAIN extends\[6\]/)]);
  });

  it.each([
    ['version: 1\n', 'MISSING_KEY', 'line 1'],
    ['version: 2\nitems: {}\n', 'VERSION_TOO_NEW', 'line 1'],
    ['items:\n  scan: { title: Scan, check: codeql }\n', 'NOT_ALLOWED', 'line 1'],
    [`${LINE}waivers: { by: qa }\n`, 'UNKNOWN_KEY', 'line 4'],
    ['version: 1\nitems: []\n', 'WRONG_TYPE', 'line 2'],
    ['version: 1\nroles: [qa]\n', 'WRONG_TYPE', 'line 2'],
    ['version: 1\nroles: { qa: quinn }\n', 'WRONG_TYPE', 'line 2'],
    ['version: 1\nenvironments: { production: none }\n', 'WRONG_TYPE', 'line 2'],
    ['version: 1\nfreeze: { from: 2026-12-20 }\n', 'WRONG_TYPE', 'line 2'],
    ['version: 1\nextends: deployment\n', 'NOT_ALLOWED', 'line 2'],
    ['version: 1\nextends: [7]\n', 'NOT_ALLOWED', 'line 2'],
    ['- 1\n', 'WRONG_TYPE', 'line 1'],
    ['', 'EMPTY_FILE', 'line 1'],
    ['a: [\n', 'SYNTAX', 'line 2'],
    [`${LINE}\0`, 'NOT_TEXT', 'line 4'],
    [`${LINE}version: 1\n`, 'DUPLICATE_KEY', ''],
    [`${LINE}  scan: { title: Twice, check: x }\n`, 'DUPLICATE_KEY', ''],
  ])('because of what stands in it is told at its name, with the line there: %j', (policy, code, where) => {
    const result = under(policy);
    expect(problemsOf(result)).toEqual([`${code} extends 2:10`]);
    expect(messagesOf(result)[0]).toContain(`${where}${where === '' ? '' : ' of '}${FROM}`);
  });

  it.each([
    ['an unknown key', LINE.replace('check:', 'chek:'), 'UNKNOWN_KEY extends'],
    ['a role without people', 'version: 1\nroles: { qa: {} }\n', 'EMPTY_ROLE'],
    ['a setting that is none', 'version: 1\nenvironments: { production: { stict: true } }\n', 'UNKNOWN_KEY'],
    ['an enforcement that is none', 'version: 1\nenvironments: { production: { enforce: often } }\n', 'POLICY_LOCKED'],
  ])('because of %s in it shuts the gate', (_name, policy, code) => {
    expect(problemsOf(under(policy)).join()).toContain(code);
  });

  it('says nothing of the file’s own mistakes as if they were the policy’s', () => {
    const own = extending('environments:\n  production: { enforce: often }\nitems:\n  own: { title: Ours }\n');
    expect(problemsOf(under(LINE, own))).toEqual([
      'NOT_ALLOWED environments.production.enforce 4:26',
      'NO_EVIDENCE items.own 6:3',
    ]);
  });

  it('names the commit of the policy', () => {
    expect(messagesOf(under('version: 1\n'))[0]).toContain(COMMIT);
  });
});
