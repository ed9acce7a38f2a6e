import { reasons } from '../../evidence/reason-codes.ts';
import { outcomes } from '../../report/outcome.ts';

const outcome = { type: 'string', enum: Object.keys(outcomes) } as const;
const code = { type: 'string', enum: Object.keys(reasons) } as const;
const file = { type: 'string', minLength: 1, maxLength: 1000 } as const;
const pointer = { type: 'string', pattern: '^(?:/[^/]*)+$' } as const;
const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$' } as const;

const finding = {
  oneOf: [
    { ...outcome, description: 'The outcome alone; any reason will do.' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['outcome'],
      properties: {
        outcome: { ...outcome, description: 'How the item must stand.' },
        code: { ...code, description: 'The reason it must give; see docs/reason-codes.md.' },
      },
    },
  ],
} as const;

const expectation = {
  description: 'What must come out. Whatever is not named is not looked at.',
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    verdict: { type: 'string', enum: ['go', 'no-go', 'pending'], description: 'What follows from all items together.' },
    open: { type: 'boolean', description: 'Whether it may go on: at `go`, or where the gate only advises or is off.' },
    blockers: {
      type: 'array',
      maxItems: 20,
      uniqueItems: true,
      items: code,
      description:
        'Codes of everything that stops the whole gate whatever the items say, all of them; `[]` is nothing.',
    },
    findings: {
      type: 'object',
      minProperties: 1,
      maxProperties: 200,
      additionalProperties: finding,
      description: 'Items by their names, each with its outcome, or with `outcome` and `code`.',
      examples: [{ tests: 'met', qa: { outcome: 'pending', code: 'SIGNOFF_MISSING' } }],
    },
  },
} as const;

const testCase = {
  description: 'One question: these facts, this gate, what must come out.',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'gate', 'expect'],
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      description: 'A sentence about what is expected. Each once.',
    },
    gate: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: '`merge`, or the name of an environment.',
      examples: ['merge', 'production'],
    },
    facts: { ...file, description: 'A facts file, from the folder of this file. Default: that of the whole file.' },
    now: { ...instant, description: 'Judge as of this time (UTC). Default: `--now`, else the time in the facts.' },
    set: {
      type: 'object',
      minProperties: 1,
      maxProperties: 100,
      propertyNames: pointer,
      description:
        'Values to put into the facts first, by their places as JSON pointers. The place, or for a new key the map around it, must be there; `/-` at the end appends to a list.',
      examples: [{ '/changes/0/labels': ['risky'], '/commits/0/checks/0/conclusion': 'failure' }],
    },
    remove: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: pointer,
      description: 'Places to take out of the facts after that, one after the other.',
      examples: [['/changes/0/comments/0']],
    },
    expect: expectation,
  },
} as const;

/** The file that `holdpoint test` runs. `schema/holdpoint-test.schema.json` is made from it. */
export const testFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Holdpoint tests',
  description: 'What a checklist must say about recorded facts: `.github/holdpoint.test.yml`, run by `holdpoint test`.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'cases'],
  properties: {
    version: { const: 1, description: 'Level of this format.' },
    checklist: {
      ...file,
      description: 'The checklist, from the folder of this file. Default: `holdpoint.yml` beside it.',
    },
    facts: {
      ...file,
      description: 'Facts that cases start from, from the folder of this file, as `holdpoint facts` writes them.',
    },
    cases: { type: 'array', minItems: 1, maxItems: 500, items: testCase },
  },
} as const;
