import type { KindDocumentation } from '../../src/evidence/kind.ts';
import { limits } from '../../src/checklist/limits.ts';
import { reservedIds } from '../../src/checklist/names.ts';
import { problemCodes } from '../../src/checklist/problems/problem-codes.ts';
import { warningCodes } from '../../src/checklist/warnings/warning-codes.ts';
import type { Schema } from '../../src/checklist/schema-shapes.ts';
import { policySection } from './reference-policies.ts';
import { releasing } from './reference-releasing.ts';
import { calendar, combinators, deputies, exceptions, profiles, whenExample } from './reference-prose.ts';
import { templateSection } from './reference-templates.ts';
import { definition, keyTable, mapShape } from './schema-tables.ts';

export interface ReferenceSources {
  readonly schema: Schema;
  readonly kinds: Readonly<Record<string, { readonly documentation: KindDocumentation }>>;
  /** A broken checklist, and what is printed about it. */
  readonly broken: { readonly text: string; readonly output: string };
}

/** The reference page of the checklist file. */
export function renderReference({ schema, kinds, broken }: ReferenceSources): string {
  return [
    '<!-- Made by `npm run gen` from src/checklist/schema.ts and src/evidence/kinds/. -->',
    ...opening,
    ...section(
      'The file',
      'Required keys are bold here and in every table below. No other keys are known, and none is ignored.',
      keyTable(schema, schema),
    ),
    ...section('Roles', roleText, keyTable(definition(schema, 'role'), schema)),
    ...deputies,
    ...keyTable(definition(schema, 'deputies'), schema),
    '',
    ...section('Environments', environmentText, keyTable(definition(schema, 'environment'), schema)),
    ...calendar,
    ...section('A window', windowText, keyTable(definition(schema, 'window'), schema)),
    ...section('A freeze', freezeText, keyTable(definition(schema, 'freeze'), schema)),
    ...exceptions,
    ...section('Who waives', waiverText, keyTable(definition(schema, 'waivers'), schema)),
    ...section('Who overrides', overrideText, keyTable(definition(schema, 'override'), schema)),
    ...profiles,
    ...section('A profile', profileText, keyTable(definition(schema, 'profile'), schema)),
    ...section('Items', itemText, keyTable(definition(schema, 'item'), schema)),
    ...section('When an item is asked', whenText, keyTable(definition(schema, 'when'), schema)),
    '`author`:',
    '',
    ...keyTable(definition(schema, 'author'), schema),
    '',
    '`size`:',
    '',
    ...keyTable(definition(schema, 'size'), schema),
    '',
    ...whenExample,
    '## Evidence',
    '',
    'An item is proved in exactly one way.',
    '',
    ...Object.entries(kinds).flatMap(([name, { documentation }]) => kindSection(name, documentation, schema)),
    ...combinators,
    ...templateSection(),
    ...releasing,
    ...policySection(),
    ...whereItWorks(kinds),
    ...names,
    ...problems(broken),
    ...warnings,
  ].join('\n');
}

function section(title: string, text: string, table: readonly string[]): readonly string[] {
  return [`## ${title}`, '', text, '', ...table, ''];
}

const opening = [
  '# The checklist file',
  '',
  'A team writes what must be true before a deployment into `.github/holdpoint.yml`. Holdpoint reads it from the default branch only, never from the',
  'pull request that it judges. `holdpoint init` writes a first one, `holdpoint validate` checks it, and with this line on top an editor does both while you type:',
  '`# yaml-language-server: $schema=` followed by the place of `schema/holdpoint.schema.json`.',
  '',
  '```yaml',
  'version: 1',
  'roles:',
  '  qa: { teams: [acme/qa], users: [octocat] }',
  '  ops: { teams: [acme/operations] }',
  'environments:',
  '  production:',
  '    enforce: block',
  '    branches: [main]',
  'items:',
  '  tests:',
  '    title: All tests are passing',
  '    check: ci / test',
  '  migrations:',
  '    title: Database migrations are prepared',
  '    when: { paths: ["db/**"] }',
  '    any:',
  '      - check: platform / migrations',
  '      - tick: ops',
  '  rollback-plan:',
  '    title: Rollback plan is prepared',
  '    file: { path: docs/rollback.md, headings: [Triggers, Steps] }',
  '  qa:',
  '    title: QA lead signs off',
  '    signoff: qa',
  '```',
  '',
  '[examples/deployment-checklist.yml](../examples/deployment-checklist.yml) is a whole one.',
  '',
];

const roleText =
  '`roles` maps a name to the people who hold it. A role needs teams, users or both; nobody else can sign or tick for it, and bots never can.';

const environmentText =
  '`environments` maps the name of a GitHub environment to how its gate is kept. An environment that is missing here is never let through. ' +
  'Every environment that is not `off` needs at least one pre-deployment item, for nothing is proved by nothing.';

const windowText =
  'A window needs a zone; without `days` it is every day, without `hours` the whole day. Several windows stand in a list and are open when one of them is.';

const freezeText =
  '`freeze` is a list. A day is frozen as a whole: `until: 2027-01-04` ends with the last moment of the fourth of January.';

const waiverText =
  '`waivers` says who may excuse items: for the whole file, or for one environment, which then counts there instead.';

const overrideText = '`override` says, for one environment, who may open its gate together.';

const profileText =
  '`profiles` maps a name to a way through the checklist. A profile has a name of its own, which neither an item nor a role bears.';

const itemText =
  '`items` maps a name to one line of the checklist. Beside its title an item has exactly one kind of evidence.';

const whenText =
  'In a glob, `*` and `?` stand for text inside a path segment and `**` for any number of whole segments (at the end: for at least one). There are no braces, no character classes and no negation; ' +
  'write one entry per alternative. Put a glob that starts with `*` in quotes.';

function kindSection(
  name: string,
  { question, description, requests, example }: KindDocumentation,
  schema: Schema,
): readonly string[] {
  const map = mapShape(definition(schema, name), schema);
  return [
    `### \`${name}\``,
    '',
    `**${question}** ${description}`,
    '',
    '```yaml',
    example.trimEnd(),
    '```',
    '',
    ...(map === null ? [] : [...keyTable(map, schema), '']),
    `Requests beyond the one that reads the pull request: ${requests}.`,
    '',
  ];
}

function whereItWorks(kinds: ReferenceSources['kinds']): readonly string[] {
  const rows = Object.entries(kinds).map(
    ([
      name,
      {
        documentation: { works },
      },
    ]) => `| \`${name}\` | ${works.alone} | ${works.withToken} | ${works.withApp} |`,
  );
  return [
    '## What works where',
    '',
    'The Action can judge alone with the token that a workflow has, with a token of its own that may read more, or beside the App.',
    '',
    '| evidence | alone | with a token | with the App |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
}

const names = [
  '## Names and limits',
  '',
  `- Names of items and roles share one namespace: \`/signoff qa\` means one thing. An item may have a role's name only where it is \`signoff\` of that role and nothing else. An item and an environment never share a name.`,
  `- These words have a meaning of their own and are no names of items or roles: ${reservedIds.map((id) => `\`${id}\``).join(', ')}.`,
  `- At most ${limits.items} items, ${limits.roles} roles, ${limits.environments} environments, ${limits.entries} entries in a list, ${limits.bytes / 1024} KiB in all.`,
  '- One plain YAML 1.2 document: no anchors, aliases, merge keys or tags. Every item says in place what it asks.',
  '- A sign-off is bound to the wording of its item: title, section, `why`, phase, `ask`, `when` and evidence. Changing one of them asks for a new sign-off; changing comments, quotes or the order of keys does not.',
  '',
];

function problems({ text, output }: ReferenceSources['broken']): readonly string[] {
  return [
    '## Problems',
    '',
    'A file with a problem is no checklist, and the gate stays shut. Every problem is reported at once, with its place, what was seen, what is allowed and what to do:',
    '',
    '```yaml',
    '# broken',
    text.trimEnd(),
    '```',
    '',
    '```text',
    output.trimEnd(),
    '```',
    '',
    '| code | meaning |',
    '|---|---|',
    ...Object.entries(problemCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`),
    '',
  ];
}

const warnings = [
  '## Warnings',
  '',
  '`holdpoint validate` also says what a checklist most likely does not mean although it reads well: an item that can never be met, roles that too few people hold, dates that are past. ' +
    'A warning has the form of a problem and never opens or shuts a gate; with `--strict` the command ends with 1 for it. ' +
    'With `--live` it also looks up on GitHub what the file names: whether people, teams, checks, workflows, files, branches, environments and labels are there, and who is in the teams. ' +
    'That takes a token that may read the repository (`GITHUB_TOKEN`) and, for teams, the members of the organisation; what cannot be looked up is a warning of its own.',
  '',
  '```sh',
  'holdpoint validate --live --repo acme/shop',
  '```',
  '',
  '| code | meaning |',
  '|---|---|',
  ...Object.entries(warningCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`),
  '',
];
