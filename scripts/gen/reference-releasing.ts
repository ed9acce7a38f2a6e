import { longestAge, usualAge } from '../../src/checklist/rollback-rule.ts';

/** The section of the reference page on what an environment takes, and how a commit comes back to it. */
export const releasing = [
  '## Several services in one repository',
  '',
  'Each service of a monorepo has an environment of its own for each stage, with the paths that concern it:',
  '',
  '```yaml',
  'version: 1',
  'roles:',
  '  ops: { teams: [acme/operations] }',
  'environments:',
  '  api-production:',
  '    enforce: block',
  '    paths: ["services/api/**", "libraries/**"]',
  '    tags: ["api-v*"]',
  '    workflows: [.github/workflows/deploy-api.yml]',
  '  web-production:',
  '    enforce: block',
  '    paths: ["services/web/**", "libraries/**"]',
  'items:',
  '  tests:',
  '    title: All tests are passing',
  '    check: ci / test',
  '```',
  '',
  'A change concerns an environment when one of its files is of these paths, under its old or its new name. What is below `.github/`, and `CODEOWNERS`, concerns every environment, because it decides for all of them; so does a change whose files could not be told. ' +
    'Of an environment that it does not concern a change shows no gate; before the merge nothing is asked of it there, and in a release it stands for nothing. ' +
    'A change that concerns no environment at all gets a neutral `holdpoint/merge`, which says so: a ruleset that requires it lets it be merged.',
  '',
  '## The way back',
  '',
  'What was verified in an environment comes back to it without being asked everything again:',
  '',
  '```yaml',
  'version: 1',
  'roles:',
  '  ops: { users: [octocat, hubot] }',
  'environments:',
  '  production:',
  '    enforce: block',
  '    rollback: { needs: [ops], max-age: 14d }',
  'items:',
  '  tests:',
  '    title: All tests are passing',
  '    check: ci / test',
  '```',
  '',
  '**When it is one.** The commit was deployed to the environment with success while its gate was open, no longer ago than `max-age` ' +
    `(${usualAge} where nothing is said, at most ${longestAge}); the deployment of something else was begun there since, whether it succeeded or not; and the commit is part of that. ` +
    'A commit with the very same content, such as the merge of a revert, counts as the one that was verified. A commit that would be deployed anyway needs no way back.',
  '',
  '**What it needs.** One sign-off of a holder of each role under `needs`, or of any role of the checklist where nothing is said: `/signoff ops @COMMIT in production`, on the pull request whose merge the commit is. ' +
    'It is given after the deployment that is left was begun; what was signed before was for the way there. Whoever wrote the change that is gone back to does not sign, nor does whoever starts the deployment, as far as GitHub tells who that is, unless `separation-of-duties` is `off`. ' +
    'The items, windows, freezes and expiries are not asked, and neither is what the deployment takes back; `strict`, `branches` and the state of the ledger are.',
  '',
  '**Holds.** A hold stops what is new. It stops a way back only where its reason names rollbacks (`rollback`, `roll back`, `rolling back` …): `/hold in production -- no rollback, the migration cannot be undone`. What may have been a hold, and cannot be read any more, stops it too.',
  '',
  '**Without the App.** The App knows by its ledger which commits it let through. The Action alone sees them in the deployments that GitHub shows, and so whoever can write deployments can make one up: of a commit of the same history, for which somebody of a role still has to sign. ' +
    'With `app-id` the Action waits two minutes after the last sign-off for what the App says of the way back; if the App says nothing, it is away, and the Action decides by itself. A strict environment opens with the App alone, also for a way back. ' +
    'Roles under `needs` that list users are known to every token; teams are not.',
  '',
];
