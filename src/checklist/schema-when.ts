import { limits } from './limits.ts';
import { loginForm, loginPattern, teamForm, teamPattern } from './names.ts';
import { text, list, glob } from './schema-shapes.ts';
import type { Schema } from './schema-shapes.ts';

/** Who opened the change. */
export const author: Schema = {
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

/** How much it changes. */
export const size: Schema = {
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

/** Conditions of an item. */
export const when: Schema = {
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
        'The change touches a file that matches one of these globs; a renamed file counts at both of its places, and a submodule or a link for everything below it.',
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
