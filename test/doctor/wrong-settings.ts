import { APP, CHECKLIST, CI, DEPLOY } from './clean-shop.ts';
import { all, edit, environment } from './misconfiguration.ts';
import type { Misconfiguration } from './misconfiguration.ts';

/** In GitHub's settings, and in what the App may do. */
export const wrongSettings: readonly Misconfiguration[] = [
  // Settings of the environment.
  {
    title: 'the environment is not there',
    code: 'ENV_MISSING',
    level: 'hole',
    change: ({ environments }) => void environments.splice(0, 1),
  },
  {
    title: 'another environment looks like it',
    code: 'ENV_LOOK_ALIKE',
    level: 'hole',
    change: ({ environments }) => void environments.push({ name: 'prоduction' }),
  },
  {
    title: "the App's rule is not enabled",
    code: 'RULE_MISSING',
    level: 'hole',
    change: environment({ protection_rules: [] }),
  },
  {
    title: 'there are no custom rules on this plan',
    code: 'RULE_UNAVAILABLE',
    level: 'risk',
    change: all(environment({ protection_rules: [] }), (shop) => void (shop.plan = 'team')),
  },
  {
    title: 'administrators may bypass it',
    code: 'ADMIN_BYPASS',
    level: 'hole',
    change: environment({ can_admins_bypass: true }),
  },
  { title: 'every branch may deploy', code: 'ANY_REF', level: 'risk', change: environment({ branches: [] }) },
  {
    title: 'a branch may deploy that the checklist does not let',
    code: 'REFS_TOO_WIDE',
    level: 'risk',
    change: environment({ branches: ['main', 'release/*'] }),
  },
  {
    title: 'tags of the checklist may not deploy',
    code: 'REFS_NOT_COVERED',
    level: 'advice',
    change: edit(CHECKLIST, '    branches: [main]\n', '    branches: [main]\n    tags: ["v*"]\n'),
  },
  {
    title: 'the deploy key is a secret of the repository',
    code: 'SECRET_OUTSIDE',
    level: 'hole',
    change: ({ secrets }) => void secrets.push('DEPLOY_KEY'),
  },
  {
    title: 'a key of the cloud is a secret of the organisation',
    code: 'SECRET_OUTSIDE',
    level: 'hole',
    change: ({ organizationSecrets }) => void organizationSecrets.push('AWS_ACCESS_KEY_ID'),
  },
  {
    title: 'people must approve besides',
    code: 'SECOND_GATE',
    level: 'advice',
    change: environment({ reviewers: ['olivia'], wait_timer: 30 }),
  },
  {
    title: 'another environment is deployed to',
    code: 'ENV_UNGUARDED',
    level: 'risk',
    change: all(
      ({ environments }) => void environments.push({ name: 'docs' }),
      edit(CI, '    runs-on: ubuntu-latest\n', '    runs-on: ubuntu-latest\n    environment: docs\n'),
    ),
  },
  // Rules of the branch.
  {
    title: 'the check is not required',
    code: 'MERGE_CHECK_FREE',
    level: 'risk',
    change: ({ ruleset }) => void (ruleset['required_checks'] = ['test']),
  },
  {
    title: 'the check is required from whomever',
    code: 'MERGE_CHECK_UNPINNED',
    level: 'risk',
    change: ({ ruleset }) => void (ruleset['required_checks'] = ['holdpoint/merge']),
  },
  {
    title: 'the check is required from another app',
    code: 'MERGE_CHECK_UNPINNED',
    level: 'risk',
    change: ({ ruleset }) =>
      void (ruleset['required_checks'] = [{ context: 'holdpoint/merge', integration_id: 15_368 }]),
  },
  {
    title: 'a check is required that nobody reports',
    code: 'REQUIRED_CHECK_UNSEEN',
    level: 'advice',
    change: ({ ruleset }) =>
      void (ruleset['required_checks'] = [{ context: 'holdpoint/merge', integration_id: APP }, 'holdpoint / merge']),
  },
  {
    title: 'somebody need not keep the rules',
    code: 'RULES_BYPASSED',
    level: 'risk',
    change: ({ ruleset }) => void (ruleset['bypass_actors'] = [{ actor_type: 'OrganizationAdmin' }]),
  },
  {
    title: 'owners of code are not asked',
    code: 'OWNERS_UNASKED',
    level: 'risk',
    change: ({ ruleset }) => void Object.assign(ruleset, { code_owners: false, approvals: 1 }),
  },
  {
    title: 'nobody owns the workflows',
    code: 'OWNERS_GAP',
    level: 'risk',
    change: edit('.github/CODEOWNERS', '/.github/ @acme/operations', '/.github/workflows/'),
  },
  {
    title: 'there is no CODEOWNERS file',
    code: 'OWNERS_GAP',
    level: 'risk',
    change: ({ files }) => void delete files['.github/CODEOWNERS'],
  },
  {
    title: 'the App does not hear of the merge queue',
    code: 'QUEUE_UNANSWERED',
    level: 'risk',
    change: all(
      ({ ruleset }) => void (ruleset['merge_queue'] = true),
      edit(CI, 'on: [push, pull_request]', 'on: [push, pull_request, merge_group]'),
    ),
  },
  {
    title: 'a required job does not run in the merge queue',
    code: 'QUEUE_WORKFLOW',
    level: 'risk',
    change: ({ ruleset, app }) => {
      ruleset['merge_queue'] = true;
      app.permissions['merge_queues'] = 'read';
      app.events = [...app.events, 'merge_group'];
    },
  },
  // The App.
  {
    title: 'the App is not installed',
    code: 'APP_MISSING',
    level: 'risk',
    change: ({ app }) => void (app.installed = false),
  },
  {
    title: 'the App may not read members',
    code: 'APP_RIGHTS_MISSING',
    level: 'risk',
    change: ({ app }) => void delete app.permissions['members'],
  },
  {
    title: 'the App does not hear of reviews',
    code: 'APP_RIGHTS_MISSING',
    level: 'risk',
    change: ({ app }) => void (app.events = app.events.filter((event) => event !== 'pull_request_review')),
  },
  {
    title: 'the App is to run jobs again and may not',
    code: 'APP_RIGHTS_MISSING',
    level: 'risk',
    change: edit(CHECKLIST, '    enforce: block\n', `    enforce: block\n    park: true\n    workflows: [${DEPLOY}]\n`),
  },
  {
    title: 'the App may write contents',
    code: 'APP_RIGHTS_SPARE',
    level: 'risk',
    change: ({ app }) => void (app.permissions['contents'] = 'write'),
  },
];
