import { templateItems } from '../../src/checklist/templates/built-in.ts';
import { templateNames, templateReferences } from '../../src/checklist/templates/names.ts';
import type { TemplateName } from '../../src/checklist/templates/names.ts';
import { templateRoles } from '../../src/checklist/templates/render.ts';

const purposes = {
  deployment:
    'a whole deployment: what must be true before it, its steps, the way back, who is told, what is written down',
  'go-live': 'a go-live call: its plan, who is there, how it is led and what is left of it; beside `deployment`',
  hotfix: 'a fix at night: the lines of `deployment` that cannot wait',
} as const satisfies Readonly<Record<TemplateName, string>>;

/** The section of the reference page on `extends`. */
export function templateSection(): readonly string[] {
  return [
    '## Templates',
    '',
    `\`extends\` takes over the items of built-in templates (${templateReferences.map((name) => `\`${name}\``).join(', ')}), before the items of the file; ` +
      'an item that stands in several of them is asked once. The items ask their own roles, which the file must define under `roles`. ' +
      '`holdpoint init --template NAME` writes a template out instead, to be changed freely.',
    '',
    'Where the file has an item of the same name, it says there what differs: evidence replaces the evidence of the template as a whole; `why`, `ask`, `environments` and `when` replace theirs. ' +
      'Title, section and phase stay, so that a line never asks something else than its name promises, and no line can be left out: ' +
      'to leave one out, write the template out. A sign-off is bound to the wording that follows from both. ' +
      'Every roll call says of an item which template it comes from, and in which version.',
    '',
    "An item that a job can prove looks for the job of the item's own name in `.github/workflows/ci.yml` (`tests` for the job `test`), and takes a role's tick or sign-off where there is none.",
    '',
    '```yaml',
    'version: 1',
    'extends: holdpoint:hotfix',
    'roles:',
    '  lead: { users: [octocat] }',
    '  qa: { teams: [acme/qa] }',
    '  ops: { teams: [acme/operations] }',
    'environments:',
    '  production: { enforce: block }',
    'items:',
    '  security-scan:',
    '    check: { name: codeql, workflow: .github/workflows/codeql.yml }',
    '  changelog:',
    '    title: The change stands in the changelog',
    '    file: CHANGELOG.md',
    '```',
    '',
    '| template | for | roles | asked before a deployment | other phases |',
    '|---|---|---|---|---|',
    ...templateNames.map(row),
    '',
    '[examples/go-live-checklist.yml](../examples/go-live-checklist.yml) extends two of them. [Everything that they were made to answer](coverage.md) is listed, with the item that answers it.',
    '',
  ];
}

function row(name: TemplateName): string {
  const items = Object.entries(templateItems(name));
  const list = (before: boolean) =>
    items
      .filter(([, { phase }]) => (phase === undefined) === before)
      .map(([id]) => `\`${id}\``)
      .join(', ');
  const roles = templateRoles(name).map((role) => `\`${role}\``);
  return `| \`${name}\` | ${purposes[name]} | ${roles.join(', ')} | ${list(true)} | ${list(false)} |`;
}
