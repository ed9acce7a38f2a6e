import { durationForm, durationPattern } from '../evidence/duration.ts';
import { idForm, idPattern } from './names.ts';
import { longestAge, usualAge } from './rollback-rule.ts';
import { glob, list } from './schema-shapes.ts';
import type { Schema } from './schema-shapes.ts';

/** The keys of an environment that say what is deployed there, by what, and how it comes back. */
export const releasingSchema: Schema = {
  paths: {
    description:
      'Which changes concern it, as globs over paths: a change that touches none of them, by an old or a new path, shows no gate of this environment, is asked none of its items before its merge, and adds nothing to its releases. A change whose files are not known concerns it, and so does one of `.github/**` or of `CODEOWNERS`, which decide for every environment. Default: every change.',
    examples: [['services/api/**', 'libraries/**']],
    ...list(glob),
  },
  tags: {
    description: 'Tags that propose their commit for this environment, as globs over their names. Default: none does.',
    examples: [['v*']],
    ...list(glob),
  },
  workflows: {
    description:
      'The only workflow files whose runs may deploy there. Default: any, of a commit that may be deployed there.',
    examples: [['.github/workflows/deploy.yml']],
    ...list({
      type: 'string',
      maxLength: 255,
      pattern: '^\\.github/workflows/[^/\\s]+\\.ya?ml$',
      patternErrorMessage: 'the path of a workflow file, such as .github/workflows/deploy.yml',
    }),
  },
  'when-no-go': {
    description:
      'What a deployment that waits at GitHub for the answer of the App is told on a no-go. `wait` (the default): nothing, it goes on waiting until somebody mends what is wrong. `reject`: it is rejected, and its run fails.',
    enum: ['wait', 'reject'],
  },
  start: {
    description:
      '`dispatch`: the App starts the one workflow that `workflows` names, with `workflow_dispatch`, as soon as the gate of a candidate opens. For places where GitHub offers no custom protection rules. Default: nothing is started.',
    enum: ['dispatch'],
  },
  park: {
    description:
      'Where the gate is shut the Action fails at once instead of waiting, and the App runs the failed jobs of that run again, once, when the gate opens; only runs of `workflows`. Default: false.',
    type: 'boolean',
  },
  'direct-pushes': {
    description:
      'Whether commits that came to the branch without a pull request may be deployed: `deny` (the default), `allow`, or `merges`: only those that merge the very head of a pull request without being proved to be by GitHub, for servers that sign no merges and where an App is to merge. Nobody has signed or reviewed what else is in them.',
    enum: ['deny', 'merges', 'allow'],
  },
  rollback: {
    description:
      'What a commit that was verified here before needs to be deployed again. Default: one sign-off of a holder of any role, for 30 days.',
    examples: [{ needs: ['ops'], 'max-age': '14d' }],
    $ref: '#/$defs/rollback',
  },
};

/** The schema of a way back. */
export const rollbackSchema: Schema = {
  description: 'What it takes to deploy a commit again that was verified in this environment before.',
  examples: [{ needs: ['ops'], 'max-age': '14d' }],
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    needs: {
      description: 'Roles of which one holder each has to sign for the way back. Default: one holder of any role.',
      examples: [['ops']],
      ...list({ type: 'string', pattern: idPattern, patternErrorMessage: idForm }, 10),
    },
    'max-age': {
      description: `For how long after it was verified a commit may come back that way; no more than ${longestAge}. An older one is judged like a new one. Default: ${usualAge}.`,
      examples: ['14d'],
      type: 'string',
      pattern: durationPattern,
      patternErrorMessage: durationForm,
    },
  },
};
