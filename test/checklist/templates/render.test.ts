import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { renderTemplate } from '../../src/checklist/templates/render.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { TemplateInputs } from '../../src/checklist/templates/render.ts';

const quiet: TemplateInputs = { environment: 'production', adviseUntil: null, checks: [] };

function parsed(inputs: Partial<TemplateInputs>): Checklist {
  const result = parseChecklist(renderTemplate('deployment', { ...quiet, ...inputs }), 'template.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.checklist;
}

describe('the deployment template', () => {
  it('is a checklist without problems when nothing is known', () => {
    const { items, environments } = parsed({});
    expect(items).toHaveLength(18);
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
      checks: ['unit', 'lint (*', 'CodeQL', 'load test'].map((name) => ({ name, workflow })),
    });
    const evidence = Object.fromEntries(items.map((item) => [item.id, item.evidence]));
    expect(evidence['tests']).toMatchObject({
      kind: 'all',
      of: [{ spec: { name: 'unit', workflow } }, { spec: { name: 'lint (*' } }],
    });
    expect(evidence['security-scan']).toMatchObject({ kind: 'check', spec: { name: 'CodeQL' } });
    expect(evidence['performance']).toMatchObject({ kind: 'check', spec: { name: 'load test' } });
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
