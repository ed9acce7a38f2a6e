import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { ParseResult } from '../../../src/checklist/model.ts';
import { extending, FROM, OWN, POLICY, policiesOf, problemsOf, read, under } from './policies.ts';

/** `message | seen | allowed` of the only problem. */
function told(result: ParseResult): string {
  const [problem, ...more] = result.ok ? [] : result.problems;
  expect(more).toEqual([]);
  return [problem?.message, problem?.seen, problem?.allowed].join(' | ');
}

const ITEMS = 'items:\n  scan: { title: Scan, check: codeql }\n';

describe('what is wrong with a policy', () => {
  it.each([
    [`${ITEMS}version: 0\n`, `line 3 of ${FROM}: \`version\` is not 1 | 0 | 1`],
    [
      `version: 1\n${ITEMS}waivers: { by: qa }\n`,
      `line 4 of ${FROM}: unknown key "waivers" in a policy | "waivers" | version, extends, roles, environments, items, freeze`,
    ],
    ['version: 1\n\nroles: [qa]\n', `line 3 of ${FROM}: \`roles\` is no map | a list | a map`],
    ['version: 1\nroles:\n  qa: quinn\n', `line 3 of ${FROM}: "qa" is no map | "quinn" | a map`],
    [
      `version: 1\n${ITEMS}freeze: { from: 2026-12-20 }\n`,
      `line 4 of ${FROM}: \`freeze\` is no list | a map | a list of freezes`,
    ],
    [
      'version: 1\n',
      `line 1 of ${FROM}: the policy says nothing | nothing | roles, environments, items, freeze, extends`,
    ],
    [
      `version: 1\n${ITEMS}extends: deployment\n`,
      `line 4 of ${FROM}: this cannot be extended | "deployment" | a template, or a policy`,
    ],
    ['- 1\n', `line 1 of ${FROM}: the policy is no map | a list | a map of keys`],
  ])('is told with its line, what stands there and what may: %j', (policy, sentence) => {
    expect(told(under(policy))).toBe(sentence);
  });

  it('is told of the line of a template that it says otherwise, too', () => {
    const roles = 'roles: { lead: { users: [a] }, qa: { users: [b] }, ops: { users: [c] } }\n';
    const policy = `version: 1\nextends: holdpoint:hotfix\n${roles}items:\n  tests: { title: Ours, check: ci }\n`;
    expect(told(under(policy))).toMatch(
      /^line 5 of .*: `title` of "tests" is given by holdpoint:hotfix@1.0.0 \| "Ours"/,
    );
  });

  it('is told by the schema where an item is no map', () => {
    expect(problemsOf(under('version: 1\nitems: { scan: 7 }\n'))).toEqual(['WRONG_TYPE extends 2:10']);
  });
});

describe('policies that lead no further', () => {
  const linked = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `acme/.github:${n}.yml`,
        `version: 1\n${n === count - 1 ? ITEMS : `extends: acme/.github:${n + 1}.yml\n`}`,
      ]),
    );

  it('are told with how many there are and may be', () => {
    const deep = parseChecklist(extending(OWN, 'acme/.github:0.yml'), 'f.yml', policiesOf(linked(4)));
    expect(told(deep)).toBe(
      'the policy acme/.github:3.yml leads no further | 4 policies, each extending the next | at most 3',
    );
    const names = Array.from({ length: 7 }, (_, n) => `acme/.github:${n}.yml`);
    const flat = Object.fromEntries(names.map((name) => [name, `version: 1\n${ITEMS}`]));
    expect(told(parseChecklist(extending(OWN, `[${names.join()}]`), 'f.yml', policiesOf(flat)))).toBe(
      'the policy acme/.github:6.yml leads no further | 7 policies | at most 6',
    );
  });
});

describe('a policy whose repository nobody else reads', () => {
  it('is taken where it is not known which repository the checklist is for', () => {
    const { read: readText } = policiesOf({ [POLICY]: `version: 1\n${ITEMS}` }, { hidden: true });
    const result = parseChecklist(extending(OWN), 'f.yml', { repository: null, read: readText });
    expect(read(result).items.map(({ id }) => id)).toEqual(['scan', 'own']);
  });
});

describe('an item of a policy', () => {
  it('that asks in no environment by an empty list is a mistake, and not one that is asked nowhere', () => {
    expect(problemsOf(under(`version: 1\n${ITEMS.replace('codeql', 'codeql, environments: []')}`))).toEqual([
      'TOO_FEW extends 2:10',
    ]);
  });
});
