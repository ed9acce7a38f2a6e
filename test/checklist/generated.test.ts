import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import { generatedFromSources } from '../../scripts/gen/generated-files.ts';
import type { Policies } from '../../src/checklist/policy/policies.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('a generated file', () => {
  it.each(Object.entries(generatedFromSources()))('says what its source says: %s', (file, text) => {
    expect(read(file)).toBe(text);
  });
});

describe('the published schema', () => {
  it('judges in an editor as the parser does', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(read('schema/holdpoint.schema.json')));
    const example: unknown = parseYaml(read('examples/deployment-checklist.yml'));
    expect(validate(example)).toBe(true);
    expect(validate(Object.assign({}, example, { extra: 1 }))).toBe(false);
    expect(validate(Object.assign({}, example, { items: { tests: { title: 'Tests' } } }))).toBe(false);
    expect(
      validate(Object.assign({}, example, { items: { tests: { title: 'Tests', check: 'a', tick: 'ops' } } })),
    ).toBe(false);
  });
});

describe('the published schema for a file that extends a template', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(read('schema/holdpoint.schema.json')));
  const judged = (items: string, line = 'extends: holdpoint:hotfix') =>
    validate(parseYaml(`version: 1\n${line}\nenvironments: { production: { enforce: block } }\n${items}`));

  it('asks for no items, and for nothing but what differs in those of the template', () => {
    expect(judged('')).toBe(true);
    expect(judged('items: { tests: { check: ci } }')).toBe(true);
    expect(judged('items: { tests: { environments: [production] } }')).toBe(true);
    expect(judged('items: { own: { title: Ours, tick: qa } }')).toBe(true);
  });

  it('knows no other key and no half item', () => {
    expect(judged('items: { tests: { chek: ci } }')).toBe(false);
    expect(judged('items: { tests: { check: ci, tick: qa } }')).toBe(false);
    expect(judged('items: { own: { check: ci } }')).toBe(false);
    expect(judged('items: { own: { title: Ours } }')).toBe(false);
    expect(judged('', 'extends: holdpoint:other')).toBe(false);
  });

  it('still asks for everything where nothing is taken over', () => {
    expect(judged('', '')).toBe(false);
    expect(judged('items: {}', '')).toBe(false);
    expect(judged('items: { tests: { check: ci } }', '')).toBe(false);
    expect(judged('items: { tests: { title: Tests, check: ci } }', '')).toBe(true);
  });
});

/** Code blocks of a page, with their language. */
function blocksOf(page: string): readonly { readonly language: string; readonly text: string }[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

/** A few lines about one item, put into the smallest file around it. */
function asFile(text: string): string {
  if (text.startsWith('version:')) return text;
  const around =
    'version: 1\nroles:\n  qa: { users: [octocat] }\n  ops: { users: [hubot] }\nenvironments:\n  production: { enforce: block }\nitems:\n';
  return around + text.replaceAll(/^(?=.)/gm, '  ');
}

describe('the reference page', () => {
  const blocks = blocksOf(read('docs/checklist.md'));
  const examples = blocks.filter(({ language, text }) => language === 'yaml' && !/^# (?:broken|policy)\n/.test(text));
  const policy = blocks.find(({ text }) => text.startsWith('# policy\n'))?.text ?? '';
  const policies: Policies = {
    repository: { name: 'acme/shop', private: false },
    read: () => ({ text: policy, version: 'as shown', private: false }),
  };

  it.each(examples.map(({ text }) => [text.split('\n', 1).join(), text]))(
    'shows a checklist without problems: %s',
    (_name, text) => {
      expect(parseChecklist(asFile(text), 'docs/checklist.md', policies)).toMatchObject({ ok: true });
    },
  );

  it('shows a policy that the checklist below it extends', () => {
    const extending = examples.find(({ text }) => text.includes('acme/.github:'))?.text ?? '';
    const result = parseChecklist(extending, 'docs/checklist.md', policies);
    expect(result.ok ? result.checklist.items.map(({ id }) => id) : result).toEqual(['security-review', 'tests']);
  });

  it('shows an example for every kind of evidence and the whole file', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  it('shows what is printed about the broken one', () => {
    const text = blocks.find((block) => block.text.startsWith('# broken\n'))?.text.slice('# broken\n'.length) ?? '';
    const result = parseChecklist(text, '.github/holdpoint.yml');
    const printed = result.ok ? '' : result.problems.map((problem) => `${formatProblem(problem, text)}\n`).join('\n');
    expect(blocks.find(({ language }) => language === 'text')?.text).toBe(printed);
  });
});

describe('the example', () => {
  const result = parseChecklist(read('examples/deployment-checklist.yml'), 'examples/deployment-checklist.yml');
  const items = result.ok ? result.checklist.items : [];

  it('has the fifteen pre-deployment items and the three sign-offs', () => {
    expect(items.filter(({ section }) => section !== 'Sign-off')).toHaveLength(15);
    expect(items.filter(({ section }) => section === 'Sign-off').map(({ id }) => id)).toEqual(['lead', 'qa', 'ops']);
  });

  it('asks people for at most nine items, so that no commit carries more than twelve check runs of ours', () => {
    const people = items.filter(({ evidence }) => /"(?:signoff|tick)"/.test(JSON.stringify(evidence)));
    expect(people.length).toBeLessThanOrEqual(9);
  });
});
