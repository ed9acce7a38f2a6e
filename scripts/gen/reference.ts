import type { KindDocumentation } from '../../src/evidence/kind.ts';
import { limits } from '../../src/checklist/limits.ts';
import { reservedIds } from '../../src/checklist/names.ts';
import { refutableKinds } from '../../src/checklist/refutable-kinds.ts';
import { problemCodes } from '../../src/checklist/problems/problem-codes.ts';
import { warningCodes } from '../../src/checklist/warnings/warning-codes.ts';
import type { Schema } from '../../src/checklist/schema.ts';
import { policySection } from './reference-policies.ts';
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
    ...section('Environments', environmentText, keyTable(definition(schema, 'environment'), schema)),
    ...calendar,
    ...section('A window', windowText, keyTable(definition(schema, 'window'), schema)),
    ...section('A freeze', freezeText, keyTable(definition(schema, 'freeze'), schema)),
    ...exceptions,
    ...section('Who waives', waiverText, keyTable(definition(schema, 'waivers'), schema)),
    ...section('Who overrides', overrideText, keyTable(definition(schema, 'override'), schema)),
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

const calendar = [
  '## Windows and freezes',
  '',
  '`window` says in which hours of the week an environment is deployed to, `freeze` when it is not at all; a freeze beats every window.',
  'Outside of them its gate is `pending` whatever the items say, tells when it opens next, and opens by itself. Merging is not concerned.',
  '',
  '```yaml',
  'version: 1',
  'environments:',
  '  production:',
  '    enforce: block',
  '    window: { days: mon-thu, hours: 09:00-16:00, zone: Europe/Berlin }',
  '    freeze:',
  '      - { from: 2026-12-20, until: 2027-01-04, reason: Holidays }',
  '      - { from: 2027-03-31T18:00, until: 2027-04-01T06:00, reason: Closing of the quarter }',
  'items:',
  '  tests:',
  '    title: All tests are passing',
  '    check: ci / test',
  '```',
  '',
  'Windows and freezes follow the clocks on the wall. When the clocks are set forward, what they leave out is passed over: a window from 02:30 opens at 03:00 that night.',
  'When they are set back, what they show twice is open the first time only, and a freeze covers both times. Within 30 seconds of an edge it is closed.',
  'Going back to an earlier commit is a deployment like every other here: it waits too. Where a change was merged more than two weeks ago, the App opens its gate no more by time alone, only when something happens on the pull request, such as `/recheck`.',
  '',
];

const windowText =
  'A window needs a zone; without `days` it is every day, without `hours` the whole day. Several windows stand in a list and are open when one of them is.';

const freezeText =
  '`freeze` is a list. A day is frozen as a whole: `until: 2027-01-04` ends with the last moment of the fourth of January.';

const exceptions = [
  '## Waivers and overrides',
  '',
  'A checklist can be left aside, by people whom it names, for a while, and never in silence. Where it names nobody, nobody can.',
  '',
  '```yaml',
  'version: 1',
  'roles:',
  '  lead: { users: [octocat, hubot] }',
  'waivers: { by: lead, max: 12h }',
  'environments:',
  '  production:',
  '    enforce: block',
  '    override: { by: lead, people: 2, max: 1h }',
  'items:',
  '  tests:',
  '    title: All tests are passing',
  '    check: ci / test',
  '  secrets:',
  '    title: No secret is in the code',
  '    check: ci / secrets',
  '    waivable: false',
  '```',
  '',
  '`/waive tests until 2026-11-22T18:00:00+01:00 -- the runner farm is down` excuses one item in one environment for one commit. What the item lacks stays',
  'shown beneath the waiver, with who gave it, why and until when; at that moment it counts again, and a gate that is green is taken back. Whatever else stops a gate',
  'stays: holds, mistakes in the checklist, other items, and at least one item must be met. A day means its first moment in UTC. `/revoke tests` from whoever waived it, or from',
  'another holder of the role, ends a waiver, and so does editing or deleting the comment.',
  '',
  '`/override -- the shop is down, this mends it` is for an emergency: when enough different people have said so, each in a comment and each with a reason, the gate of',
  'the environment opens whatever its items, its window and its freezes say, for one commit, until the first of these words is over. Merging is not concerned. Only the App opens',
  'so, after it has written it into its ledger and opened an issue about it (it needs `issues: write`); where the issue cannot be opened, neither is the gate, and the log of the App says why. A hold still holds. The answer reads `OVERRIDDEN` everywhere, its verdict stays',
  'what it is, and the JSON report has `"overridden": true`. `/revoke ROLE` takes it back.',
  '',
  'Neither counts from whoever opened, wrote, committed or pushed part of the change, also where `separation-of-duties` is `off`, nor from an app, nor from an edited comment.',
  '',
];

const waiverText =
  '`waivers` says who may excuse items: for the whole file, or for one environment, which then counts there instead.';

const overrideText = '`override` says, for one environment, who may open its gate together.';

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

const combinators = [
  '### `all`, `any`, `at-least` and `not`',
  '',
  'With `all` every part of a list is needed, with `any` one part is enough, with `at-least` so many as `count` says, and with `not` the one part must be known not to be so. ' +
    `They may stand inside each other, at most ${limits.combinators} deep.`,
  'What could not be learnt stays unknown; it never counts as met, and neither does its opposite. The parts of `at-least` must ask for different things, so that no proof counts twice.',
  '',
  '```yaml',
  'capacity:',
  '  title: Server resources are adequate',
  '  any:',
  '    - check: platform / capacity',
  '    - all:',
  '        - tick: ops',
  '        - file: docs/capacity.md',
  'reviewed:',
  '  title: Two of the three have looked at it',
  '  at-least:',
  '    count: 2',
  '    of:',
  '      - signoff: qa',
  '      - signoff: ops',
  '      - review: { count: 1 }',
  'no-freeze:',
  '  title: Nobody has frozen the repository',
  '  not: { file: FREEZE.md }',
  '```',
  '',
  'An open `at-least` stands as the nearest parts allow: with two of three needed and one met, as the better one of the other two. It says how many are met and what is open, the nearest first.',
  '',
  '`not` is met only where its part is known not to be so in a way that stays: the newest attempt of a check or a workflow concluded with something else than success, or the commit has no such file. ' +
    'A check that is missing, runs or cannot be read may still succeed, so `not` is `pending` or `unknown` like it. ' +
    `It takes ${refutableKinds.map((kind) => `\`${kind}\``).join(', ')} and combinators of them; over what people say (\`signoff\`, \`tick\`, \`review\`) and over what may be added at any time it is a problem, ` +
    'because that nobody has said something proves nothing. Under `not`, all of a list is known not to be so where one part is, any of it where every part is. ' +
    'Whoever can push can make a check fail or delete a file: where a success would not count because the change could arrange it (`unchanged`, strict environments), neither does a failure.',
  '',
];

const whenExample = [
  '```yaml',
  'version: 1',
  'environments:',
  '  staging: { enforce: block, branches: [main] }',
  '  production: { enforce: block, branches: [main] }',
  'items:',
  '  tests:',
  '    title: All tests are passing',
  '    check: ci / test',
  '  second-look:',
  '    title: A large change was reviewed by two',
  '    when: { size: { lines: 400, files: 20 } }',
  '    review: { count: 2 }',
  '  contractors:',
  '    title: The owning team has read what comes from outside',
  '    when: { author: { teams: [acme/contractors], bots: true }, environment: [production] }',
  '    review: { from: [acme/backend] }',
  '  migrations:',
  '    title: The database can go back',
  '    when: { paths: ["db/**"], commit-message: [migration, "schema change*"] }',
  '    file: docs/rollback.md',
  '```',
  '',
  'All conditions of an item must hold; of a list, and of the keys under `author` and `size`, one is enough. A finding and `holdpoint explain` say for each what was seen and where. ' +
    'Where one is known not to hold, the item is not applicable; where that **cannot be learnt**, the item is asked, and says so: nothing is ever left out because it could not be read.',
  '',
  'Know what a condition rests on before you let it leave out an item:',
  '',
  '- `paths` and `size` rest on the difference that GitHub shows. A large change can be split into small ones.',
  '- `base` and `environment` rest on where the change goes. What is merged by way of another branch was asked there.',
  '- `author` is the account that opened the pull request, by its id, and nothing else: not who wrote the commits or pushed them. Whoever wants to avoid an item can have a colleague open the pull request, so ask for what must never be missed without `author`.',
  '- `commit-message` and the title are in the hand of whoever writes the change, `labels` in that of everybody with triage access; both can be left out or taken away. They can ask for something more, but what is skipped because of them nobody has decided.',
  '- There is no `not` for conditions: an item that shall be skipped for something is an item that can be dodged by it.',
  '',
];

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
