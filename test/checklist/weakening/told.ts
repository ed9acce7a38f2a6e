import { expect } from '@jest/globals';
import { compareChecklists, weakens } from '../../../src/checklist/weakening/compare.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Checklist } from '../../../src/checklist/model.ts';

/** A checklist with a bit of everything. */
export const FILE = `version: 1
roles:
  qa: { users: [quinn] }
  ops: { users: [otto], teams: [acme/operations] }
environments:
  production: { enforce: block, branches: [main] }
  staging: { enforce: advise }
items:
  tests:
    title: All tests are passing
    check: ci / test
  qa:
    title: QA sign-off
    signoff: qa
  db:
    title: Migrations are safe
    when: { paths: ["db/**"] }
    signoff: ops
`;

/** The checklist of a text without problems. */
export function read(text: string): Checklist {
  const parsed = parseChecklist(text, 'holdpoint.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.checklist;
}

/** What changes with these replacements in the file, as `what path`, with `!` where it weakens. */
export function changed(...replacements: readonly (readonly [string, string])[]): readonly string[] {
  const before = read(FILE);
  const text = replacements.reduce((one, [from, to]) => {
    if (!one.includes(from)) throw new Error(`nothing says ${from}`);
    return one.replace(from, to);
  }, FILE);
  return tell(before, read(text));
}

/** What changes between two of them, in the same words. */
export function tell(before: Checklist, now: Checklist): readonly string[] {
  const { changes } = compareChecklists(before, now);
  expect(weakens(before, now)).toBe(changes.some((change) => change.weakens));
  return changes.map((change) => `${change.weakens ? '!' : ''}${change.what} ${change.path}`);
}

/** The same for one environment. */
export function environment(before: string, now: string): readonly string[] {
  const file = (keys: string) => read(FILE.replace('enforce: block, branches: [main]', keys));
  return tell(file(before), file(now));
}

/** The same for an item beside one that always counts. */
export function item(before: string, now: string): readonly string[] {
  const file = (keys: string) => read(`${FILE}  one: { title: One, ${keys} }\n`);
  return tell(file(before), file(now));
}
