import { describe, expect, it } from '@jest/globals';
import type { Checklist } from '../../../src/checklist/model.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { wronglyAccepted } from './accepted.ts';

const good = `version: 1
roles: { qa: { users: [octocat] } }
environments: { production: { enforce: block } }
items:
  tests: { title: Tests, check: ci }
  signed: { title: Signed, any: [{ signoff: qa }, { check: ci }] }
`;

function checklistOf(text: string): Checklist {
  const read = parseChecklist(text, 'f.yml');
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
  return read.checklist;
}

describe('the second opinion about a file that was read', () => {
  it('finds nothing wrong with a good one', () => {
    expect(wronglyAccepted(good, checklistOf(good))).toBeNull();
  });

  it.each([
    ['bytes are no UTF-8', Buffer.concat([Buffer.from(good), Buffer.from([0x23, 0xff])]), 'no UTF-8'],
    ['it is two documents', `${good}---\n{}\n`, 'not one document'],
    ['a key stands twice', good.replace('check: ci }', 'check: ci, check: cd }'), 'unique'],
    ['a key is unknown', good.replace('check: ci }', 'check: ci, chekc: cd }'), 'schema refuses'],
    ['a role is nobody’s', good.replace('roles: { qa', 'roles: { ops'), 'nobody has the role qa'],
    ['an item was lost', `${good}  more: { title: More, check: cd }\n`, 'items were lost'],
    ['an environment was lost', good.replace('production:', 'staging:'), 'read as production'],
  ])('says that %s', (_name, text, told) => {
    expect(wronglyAccepted(text, checklistOf(good))).toContain(told);
  });

  it('says that an item is asked nowhere', () => {
    const { items, ...rest } = checklistOf(good);
    const lost = { ...rest, items: items.map((item) => ({ ...item, environments: ['lab'] })) };
    expect(wronglyAccepted(good, lost)).toContain('no environment lab');
  });
});
