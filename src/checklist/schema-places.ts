import { windowSchema } from '../evidence/calendar/window-key.ts';
import { durationForm, durationPattern } from '../evidence/duration.ts';
import { limits } from './limits.ts';
import { loginForm, loginPattern, teamForm, teamPattern } from './names.ts';
import { longestWait, shortestWait } from './problems/deputy-mistakes.ts';
import { releasingSchema } from './schema-releasing.ts';
import { list, maps, glob } from './schema-shapes.ts';
import type { Schema } from './schema-shapes.ts';

/** Who may sign. */
export const role: Schema = {
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
    deputies: {
      description:
        'Who may sign for the role when its holders do not: once an item was shown for so long without a word of theirs. Default: nobody.',
      examples: [{ users: ['hubot'], after: '24h' }],
      $ref: '#/$defs/deputies',
    },
  },
};

/** Who may sign in place of a role's holders. */
export const deputies: Schema = {
  description:
    'People who may sign for the role when its holders do not; never who waives, overrides or chooses a profile for it.',
  examples: [{ teams: ['acme/leads'], after: '24h' }],
  type: 'object',
  additionalProperties: false,
  required: ['after'],
  properties: {
    teams: {
      description: 'Teams as organisation/slug, as for the role itself.',
      ...list({ type: 'string', pattern: teamPattern, patternErrorMessage: teamForm }),
    },
    users: {
      description: 'GitHub logins.',
      ...list({ type: 'string', pattern: loginPattern, patternErrorMessage: loginForm }),
    },
    after: {
      description: `How long an item must have been shown, as it reads and on the commit that is signed, before their sign-off counts: from ${shortestWait} to ${longestWait}. It has no default, and no wait is not allowed: who may sign at once is a holder of the role.`,
      examples: ['24h'],
      type: 'string',
      pattern: durationPattern,
      patternErrorMessage: durationForm,
    },
  },
};

/** How a gate is kept. */
export const environment: Schema = {
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
        'Who may not sign, nor approve in a review. `change` (the default): nobody who opened the change, wrote, committed or pushed part of it, or was assigned to it where a bot opened it, and one person for one role; for a release of several changes, never whoever deploys it. `range`: for a release also nobody who opened one of its changes, or wrote or committed one of its commits. `off`: everybody of the role may sign.',
      type: 'string',
      enum: ['change', 'range', 'off'],
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
    ...releasingSchema,
  },
};
