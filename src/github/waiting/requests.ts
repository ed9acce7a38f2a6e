import type { RequestKind } from '../requests.ts';

/**
 * What the App asks for deployment protection rules. From the last sign-off to the answer that is the snapshot, the last look and the answer,
 * beside what the snapshot does not hold.
 */
export const ruleRequests: readonly RequestKind[] = [
  {
    request: 'LastLook',
    when: 'a gate says something to a run that waits for it; once more where GitHub cannot compare its branch',
    most: 2,
    each: 'waiting run',
  },
  {
    request: 'POST /repos/{owner}/{repo}/actions/runs/{run}/deployment_protection_rule',
    when: 'a waiting run is answered, or told something new while it waits, at most eight times for each deployment',
    most: 1,
    each: 'waiting run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}',
    when: 'a run was asked about, ended, or has waited for twelve hours',
    most: 1,
    each: 'waiting run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/git/ref/{+ref}',
    when: 'the same, and its environment blocks',
    most: 5,
    each: 'waiting run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    when: 'the same, and the commit is not the tip of the branch',
    most: 5,
    each: 'waiting run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}/approvals',
    when: 'nobody confirmed an answer, or a deployment went on without one',
    most: 1,
    each: 'waiting run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
    when: 'a job deployed although its gate was shut, and nobody had asked for it',
    most: 1,
    each: 'deployment',
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs',
    when: 'the checklist changed, or the App has started and knows deployments of the repository',
    most: 1,
    each: 'repository',
  },
  {
    request: 'WaitingDeployments',
    when: 'the same, and a run waits',
    most: 1,
    each: 'repository',
  },
];
