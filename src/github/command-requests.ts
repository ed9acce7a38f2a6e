import type { RequestKind } from './requests.ts';

/**
 * What rehearsing a checklist asks, beside what each of the merged changes costs as an evaluation does: `holdpoint rehearse`, and the App
 * once for each checklist that a pull request proposes, on 10 changes.
 */
export const rehearsalRequests: readonly RequestKind[] = [
  { request: 'GET /repos/{owner}/{repo}/pulls', when: 'always', most: 5 },
];

/** What `holdpoint app create` asks: everything else it leaves to the browser. */
export const setupRequests: readonly RequestKind[] = [
  { request: 'POST /app-manifests/{code}/conversions', when: 'GitHub sent the browser back with a code', most: 1 },
];

/** What `holdpoint validate --live` asks. It changes nothing. */
export const validateRequests: readonly RequestKind[] = [
  { request: 'GET /repos/{owner}/{repo}', when: 'always', most: 1 },
  {
    request: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    when: 'the checklist names logins, the first 100 of them',
    most: 1,
    each: 'login',
  },
  {
    request: 'GET /orgs/{org}/teams/{team_slug}/members',
    when: 'the checklist names teams, the first 50 of them',
    most: 1,
    each: '100 members of a team',
  },
  {
    request: 'GET /repos/{owner}/{repo}/contents/{+path}',
    when: 'the checklist names workflows, the first 50 of them',
    most: 1,
    each: 'workflow',
  },
  { request: 'GET /repos/{owner}/{repo}/commits', when: 'the checklist names checks', most: 1 },
  { request: 'GET /repos/{owner}/{repo}/pulls', when: 'the checklist names checks', most: 1 },
  { request: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', when: 'the checklist names checks', most: 10 },
  {
    request: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    when: 'the checklist names paths, or asks for owners of code',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/branches',
    when: 'the checklist names branches',
    most: 1,
    each: '100 branches',
  },
  { request: 'GET /repos/{owner}/{repo}/environments', when: 'always', most: 1, each: '100 environments' },
  { request: 'GET /repos/{owner}/{repo}/labels', when: 'the checklist names labels', most: 1, each: '100 labels' },
];
