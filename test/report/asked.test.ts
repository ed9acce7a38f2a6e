import { describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { parseChecklist } from '../../src/checklist/parse.ts';
import type { Item } from '../../src/checklist/model.ts';
import { kinds } from '../../src/evidence/kinds/registry.ts';
import { asked, askedWhen } from '../../src/report/asked.ts';

const people = 'roles: { qa: { users: [quinn] }, ops: { users: [otto] }, lead: { users: [octavia] } }';
const head = `version: 1\n${people}\nenvironments: { production: { enforce: block } }\nitems:\n`;

/** The items of a checklist that has these, as YAML. */
function itemsOf(text: string): readonly Item[] {
  const result = parseChecklist(`${head}${text.replaceAll(/^/gm, '  ')}\n`, 'holdpoint.yml');
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.checklist.items;
}

function evidenceOf(key: string): Item['evidence'] | undefined {
  return itemsOf(`one: { title: It holds, ${key} }`)[0]?.evidence;
}

const written = [
  'check: ci / test',
  'check: { name: ci / test, app: our-ci, max-age: 4h }',
  'review: { from: [rhea, acme/backend], count: 2, max-age: 3h }',
  'review: { count: 1 }',
  'signoff: qa',
  'signoff: { role: qa, expires: 4h }',
  'signoff: { role: qa, on-push: keep }',
  'signoff: { role: qa, on-push: { keep-if-unchanged: [src/**, docs/**] } }',
  'tick: ops',
  'file: CHANGELOG.md',
  'file: { path: docs/rollback.md, headings: [Triggers, Steps] }',
  'file: { path: docs/rollback.md, unchanged: true }',
  'deployment: { environment: staging }',
  'deployment: { environment: staging, for: 2h, app: our-deployer, max-age: 3d }',
  'codeowners: { unowned: allowed }',
  'codeowners: { unowned: refused, max-age: 3h }',
  'window: { days: [mon, tue, wed, thu], hours: 09:00-16:00, zone: Europe/Berlin }',
  'linked-issue: { state: open, labels: [change-request] }',
  'variables: { names: [API_URL], secrets: [DATABASE_URL] }',
  'variables: { secrets: [DATABASE_URL] }',
  'workflow: { path: .github/workflows/ci.yml, max-age: 4h }',
  'attestation: ops',
  'attestation: { role: ops, max-age: 7d }',
];

describe('what an item asks, as it is shown', () => {
  it.each(written)('is what the file says: %s', (key) => {
    const evidence = evidenceOf(key);
    expect(evidence && asked(evidence)).toBe(key);
  });

  it.each(Object.entries(kinds).map(([name, { documentation }]) => [name, documentation.example]))(
    'means the same when the file says it: the example of %s',
    (_name, example) => {
      for (const { evidence } of itemsOf(example)) {
        const parts = 'of' in evidence ? evidence.of : [evidence];
        for (const part of parts) expect(evidenceOf(asked(part))).toEqual(part);
      }
    },
  );

  it('has every kind of evidence among these', () => {
    expect(new Set(written.map((key) => key.slice(0, key.indexOf(':'))))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each([
    ['any: [{ signoff: qa }, { tick: ops }]', 'any of 2'],
    ['all: [{ signoff: qa }, { tick: ops }]', 'all of 2'],
    ['at-least: { count: 2, of: [{ signoff: qa }, { tick: ops }, { check: test }] }', 'at least 2 of 3'],
    ['all: [{ tick: ops }, { not: { check: test } }]', 'all of 2'],
  ])('counts the parts of %s', (key, words) => {
    const evidence = evidenceOf(key);
    expect(evidence && asked(evidence)).toBe(words);
  });
});

describe('when an item is asked, as it is shown', () => {
  it.each([
    '{ paths: [db/**] }',
    '{ environment: [production] }',
    '{ labels: [risky, urgent], base: [main] }',
    '{ author: { users: [dana] } }',
    '{ size: { files: 3 } }',
  ])('is what the file says: %s', (when) => {
    const [item] = itemsOf(`one: { title: It holds, when: ${when}, signoff: qa }`);
    const shown = askedWhen(item?.when ?? null);
    expect(parseYaml(shown ?? '')).toEqual(parseYaml(when));
  });

  it('is always where nothing is said', () => {
    expect(askedWhen(null)).toBeNull();
  });
});
