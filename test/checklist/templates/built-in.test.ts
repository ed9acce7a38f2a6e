import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { templateItems } from '../../../src/checklist/templates/built-in.ts';
import {
  templateNamed,
  templateNames,
  templateReferences,
  templatesVersion,
} from '../../../src/checklist/templates/names.ts';
import { templateRoles } from '../../../src/checklist/templates/render.ts';
import { proofsOf } from '../../../src/checklist/proofs.ts';
import type { Item } from '../../../src/checklist/model.ts';
import type { TemplateName } from '../../../src/checklist/templates/names.ts';

function itemsOf(name: TemplateName): readonly Item[] {
  const roles = templateRoles(name).map((role) => `  ${role}: { users: [octocat] }\n`);
  const text = `version: 1\nextends: holdpoint:${name}\nroles:\n${roles.join('')}environments:\n  live: { enforce: block }\n`;
  const result = parseChecklist(text, 'f.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.checklist.items;
}

describe.each(templateNames)('the template %s', (name) => {
  it('is a checklist without problems as soon as its roles are held by somebody', () => {
    expect(itemsOf(name).map(({ id }) => id)).toEqual(Object.keys(templateItems(name)));
  });

  it('says of every item why it is asked, under which heading and in which phase', () => {
    for (const { id, why, section, title } of itemsOf(name))
      expect({ id, told: [why, section, title].every((text) => text !== null && text.length > 3) }).toEqual({
        id,
        told: true,
      });
  });

  it('names no item twice in other words: titles differ', () => {
    const titles = itemsOf(name).map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('lets people answer wherever the only proof is not one that every repository can have', () => {
    const byMachineAlone = itemsOf(name).filter(
      ({ evidence }) => !proofsOf(evidence).some(({ kind }) => ['signoff', 'tick', 'review'].includes(kind)),
    );
    expect(byMachineAlone.map(({ id }) => id).filter((id) => id !== 'tests' && id !== 'rollback-plan')).toEqual([]);
  });

  it('names no environment, because that is the file’s to say', () => {
    expect(itemsOf(name).filter(({ environments }) => environments !== null)).toEqual([]);
  });
});

describe('the versions of the templates', () => {
  it('change with what they ask: a new digest needs a new version', () => {
    const wordings = templateNames.map((name) => itemsOf(name).map(({ id, wording }) => `${id} ${wording}`));
    const digest = createHash('sha256').update(JSON.stringify(wordings)).digest('hex').slice(0, 16);
    expect(`${templatesVersion} ${digest}`).toBe('1.0.0 d0d8eb068394d468');
  });
});

describe('the name of a template', () => {
  it('is known in its whole form only', () => {
    expect(templateReferences.map(templateNamed)).toEqual([...templateNames]);
    for (const other of ['deployment', 'holdpoint:', 'holdpoint:deployment@1.0.0', 'Holdpoint:deployment', '', null, 7])
      expect(templateNamed(other)).toBeNull();
  });
});
