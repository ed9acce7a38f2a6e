import type { RequestKind } from '../requests.ts';

/** What starting a deployment asks: `start: dispatch`, once for each candidate and environment, and for each `/deploy`. */
export const startRequests: readonly RequestKind[] = [
  {
    request: 'GET /repos/{owner}/{repo}/commits/{commit}/branches-where-head',
    when: 'a workflow is started',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/tags',
    when: 'the environment takes tags, and the candidate is no tip of a branch that it takes',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    when: 'another candidate was started there before',
    most: 1,
  },
  { request: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches', when: 'always', most: 1 },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}',
    when: 'GitHub has taken the start, to see that the run is of the candidate',
    most: 1,
  },
  {
    request: 'POST /repos/{owner}/{repo}/actions/runs/{run}/cancel',
    when: 'it is not, because the branch moved on in that moment',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs',
    when: 'nobody answered the start, each time it is looked at again; once for each workflow when the gate opens, to find parked runs',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/collaborators/{login}/permission',
    when: 'somebody who holds no role comments `/deploy`',
    most: 1,
  },
];

/** What a parked run asks: `park: true`. */
export const parkRequests: readonly RequestKind[] = [
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}',
    when: 'it is taken in, it is run again, GitHub refuses that, and a newer one goes before it',
    most: 4,
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs',
    when: 'it is taken in',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/check-runs/{job}/annotations',
    when: 'it is taken in',
    most: 10,
    each: 'job that failed',
  },
  { request: 'POST /repos/{owner}/{repo}/actions/runs/{run}/rerun-failed-jobs', when: 'its gate opens', most: 1 },
  {
    request: 'POST /repos/{owner}/{repo}/actions/runs/{run}/cancel',
    when: 'a newer one is run again while an older re-run of ours has not begun',
    most: 1,
  },
];
