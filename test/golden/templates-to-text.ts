import { templateNames } from '../../src/checklist/templates/names.ts';
import { renderTemplate } from '../../src/checklist/templates/render.ts';

const checks = ['unit', 'lint (*', 'CodeQL', 'load test', 'smoke'].map((name) => ({
  name,
  workflow: '.github/workflows/ci.yml',
}));

/** What `holdpoint init` writes, by file name: each template where nothing is known, and one where checks and people are. */
export function templateTexts(): Readonly<Record<string, string>> {
  const plain = templateNames.map((name) => [
    `${name}.yml`,
    renderTemplate(name, { environment: 'production', adviseUntil: '2026-12-05', checks: [] }),
  ]);
  const roles = { lead: { users: ['octavia'] }, qa: { teams: ['acme/qa'] }, ops: { teams: ['acme/ops'], users: ['otto'] } };
  const filled = renderTemplate('deployment', { environment: 'eu-west.1', adviseUntil: null, checks, roles });
  return { ...Object.fromEntries(plain), 'deployment-filled.yml': filled };
}
