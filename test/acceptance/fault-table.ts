import type { ReasonCode } from '../../src/evidence/reason-codes.ts';
import type { RequestFunction } from '../../src/github/request-function.ts';
import type { Asker } from './asking.ts';
import { cutAnswer, cutLists, graphqlTroubles, lasting, troubles, type Trouble } from './fault-list.ts';

/** Where a request is made, and what can go wrong with it. */
export interface FaultRow {
  /** As `readRequests` names it. */
  readonly request: string;
  /** Who makes it, each in the busy shop as it is for them. */
  readonly askers: readonly Asker[];
  /** The one of several such requests that meets the troubles; without it, the first. */
  readonly meets?: string;
  readonly open?: boolean;
  /** What the App's ledger has not learnt yet: whom the names of the checklist mean, or by whose hand the comments were written. */
  readonly unlearnt?: 'names' | 'origins';
  readonly wrap?: (request: RequestFunction) => RequestFunction;
  readonly troubles: readonly Trouble[];
  /**
   * Troubles, by asker, that leave the answer as it was; every other one must close the gate. `*` stands for all.
   */
  readonly harmless?: Partial<Readonly<Record<Asker, readonly string[]>>>;
  /** Troubles whose honest reading is another reason than the trouble's own. */
  readonly instead?: Readonly<Record<string, ReasonCode>>;
}

/** What a job's token may not read is left to the App's verdict, which is go. */
const refusals = ['401', '403', '404'];

const change = ['repository', 'object', 'associatedPullRequests', 'nodes', 0];
const head = [...change, 'head', 'nodes', 0, 'commit'];
const every: readonly Asker[] = ['app', 'beside', 'alone'];
/** Whoever reads over, reads these alike: with the App's rights, or with those of a job. */
const either: readonly Asker[] = ['app', 'alone'];
const NEXT_PAGE = '<http://127.0.0.1/x?page=2>; rel="next"';

const messageTroubles: readonly Trouble[] = [
  ...troubles,
  cutAnswer('fewer commits than there are', [], 'TRUNCATED'),
  cutAnswer('a next page that never comes', [], 'TRUNCATED', NEXT_PAGE),
];

export const faultTable: readonly FaultRow[] = [
  {
    request: 'Snapshot',
    askers: every,
    troubles: [
      ...troubles,
      ...graphqlTroubles([
        [],
        ['repository'],
        ['repository', 'defaultBranchRef', 'target', 'file'],
        change,
        [...change, 'comments', 'nodes', 0],
        [...head, 'statusCheckRollup'],
        [...change, 'timelineItems'],
      ]),
      ...cutLists([
        ...['files', 'commits', 'latestOpinionatedReviews', 'comments', 'timelineItems'].map((name) => [
          ...change,
          name,
        ]),
        [...head, 'statusCheckRollup', 'contexts'],
      ]),
    ],
    // An empty list that claims to go on has no cursor to go on from.
    instead: { [`${[...change, 'timelineItems'].join('.')} cut short`]: 'API_PARTIAL' },
  },
  {
    request: 'Policy',
    askers: every,
    troubles: [
      ...troubles,
      ...graphqlTroubles([
        [],
        ['home'],
        ['policy'],
        ['policy', 'defaultBranchRef', 'target'],
        ['policy', 'defaultBranchRef', 'target', 'file'],
      ]),
    ],
    // What the policy says now the App's verdict may not have seen: it is not left to it.
    instead: Object.fromEntries([...refusals, 'a refusal in the data'].map((name) => [name, 'POLICY_UNREADABLE'])),
  },
  {
    request: 'Candidates',
    askers: either,
    open: true,
    troubles: [
      ...troubles,
      ...graphqlTroubles([[], ['repository', 'object', 'associatedPullRequests', 'nodes', 0]]),
      ...cutLists([['repository', 'object', 'associatedPullRequests']]),
    ],
  },
  {
    request: 'Page',
    askers: either,
    open: true,
    troubles: [
      ...troubles,
      ...graphqlTroubles([[], ['repository', 'pullRequest'], ['repository', 'pullRequest', 'comments', 'nodes', 0]]),
      ...cutLists([['repository', 'pullRequest', 'comments']]),
    ],
  },
  {
    request: 'Files',
    askers: every,
    troubles: [...troubles, ...graphqlTroubles([[], ['repository', 'at0'], ['repository', 'at0', 'file']])],
    harmless: { beside: [...refusals, 'a refusal in the data'] },
  },
  {
    request: 'Deployments',
    askers: every,
    troubles: [
      ...troubles,
      ...graphqlTroubles([[], ['repository', 'deployments'], ['repository', 'deployments', 'nodes', 0]]),
      ...cutLists([['repository', 'deployments']]),
    ],
    // What is deployed elsewhere changes without anything here changing: the App's verdict may be too old to answer.
    instead: Object.fromEntries([...refusals, 'a refusal in the data'].map((name) => [name, 'DEPLOYMENTS_UNREADABLE'])),
  },
  {
    request: 'Release',
    askers: every,
    troubles: [
      // Asked once more without the branch, which may be what GitHub could not tell.
      ...lasting(['500', '502 with HTML', 'a redirect']),
      ...graphqlTroubles([[], ['repository', 'deployments'], ['repository', 'object', 'history', 'nodes', 0]]),
      ...cutLists([['repository', 'deployments']]),
    ],
    harmless: { beside: [...refusals, 'a refusal in the data'] },
    instead: Object.fromEntries([...refusals, 'a refusal in the data'].map((name) => [name, 'RELEASE_UNREAD'])),
  },
  {
    request: 'LinkedIssues',
    askers: every,
    troubles: [
      ...troubles,
      ...graphqlTroubles([
        [],
        ['repository', 'pullRequest'],
        ['repository', 'pullRequest', 'closingIssuesReferences'],
        ['repository', 'pullRequest', 'closingIssuesReferences', 'nodes', 0],
      ]),
      ...cutLists([['repository', 'pullRequest', 'closingIssuesReferences']]),
    ],
    harmless: { beside: [...refusals, 'a refusal in the data'] },
  },
  {
    request: 'GET /repos/{owner}/{repo}/pulls/{number}/files',
    askers: either,
    troubles: [
      ...troubles,
      cutAnswer('fewer files than there are', [], 'TRUNCATED'),
      cutAnswer(
        'a next page that never comes',
        [{ filename: 'src/new.js', additions: 1, deletions: 0 }],
        'TRUNCATED',
        NEXT_PAGE,
      ),
    ],
  },
  {
    request: 'GET /repos/{owner}/{repo}/pulls/{number}/commits',
    askers: either,
    troubles: messageTroubles,
    // What cannot be told leaves no item out: it is asked, and lacks its check.
    instead: Object.fromEntries(messageTroubles.map(({ name }) => [name, 'CHECK_MISSING'])),
  },
  {
    request: 'GET /orgs/{org}/teams/{team}/memberships/{login}',
    askers: ['app', 'beside'],
    troubles: [...troubles, cutAnswer('a state that nobody knows', { state: 'retired' }, 'API_PARTIAL')],
    // No member, says GitHub of whoever may see the team: a sign-off of nobody's. What this token may never learn leaves a revocation standing.
    instead: { 404: 'SIGNOFF_NOT_IN_ROLE', 401: 'SIGNOFF_REVOKED', 403: 'SIGNOFF_REVOKED' },
    // A job's token is refused in any case; then the App's verdict answers.
    harmless: { beside: refusals },
  },
  {
    request: 'GET /orgs/{org}/teams/{team}',
    askers: ['app'],
    troubles,
    // What may never be learnt by this token leaves the revocation standing.
    instead: { 401: 'SIGNOFF_REVOKED', 403: 'SIGNOFF_REVOKED', 404: 'SIGNOFF_REVOKED' },
  },
  {
    request: 'GET /orgs/{org}/teams/{team}',
    askers: ['app'],
    unlearnt: 'names',
    troubles,
    instead: { 401: 'SIGNOFF_REVOKED', 403: 'SIGNOFF_REVOKED', 404: 'SIGNOFF_REVOKED' },
  },
  {
    request: 'GET /users/{login}',
    meets: 'GET /users/rhea',
    askers: ['app'],
    unlearnt: 'names',
    troubles: [
      ...troubles,
      cutAnswer('another account', { login: 'mallory', id: 66_666 }, 'API_PARTIAL'),
      cutAnswer('no id', { login: 'rhea' }, 'API_PARTIAL'),
    ],
    // Nobody has the login, says GitHub: then whoever reviewed under it is somebody else.
    instead: { 404: 'IDENTITY_CHANGED' },
  },
  {
    request: 'GET /repos/{owner}/{repo}/issues/comments/{id}',
    askers: ['app'],
    unlearnt: 'origins',
    troubles: [...troubles, cutAnswer('another comment', { id: 1, performed_via_github_app: null }, 'API_PARTIAL')],
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs',
    askers: every,
    troubles: [
      ...troubles,
      cutAnswer('fewer runs than there are', { total_count: 1, workflow_runs: [] }, 'TRUNCATED'),
      cutAnswer(
        'a run of another commit',
        { total_count: 1, workflow_runs: [{ head_sha: 'e'.repeat(40) }] },
        'API_PARTIAL',
      ),
    ],
    harmless: { beside: refusals },
  },
  ...['variables', 'secrets'].map((of): FaultRow => ({
    request: `GET /repos/{owner}/{repo}/environments/{environment}/${of}`,
    // Where the first list is left to the App, so is the second.
    askers: of === 'variables' ? ['app', 'beside'] : ['app'],
    troubles: [...troubles, cutAnswer('fewer than there are', { total_count: 1, [of]: [] }, 'TRUNCATED')],
    // A job's token is refused in any case; then the App's verdict answers.
    harmless: { beside: refusals },
  })),
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}/jobs',
    askers: every,
    troubles: [
      ...troubles,
      cutAnswer('fewer jobs than there are', { total_count: 2, jobs: [] }, 'TRUNCATED'),
      cutAnswer('no jobs', { total_count: 0, jobs: [] }, 'API_PARTIAL'),
    ],
    harmless: { beside: refusals },
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}',
    askers: every,
    wrap: hidingRunFiles,
    troubles: [
      ...troubles,
      cutAnswer('another run', { id: 1, path: 'x', event: 'push', status: 'completed' }, 'API_PARTIAL'),
    ],
    harmless: { beside: refusals },
  },
  {
    request: 'GET /repos/{owner}/{repo}/git/trees/{tree}',
    askers: every,
    troubles: [...troubles, cutAnswer('less than there is', { tree: [], truncated: true }, 'TRUNCATED')],
    // What cannot be compared has changed.
    instead: { 'less than there is': 'SIGNOFF_STALE' },
    harmless: { beside: refusals },
  },
  {
    request: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    askers: every,
    troubles: [...troubles, cutAnswer('an unknown relation', { status: 'unrelated' }, 'API_PARTIAL')],
    harmless: { beside: refusals },
  },
  {
    request: 'GET /repos/{owner}/{repo}/activity',
    askers: ['alone'],
    troubles: [
      ...troubles,
      cutAnswer('a next page that never comes', [], 'TRUNCATED', NEXT_PAGE),
      cutAnswer('an unknown kind of actor', [{ activity_type: 'push', after: 'x' }], 'API_PARTIAL'),
    ],
  },
];

/** A GitHub that does not show which file a run comes from, as for runs of workflows that are gone. */
function hidingRunFiles(request: RequestFunction): RequestFunction {
  return async (route, parameters) => {
    const answer = await request(route, parameters);
    const text = JSON.stringify(answer.data).replaceAll(/"file":\{"path":"[^"]*"\}/g, '"file":null');
    const data: unknown = JSON.parse(text);
    return { ...answer, data };
  };
}
