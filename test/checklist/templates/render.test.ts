import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { renderTemplate } from '../../../src/checklist/templates/render.ts';
import { templateItems } from '../../../src/checklist/templates/built-in.ts';
import { templateNames } from '../../../src/checklist/templates/names.ts';
import { templateTexts } from '../../golden/templates-to-text.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import type { TemplateInputs } from '../../../src/checklist/templates/render.ts';

const quiet: TemplateInputs = { environment: 'production', adviseUntil: null, checks: [] };

function parsed(inputs: Partial<TemplateInputs>): Checklist {
  const result = parseChecklist(renderTemplate('deployment', { ...quiet, ...inputs }), 'template.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.checklist;
}

describe('the deployment template', () => {
  it('is a checklist without problems when nothing is known', () => {
    const { items, environments } = parsed({});
    expect(items.map(({ id }) => id)).toEqual(Object.keys(templateItems('deployment')));
    expect(environments).toEqual([
      expect.objectContaining({ name: 'production', enforce: 'block', separationOfDuties: 'change', branches: [] }),
    ]);
  });

  it('advises until the day it is given', () => {
    expect(parsed({ adviseUntil: '2026-12-05' }).environments[0]).toMatchObject({
      enforce: 'advise',
      adviseUntil: '2026-12-05',
    });
  });

  it('gives a role that nobody named to nobody who could exist', () => {
    expect(parsed({ roles: { qa: { teams: ['acme/qa'] } } }).roles).toMatchObject({
      qa: { teams: ['acme/qa'], users: [] },
      ops: { teams: [], users: ['replace_with_a_login'] },
    });
  });

  it('sorts the checks of the workflows to the items they prove', () => {
    const workflow = '.github/workflows/ci.yml';
    const { items } = parsed({
      checks: ['unit', 'lint (*', 'CodeQL', 'load test', 'dependency-review', 'Smoke', 'migrate'].map((name) => ({
        name,
        workflow,
      })),
    });
    const evidence = Object.fromEntries(items.map((item) => [item.id, item.evidence]));
    expect(evidence['tests']).toMatchObject({
      kind: 'all',
      of: [{ spec: { name: 'unit', workflow } }, { spec: { name: 'lint (*' } }],
    });
    expect(evidence['security-scan']).toMatchObject({ kind: 'check', spec: { name: 'CodeQL' } });
    expect(evidence['performance']).toMatchObject({ kind: 'check', spec: { name: 'load test' } });
    expect(evidence['dependencies']).toMatchObject({ kind: 'check', spec: { name: 'dependency-review' } });
    expect(evidence['smoke-tests']).toMatchObject({ kind: 'check', spec: { name: 'Smoke' } });
    expect(evidence['migrations']).toMatchObject({ kind: 'check', spec: { name: 'migrate' } });
    expect(evidence['capacity']).toMatchObject({ kind: 'any' });
  });

  it('counts a check among the tests where the template has no item that it would prove otherwise', () => {
    const text = renderTemplate('hotfix', {
      ...quiet,
      checks: [{ name: 'load test', workflow: '.github/workflows/ci.yml' }],
    });
    const result = parseChecklist(text, 'template.yml');
    const tests = result.ok ? result.checklist.items.find(({ id }) => id === 'tests') : undefined;
    expect(tests?.evidence).toMatchObject({ kind: 'check', spec: { name: 'load test' } });
  });

  it.each(['staging', 'null', '1.0', 'api/production', 'eu-west.1'])(
    'takes the environment name %s as a name',
    (environment) => {
      expect(parsed({ environment }).environments.map(({ name }) => name)).toEqual([environment]);
    },
  );

  it.each(['two words', 'a: b', 'new\nline: x', '"', 'merge'])(
    'does not become a checklist with the environment name %j',
    (environment) => {
      expect(parseChecklist(renderTemplate('deployment', { ...quiet, environment }), 'template.yml').ok).toBe(false);
    },
  );

  it('keeps a hostile check name a name', () => {
    const name = 'x", workflow: y }\n  evil: { title: z } #';
    const result = parseChecklist(
      renderTemplate('deployment', { ...quiet, checks: [{ name, workflow: 'ci.yml' }] }),
      'template.yml',
    );
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toContain('BAD_NAME');
  });
});

describe('a template that is written out', () => {
  const texts = templateTexts();
  const folder = new URL('../../golden/templates/', import.meta.url);

  it('is recorded, each one', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  it.each(Object.entries(texts))('reads as recorded: %s', (name, text) => {
    expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
  });

  it.each(templateNames)('asks the same as the template %s taken over by `extends`, but for nothing', (name) => {
    const written = parseChecklist(renderTemplate(name, quiet), 'template.yml');
    const roles = written.ok ? Object.values(written.checklist.roles).map(({ id }) => `  ${id}: { users: [x] }\n`) : [];
    const short = `version: 1\nextends: holdpoint:${name}\nroles:\n${roles.join('')}environments:\n  production: { enforce: block }\n`;
    const taken = parseChecklist(short, 'f.yml');
    const wordings = (result: typeof taken) =>
      result.ok ? result.checklist.items.map(({ id, wording }) => [id, wording]) : [];
    expect(wordings(written)).not.toEqual([]);
    expect(wordings(written)).toEqual(wordings(taken));
  });
});
