/** One kind of request that an evaluation may make. */
export interface RequestKind {
  /** A GraphQL operation's name, or a REST route. */
  readonly request: string;
  /** When it is made. */
  readonly when: string;
  /** How many of one evaluation, at most; `each` says what of. */
  readonly most: number;
  readonly each?: string;
}

/** Every request that reading one subject can cost. An ordinary change costs the first alone. */
export const readRequests: readonly RequestKind[] = [
  { request: 'Snapshot', when: 'always; a second time where the change moved while it was read', most: 2 },
  { request: 'Candidates', when: 'asked by a commit that several pull requests contain', most: 1 },
  {
    request: 'Page',
    when: 'a list has more than 100 entries',
    most: 1,
    each: '100 further entries of the longest list',
  },
  {
    request: 'GET /repos/{owner}/{repo}/pulls/{number}/files',
    when: 'a file was renamed',
    most: 1,
    each: '100 changed files',
  },
  {
    request: 'Files',
    when: 'a file is evidence, a workflow must be unchanged, or owners of code are asked, and was not read along',
    most: 1,
    each: '50 files',
  },
  {
    request: 'Deployments',
    when: 'an item asks how another environment is',
    most: 1,
    each: 'environment that is named',
  },
  {
    request: 'Release',
    when: 'a merged change, or a release, may be deployed: what that brings',
    most: 1,
    each: 'environment and hundred commits back to what is deployed',
  },
  { request: 'LinkedIssues', when: 'an item asks for a linked issue', most: 1 },
  {
    request: 'GET /repos/{owner}/{repo}/pulls/{number}/commits',
    when: 'an item depends on what the messages of the commits say, and the title does not say it already',
    most: 1,
    each: '100 commits',
  },
  {
    request: 'Policy',
    when: 'the checklist extends a policy, or a policy does',
    most: 1,
    each: 'policy',
  },
  {
    request: 'GET /orgs/{org}/teams/{team}/memberships/{login}',
    when: 'a team must tell whether somebody belongs to it',
    most: 1,
    each: 'person and team',
  },
  {
    request: 'GET /orgs/{org}/teams/{team}',
    when: "a membership was answered with 404 or without the team's id, or the App judges by a name of a team for the first time",
    most: 1,
    each: 'team',
  },
  {
    request: 'GET /users/{login}',
    when: 'the App judges by a login of the checklist for the first time',
    most: 1,
    each: 'login',
  },
  {
    request: 'GET /repos/{owner}/{repo}/issues/comments/{id}',
    when: 'the App would let a comment sign or lift and has never been told, by its webhook or by this, whether an app wrote it',
    most: 1,
    each: 'such comment',
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}/jobs',
    when: 'a check is bound to a workflow',
    most: 1,
    each: '100 jobs of its run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs',
    when: 'an item asks for a whole workflow',
    most: 1,
    each: '100 runs on the commit',
  },
  {
    request: 'GET /repos/{owner}/{repo}/environments/{environment}/variables',
    when: 'an item asks for variables',
    most: 1,
    each: '30 variables of the environment',
  },
  {
    request: 'GET /repos/{owner}/{repo}/environments/{environment}/secrets',
    when: 'an item asks for secrets',
    most: 1,
    each: '100 secrets of the environment',
  },
  {
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run}',
    when: 'the snapshot does not show the file of that run, or shows another run of it for a pull request',
    most: 1,
    each: 'run',
  },
  {
    request: 'GET /repos/{owner}/{repo}/git/trees/{tree}',
    when: 'a sign-off of an earlier head is kept where some paths are unchanged',
    most: 6,
    each: 'earlier head that somebody signed',
  },
  {
    request: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    when: 'the same, some of these paths did change, and the head is a merge upon the head that was signed; once, where a policy is named by a commit, where a merged change was deployed before what is deployed now, and where a commit was forced off its branch',
    most: 2,
    each: 'earlier head that somebody signed, such policy, environment of such a change, and branch that might have such a commit',
  },
  {
    request: 'GET /repos/{owner}/{repo}/activity',
    when: 'the pusher or the time of the push is not known, or what is to be deployed holds a merge that GitHub signed and of which the log of its branch was not asked before',
    most: 1,
    each: '100 moves of the branch, of such a merge at most 300',
  },
];

/** What a press of Hold costs beside, in a public repository. */
export const pressRequests: readonly RequestKind[] = [
  {
    request: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    when: 'somebody whom neither the checklist nor a comment tells pressed Hold, and nobody has lifted it',
    most: 1,
    each: 'of ten such people',
  },
];

/** What merge queues cost beside, on a group of one and on a change that waits in it. */
export const groupRequests: readonly RequestKind[] = [
  {
    request: 'MergeGroup',
    when: 'a group of a merge queue is judged, beside what each of its members takes; once more where the App may not read merge queues',
    most: 1,
    each: '100 checks of the group',
  },
  {
    request: 'MergeQueue',
    when: 'the change waits in a merge queue, or did within a day; of an open change always, while the ledger is in doubt',
    most: 1,
    each: 'branch',
  },
];

/** Every request that changes something. None is ever repeated within one evaluation. */
export const writeRequests: readonly RequestKind[] = [
  {
    request: 'POST /repos/{owner}/{repo}/check-runs',
    when: 'a check of ours is not on the commit yet',
    most: 1,
    each: 'check',
  },
  {
    request: 'PATCH /repos/{owner}/{repo}/check-runs/{id}',
    when: 'a check of ours says something else',
    most: 1,
    each: 'check',
  },
  {
    request: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
    when: 'the living comment or a reply is missing',
    most: 1,
    each: 'comment',
  },
  {
    request: 'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
    when: 'the living comment says something else',
    most: 1,
  },
  {
    request: 'POST /repos/{owner}/{repo}/issues/comments/{id}/reactions',
    when: 'a command was not answered yet',
    most: 1,
    each: 'comment',
  },
  {
    request: 'POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers',
    when: 'a reviewer was never asked',
    most: 1,
  },
];

/** What an override asks besides, once for each change, commit and environment. */
export const overrideRequests: readonly RequestKind[] = [
  { request: 'GET /repos/{owner}/{repo}/issues', when: 'a gate is overridden', most: 1 },
  { request: 'POST /repos/{owner}/{repo}/issues', when: 'no issue about the override is there yet', most: 1 },
];

/** What a release asks: its home stands in the place of the snapshot, and is opened once. */
export const releaseRequests: readonly RequestKind[] = [
  { request: 'Home', when: 'always; a second time where the issue moved while it was read', most: 2 },
  {
    request: 'HomePage',
    when: 'a list has more than 100 entries',
    most: 1,
    each: '100 further entries of the longest list',
  },
  {
    request: 'Deployed',
    when: 'what is deployed is no part of the candidate, or the merge queue pushed it with newer ones, which is asked of pull requests too',
    most: 1,
    each: 'such commit, and such push',
  },
  {
    request: 'GET /repos/{owner}/{repo}/git/ref/{+ref}',
    when: 'the branch of a merged commit is not seen to contain it, which is asked of pull requests too',
    most: 5,
    each: 'environment',
  },
  {
    request: 'Moved',
    when: 'a branch that an environment takes was moved by force, or deleted',
    most: 1,
    each: 'push',
  },
  { request: 'Ref', when: 'a commit came without a pull request, or a tag names one', most: 1, each: 'push' },
  {
    request: 'GET /repos/{owner}/{repo}',
    when: 'the issue or the commit of a home could not be read four times in a row or more, as one request of four that tell whether it is gone',
    most: 1,
  },
  { request: 'GET /repos/{owner}/{repo}/issues/{issue_number}', when: 'the same', most: 1 },
  { request: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', when: 'the same, and the issue is there', most: 1 },
  { request: 'PATCH /repos/{owner}/{repo}/issues/{number}', when: 'its home says something else', most: 1 },
];

/** What the App asks beside its evaluations. */
export const appRequests: readonly RequestKind[] = [
  { request: 'GET /app', when: 'the App starts', most: 1 },
  { request: 'GET /app/installations', when: 'the App starts, and every hour', most: 1, each: '100 installations' },
  {
    request: 'GET /app/hook/deliveries',
    when: 'the App starts, and every five minutes (with `--pull` every ten seconds)',
    most: 1,
    each: '100 deliveries since',
  },
  {
    request: 'GET /app/hook/deliveries/{delivery_id}',
    when: 'a delivery did not reach the App',
    most: 1,
    each: 'delivery',
  },
  {
    request: 'POST /app/hook/deliveries/{delivery_id}/attempts',
    when: 'a delivery did not reach the App and GitHub does not show what was in it',
    most: 1,
    each: 'delivery',
  },
  { request: 'Glance', when: 'every ten minutes', most: 1, each: '50 repositories' },
  {
    request: 'GET /app/installations/{installation_id}',
    when: 'GitHub tells that an installation was deleted or suspended',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/installation',
    when: 'GitHub tells that a repository was deleted or taken from the installation, or something in it could not be looked at four times in a row or more',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/pulls',
    when: 'the checklist, a policy, or who belongs to a team, changed',
    most: 1,
    each: 'repository',
  },
  {
    request: 'GET /installation/repositories',
    when: 'a policy, or who belongs to a team, changed',
    most: 1,
    each: '100 repositories',
  },
  {
    request: 'GET /repos/{owner}/{repo}/pulls/{number}',
    when: 'a change could not be read four times in a row',
    most: 1,
  },
  {
    request: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    when: 'a change could not be read four times in a row, and its green is taken back',
    most: 1,
    each: 'commit',
  },
];
