/**
 * Events whose runs can prove something: those that work with the commit they report on. `pull_request_target` and `workflow_run` run with
 * the rights of the base on whatever they are handed, others (`issue_comment`, `repository_dispatch` …) on whatever somebody wrote.
 */
export const trustedEvents: readonly string[] = [
  'push',
  'pull_request',
  'pull_request_review',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'release',
  'deployment',
  'deployment_status',
];
