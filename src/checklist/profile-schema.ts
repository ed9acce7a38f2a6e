import { durationForm, durationPattern } from '../evidence/duration.ts';
import { idForm, idPattern, reservedIds } from './names.ts';
import { limits } from './limits.ts';
import { longestDue } from './profiles.ts';

const id = { type: 'string', pattern: idPattern, patternErrorMessage: idForm } as const;
const list = { type: 'array', minItems: 1, maxItems: limits.entries, uniqueItems: true } as const;

/** The schema of a profile. */
export const profileSchema = {
  description:
    'A way through the checklist for one commit, chosen with `/profile NAME -- reason`: some items are asked later.',
  examples: [{ by: 'lead', branches: ['hotfix/**'], later: ['qa'], due: '48h' }],
  type: 'object',
  additionalProperties: false,
  required: ['by', 'branches', 'later', 'due'],
  properties: {
    by: {
      description:
        'The role whose holders may choose it. Who opened, wrote, committed or pushed part of the change never may.',
      examples: ['lead'],
      ...id,
    },
    branches: {
      description:
        "The change's own branch must match one of these globs. A branch of a fork never does, and neither does a label.",
      examples: [['hotfix/**']],
      ...list,
      items: { type: 'string', minLength: 1, maxLength: limits.glob },
    },
    later: {
      description:
        'Items that are asked later. At least one other item must be asked in each environment; an item with `waivable: false` is never asked later.',
      examples: [['qa', 'load-test']],
      ...list,
      items: id,
    },
    due: {
      description: `How long after the comment the items are asked again, for a commit that still waits then; the issue about them says it too. No more than ${longestDue}.`,
      examples: ['48h'],
      type: 'string',
      pattern: durationPattern,
      patternErrorMessage: durationForm,
    },
    environments: {
      description: 'The environments in which it counts. Default: all.',
      examples: [['production']],
      ...list,
      items: { type: 'string', minLength: 1 },
    },
  },
} as const;

/** The schema of all profiles. */
export const profilesSchema = {
  description: `Ways through the checklist that people may choose for one commit with \`/profile NAME -- reason\`, such as that of a fix at night: some items are asked later. A profile's name is ${idForm}.`,
  examples: [{ hotfix: { by: 'lead', branches: ['hotfix/**'], later: ['qa'], due: '48h' } }],
  type: 'object',
  maxProperties: limits.profiles,
  propertyNames: { ...id, not: { enum: reservedIds } },
  additionalProperties: { $ref: '#/$defs/profile' },
} as const;
