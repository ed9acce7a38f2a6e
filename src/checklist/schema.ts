import { freezeSchema } from '../evidence/calendar/freeze-key.ts';
import { windowSchema } from '../evidence/calendar/window-key.ts';
import { kinds } from '../evidence/kinds/registry.ts';
import { evidenceKeys } from './evidence-keys.ts';
import { overrideSchema, waiversSchema } from './exceptions.ts';
import { limits } from './limits.ts';
import {
  environmentForm,
  environmentPattern,
  idForm,
  idPattern,
  loginForm,
  loginPattern,
  reservedIds,
  teamForm,
  teamPattern,
} from './names.ts';
import { phases } from './phases.ts';
import { refutableKinds } from './refutable-kinds.ts';
import { profileSchema, profilesSchema } from './profiles.ts';
import { policyForm, policyPattern } from './policy/reference.ts';
import { templateReferences } from './templates/names.ts';

/** A JSON Schema (draft 2020-12). `patternErrorMessage` is what editors, and we, say when a text does not have the form asked for. */
export type Schema = { readonly [key: string]: unknown };

const text = (maxLength: number): Schema => ({
  type: 'string',
  maxLength,
  pattern: '^\\S(?:.*\\S)?$',
  patternErrorMessage: 'one line of text without blanks around it',
});

const list = (items: Schema, maxItems: number = limits.entries): Schema => ({
  type: 'array',
  minItems: 1,
  maxItems,
  uniqueItems: true,
  items,
});

/** Without `uniqueItems`: a map of a file is no object that can be compared. */
const maps = (name: string, maxItems: number): Schema => ({
  type: 'array',
  minItems: 1,
  maxItems,
  items: { $ref: `#/$defs/${name}` },
});

const glob: Schema = { type: 'string', minLength: 1, maxLength: limits.glob };

const role: Schema = {
  description: 'A named group of people who may sign: the members of the teams and the users listed.',
  examples: [{ teams: ['acme/qa'], users: ['octocat'] }],
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    teams: {
      description:
        'Teams as organisation/slug; members of child teams count. Reading them needs the App, or a token that may read the organisation.',
      ...list({ type: 'string', pattern: teamPattern, patternErrorMessage: teamForm }),
    },
    users: {
      description: 'GitHub logins.',
      ...list({ type: 'string', pattern: loginPattern, patternErrorMessage: loginForm }),
    },
  },
};

const environment: Schema = {
  description: "One of the repository's GitHub environments, and how strictly its gate is kept.",
  examples: [{ enforce: 'block', branches: ['main'] }],
  type: 'object',
  additionalProperties: false,
  required: ['enforce'],
  properties: {
    enforce: {
      description:
        'What a gate that is not open does. `block` holds the deployment. `advise` lets it through and says what it would have done; with `advise until 2026-12-31` it blocks from that day on (UTC). `off` asks nothing.',
      examples: ['block', 'advise until 2026-12-31'],
      type: 'string',
      pattern: '^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$',
      patternErrorMessage: 'off, advise, advise until YYYY-MM-DD, block',
    },
    branches: {
      description: "Branches that may be deployed there, as globs. Default: the repository's default branch alone.",
      examples: [['main', 'release/*']],
      ...list(glob),
    },
    'separation-of-duties': {
      description:
        'Who may not sign. `change` (the default): nobody who wrote, committed or pushed part of the change, and one person for one role. `off`: everybody of the role may sign.',
      type: 'string',
      enum: ['change', 'off'],
    },
    strict: {
      description:
        "Opens only with the App's memory, and carries a sign-off over the merge only when the merge commit holds exactly the content that was signed. Takes no proof that a change can arrange for itself: see `unchanged` of `check` and `file`, and name every check by `workflow`, or by an `app` other than `github-actions`. Default: false.",
      type: 'boolean',
    },
    window: {
      // Not a choice of two: mistakes in a choice that refers elsewhere could not be told apart.
      ...windowSchema,
      ...maps('window', limits.windows),
      description:
        'When it may be deployed to: one window of the week, or a list of them. Outside of it the gate of the environment waits and opens by itself; the merge gate is not concerned. Default: always.',
      examples: [{ days: 'mon-thu', hours: '09:00-16:00', zone: 'Europe/Berlin' }],
      type: ['object', 'array'],
    },
    freeze: {
      description: 'When nothing is deployed there, whatever `window` says.',
      examples: [[{ from: '2026-12-20', until: '2027-01-04', reason: 'Holidays' }]],
      ...maps('freeze', limits.freezes),
    },
    waivers: {
      description: 'Who may excuse an item here, instead of whom the `waivers` of the file name.',
      examples: [{ by: 'lead', max: '2h' }],
      $ref: '#/$defs/waivers',
    },
    override: {
      description:
        "Who may open this environment's gate in an emergency, whatever its items and its hours say, with `/override -- reason`: two people, for a short while, and only with the App. Default: nobody.",
      examples: [{ by: 'lead', people: 2, max: '1h' }],
      $ref: '#/$defs/override',
    },
  },
};

const author: Schema = {
  description:
    'The account that opened the pull request is one of these. A condition on the author adds questions and never takes one away for good: anybody may have somebody else open it. Where it cannot be told, the item is asked.',
  examples: [{ teams: ['acme/contractors'], bots: true }],
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    users: {
      description: 'GitHub logins.',
      examples: [['octocat']],
      ...list({ type: 'string', pattern: loginPattern, patternErrorMessage: loginForm }),
    },
    teams: {
      description: 'Teams as organisation/slug; who cannot be looked up there counts as a member.',
      examples: [['acme/contractors']],
      ...list({ type: 'string', pattern: teamPattern, patternErrorMessage: teamForm }),
    },
    bots: { description: 'Any app, such as one that updates dependencies.', const: true },
  },
};

const size: Schema = {
  description: 'The change is at least as large as one of these says.',
  examples: [{ lines: 400, files: 20 }],
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    lines: {
      description: 'Lines added and removed together. A binary file, and one that was only moved, has none.',
      examples: [400],
      type: 'integer',
      minimum: 1,
      maximum: limits.size,
    },
    files: {
      description: 'Changed files.',
      examples: [20],
      type: 'integer',
      minimum: 1,
      maximum: limits.size,
    },
  },
};

const when: Schema = {
  description: 'The item is asked only where every condition given here holds. Without `when` it is always asked.',
  examples: [{ paths: ['db/**'] }],
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    environment: {
      description:
        'The gate that is judged is that of one of these environments. Unlike `environments`, it lists the item in the others too, as one that does not apply there.',
      examples: [['production']],
      ...list({ type: 'string', minLength: 1 }),
    },
    paths: {
      description:
        'The change touches a file that matches one of these globs; a renamed file counts at both of its places.',
      ...list(glob),
    },
    labels: { description: 'The pull request carries one of these labels.', ...list(text(50)) },
    base: { description: 'The pull request goes into a branch that matches one of these globs.', ...list(glob) },
    author: { $ref: '#/$defs/author' },
    size: { $ref: '#/$defs/size' },
    'commit-message': {
      description:
        'The title of the pull request, or the message of one of its commits, says one of these: whole words of one line, case aside, where `*` stands for any text.',
      examples: [['migration', 'feat*!:']],
      ...list(text(limits.glob)),
    },
  },
};

const combinators: Schema = {
  all: { description: 'Met when every part is met.', $ref: '#/$defs/parts' },
  any: { description: 'Met when one part is met.', $ref: '#/$defs/parts' },
  not: {
    description: `Met when this is known not to be so, for good: a check or a workflow that concluded with something else than success, or a file that is not there. Takes ${refutableKinds.map((kind) => `\`${kind}\``).join(', ')} and combinators of them.`,
    $ref: '#/$defs/evidence',
  },
  'at-least': { $ref: '#/$defs/at-least' },
};

const atLeast: Schema = {
  description: 'Met when so many of the parts are met.',
  examples: [{ count: 2, of: [{ signoff: 'qa' }, { signoff: 'ops' }, { review: { count: 1 } }] }],
  type: 'object',
  additionalProperties: false,
  required: ['count', 'of'],
  properties: {
    count: {
      description: 'How many parts must be met.',
      examples: [2],
      type: 'integer',
      minimum: 1,
      maximum: limits.entries,
    },
    of: { description: 'The parts; each asks something else.', $ref: '#/$defs/parts' },
  },
};

const evidenceProperties: Schema = {
  ...Object.fromEntries(Object.keys(kinds).map((name) => [name, { $ref: `#/$defs/${name}` }])),
  ...combinators,
};

/** Exactly one of the evidence keys. */
const oneEvidence = evidenceKeys.map((key) => ({ required: [key] }));

const item: Schema = {
  description: 'One line of the checklist: what must be true, and exactly one way to prove it.',
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  oneOf: oneEvidence,
  properties: {
    title: {
      description: 'What must be true, in words people agree on. A sign-off is bound to this wording.',
      examples: ['All tests are passing'],
      ...text(limits.title),
    },
    section: {
      description: 'The heading under which the item is listed.',
      examples: ['Code quality'],
      ...text(limits.title),
    },
    why: {
      description: 'Why it is asked, and what whoever proves it should look at.',
      type: 'string',
      minLength: 1,
      maxLength: limits.why,
    },
    phase: {
      description:
        'When it counts. The gates ask the `pre-deployment` items, which is the default; items of the other phases are read and checked, but no gate waits for them.',
      type: 'string',
      enum: phases,
    },
    ask: {
      description:
        'Whether it is asked of every `change` (before its merge, and carried to the merge commit) or once per `release` (of the commit that is deployed). Default: `change` for every kind of evidence so far.',
      type: 'string',
      enum: ['change', 'release'],
    },
    environments: {
      description: 'The environments that ask for it. Default: all.',
      examples: [['production']],
      ...list({ type: 'string', minLength: 1 }),
    },
    when: { $ref: '#/$defs/when' },
    'enforce-from': {
      description:
        'The day from whose start (UTC) it counts. Until then it is judged and shown, and no gate waits for it. Default: it counts at once.',
      examples: ['2026-12-01'],
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      patternErrorMessage: 'a day as YYYY-MM-DD',
    },
    waivable: {
      description: 'Whether it may be excused by `/waive`. Default: true, where `waivers` says who may.',
      examples: [false],
      type: 'boolean',
    },
    ...evidenceProperties,
  },
};

const lender: Schema = {
  type: 'string',
  pattern: `^(?:${templateReferences.join('|')}|${policyPattern})$`,
  patternErrorMessage: `${templateReferences.join(', ')}, or ${policyForm}`,
};

/** The items of a built-in template or of a policy become items of this checklist. */
const extended: Schema = {
  description:
    "Built-in templates and policies of the organisation whose items this checklist asks too, before its own. An item of a template may stand under `items` again to say how, where and when this checklist proves it: evidence given there replaces that of the template, as do `why`, `ask`, `environments` and `when`; title, section and phase stay. The roles that a template asks must be defined under `roles`. A policy is a file in `.github` or `.github-private` of the repository's own organisation, at a branch, a tag or a full commit id (without `@`: its default branch); what it says is locked, see “Policies”.",
  examples: ['holdpoint:deployment', ['acme/.github:holdpoint.yml@main', 'holdpoint:go-live']],
  anyOf: [lender, list(lender)],
};

const names = (pattern: string, patternErrorMessage: string, reserved: readonly string[] = []): Schema => ({
  type: 'string',
  pattern,
  patternErrorMessage,
  ...(reserved.length > 0 ? { not: { enum: reserved } } : {}),
});

/** The whole file. `holdpoint.schema.json`, the compiled validator and the reference page are made from it. */
export const checklistSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Holdpoint checklist',
  description:
    'The checklist that a deployment must pass: `.github/holdpoint.yml`, always read from the default branch.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'environments', 'items'],
  properties: {
    version: {
      description: 'Level of this format. A reader refuses a file that asks for a newer level than it knows.',
      const: 1,
    },
    extends: extended,
    roles: {
      description: `Who may sign for what. A role's name is ${idForm}.`,
      type: 'object',
      maxProperties: limits.roles,
      propertyNames: names(idPattern, idForm, reservedIds),
      additionalProperties: { $ref: '#/$defs/role' },
    },
    environments: {
      description: `Where it is deployed. The name is that of the GitHub environment: ${environmentForm}.`,
      type: 'object',
      minProperties: 1,
      maxProperties: limits.environments,
      propertyNames: names(environmentPattern, environmentForm),
      additionalProperties: { $ref: '#/$defs/environment' },
    },
    waivers: {
      description:
        'Who may excuse an item for a while, with `/waive ITEM until DATE -- reason`, in every environment that does not say otherwise. Default: nobody.',
      examples: [{ by: 'lead', max: '24h' }],
      $ref: '#/$defs/waivers',
    },
    profiles: profilesSchema,
    items: {
      description: `What must be true before it is deployed, in the order in which people read it. An item's name is ${idForm}.`,
      type: 'object',
      minProperties: 1,
      maxProperties: limits.items,
      propertyNames: names(idPattern, idForm, reservedIds),
      additionalProperties: { $ref: '#/$defs/item' },
    },
  },
  $defs: {
    role,
    environment,
    item,
    when,
    author,
    size,
    'at-least': atLeast,
    freeze: freezeSchema,
    waivers: waiversSchema,
    override: overrideSchema,
    profile: profileSchema,
    evidence: {
      description: 'One piece of evidence.',
      type: 'object',
      additionalProperties: false,
      oneOf: oneEvidence,
      properties: evidenceProperties,
    },
    parts: { type: 'array', minItems: 1, maxItems: limits.entries, items: { $ref: '#/$defs/evidence' } },
    ...Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema])),
  },
};
