import { placeholderLogin } from '../../evidence/people/placeholder.ts';
import { templateItems } from './built-in.ts';
import type { TemplateItems } from './line.ts';
import type { TemplateName } from './names.ts';
import { proveByChecks } from './prove-by-checks.ts';
import { renderItems } from './render-items.ts';
import { rolesOf } from './roles-of.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What a template is filled with. Names are taken as they are: parse the result before anybody relies on it. */
export interface TemplateInputs {
  /** Name of the GitHub environment. */
  readonly environment: string;
  /** The day (YYYY-MM-DD) from which it blocks; until then it advises. Null: it blocks at once. */
  readonly adviseUntil: string | null;
  /** Checks that the repository's workflows report. */
  readonly checks: readonly TemplateCheck[];
  /** Who holds the roles; a role that is not named here gets a placeholder that nobody can hold. */
  readonly roles?: Readonly<Record<string, TemplateHolders>>;
  /** Logins and teams that the repository names elsewhere: told in a comment, because who may sign is no guess. */
  readonly people?: readonly string[];
}

/** A check run and the workflow that reports it. */
export interface TemplateCheck {
  readonly name: string;
  /** Path of the workflow. */
  readonly workflow: string;
}

/** Who holds a role. */
export interface TemplateHolders {
  /** `org/slug`. */
  readonly teams?: readonly string[];
  readonly users?: readonly string[];
}

/** Until it is replaced nobody can sign. */
const placeholder: TemplateHolders = { users: [placeholderLogin] };

/** A commented checklist to start from, as YAML, with every item of the template written out. */
export function renderTemplate(name: TemplateName, inputs: TemplateInputs): string {
  const items = proveByChecks(templateItems(name), inputs.checks);
  return [...head(items, inputs), ...renderItems(items), ''].join('\n');
}

/** The roles that a template asks for, in the order in which its items name them. */
export function templateRoles(name: TemplateName): readonly string[] {
  return rolesOf(templateItems(name));
}

function head(
  items: TemplateItems,
  { environment, adviseUntil, roles = {}, people = [] }: TemplateInputs,
): readonly string[] {
  return [
    `# What must be true before anything is deployed to ${environment}.`,
    '# Holdpoint reads this file from the default branch only. Check it with `holdpoint validate`.',
    'version: 1',
    '',
    '# Who may sign: GitHub logins under `users`, teams as organisation/slug under `teams`.',
    '# Replace the placeholders; while they stand here nobody holds the role.',
    ...(people.length === 0 ? [] : [`# CODEOWNERS names ${people.join(', ')}.`]),
    'roles:',
    ...rolesOf(items).map((role) => `  ${role}: ${holders(roles[role] ?? placeholder)}`),
    '',
    'environments:',
    '  # The name of the environment on GitHub.',
    `  ${yamlScalar(environment)}:`,
    ...enforcement(adviseUntil),
    "    # Branches that may be deployed there. Without this key: the repository's default branch.",
    '    # branches: [main, "release/*"]',
    '    # Nobody signs a change that they wrote, committed or pushed. `off` would allow it.',
    '    separation-of-duties: change',
    '',
    '# Each item says in its title what must be true, and under exactly one further key how that is proved:',
    '# check, review, signoff, tick, file and others, or several of them under all or any. Take out what does not concern you.',
    'items:',
  ];
}

function enforcement(adviseUntil: string | null): readonly string[] {
  if (adviseUntil === null)
    return [
      '    # block holds the deployment, advise only says what it would have done, off asks nothing.',
      '    enforce: block',
    ];
  return [
    '    # Until this day it only says what it would have held; from then on it holds. `block` holds at once.',
    `    enforce: advise until ${adviseUntil}`,
  ];
}

function holders({ teams = [], users = [] }: TemplateHolders): string {
  const list = (key: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${key}: [${names.map(yamlScalar).join(', ')}]`];
  return `{ ${[...list('teams', teams), ...list('users', users)].join(', ')} }`;
}
