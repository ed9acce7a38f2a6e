import type { RequestKind } from '../requests.ts';

const ONCE = { when: 'always', most: 1 } as const;

/** Every request of `holdpoint doctor`, beside those for the checks that are reported, the teams and the policies. A clean repository costs 16. */
export const doctorRequests: readonly RequestKind[] = [
  { request: 'GET /repos/{owner}/{repo}', ...ONCE },
  { request: 'DoctorFiles', ...ONCE },
  { request: 'GET /repos/{owner}/{repo}/environments', ...ONCE, each: '100 environments' },
  {
    request: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
    when: 'the checklist keeps a gate there',
    most: 1,
    each: 'environment',
  },
  {
    request: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    when: 'it takes named branches or tags',
    most: 1,
    each: 'environment, and 100 patterns of it',
  },
  { request: 'GET /orgs/{org}', when: 'the repository is private, and no custom rule is enabled', most: 1 },
  { request: 'GET /repos/{owner}/{repo}/deployments', ...ONCE },
  { request: 'GET /repos/{owner}/{repo}/actions/secrets', ...ONCE, each: '100 secrets' },
  {
    request: 'GET /repos/{owner}/{repo}/actions/organization-secrets',
    when: 'an organisation owns the repository',
    most: 1,
    each: '100 secrets',
  },
  { request: 'GET /repos/{owner}/{repo}/rules/branches/{branch}', ...ONCE, each: '100 rules' },
  { request: 'GET /repos/{owner}/{repo}/branches/{branch}', ...ONCE },
  {
    request: 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
    when: 'a ruleset applies to the default branch, the first 20 of them',
    most: 1,
    each: 'ruleset',
  },
  {
    request: 'GET /orgs/{org}/installations',
    when: 'an App is known, and an organisation owns the repository',
    most: 1,
    each: '100 installations',
  },
];
