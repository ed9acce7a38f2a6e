import { freezeSchema } from '../evidence/calendar/freeze-key.ts';
import { kinds } from '../evidence/kinds/registry.ts';
import { evidenceKeys } from './evidence-keys.ts';
import { overrideSchema, waiversSchema } from './exceptions.ts';
import { limits } from './limits.ts';
import { environmentForm, environmentPattern, idForm, idPattern, reservedIds } from './names.ts';
import { phases } from './phases.ts';
import { refutableKinds } from './refutable-kinds.ts';
import { profileSchema, profilesSchema } from './profile-schema.ts';
import { policyForm, policyPattern } from './policy/reference.ts';
import { deputies, environment, role } from './schema-places.ts';
import { rollbackSchema } from './schema-releasing.ts';
import { list, text } from './schema-shapes.ts';
import type { Schema } from './schema-shapes.ts';
import { author, size, when } from './schema-when.ts';
import { templateReferences } from './templates/names.ts';

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
    deputies,
    environment,
    item,
    when,
    author,
    size,
    'at-least': atLeast,
    freeze: freezeSchema,
    waivers: waiversSchema,
    override: overrideSchema,
    rollback: rollbackSchema,
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
