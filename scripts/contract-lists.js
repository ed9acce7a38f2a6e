// Which parts of GitHub's published contracts the sandbox is held to.
// Generous on purpose: a route that the sandbox starts to serve is then judged from its first answer.

/** REST operations as "methods path", in the words of GitHub's OpenAPI document; `{r}` is `/repos/{owner}/{repo}`. */
export const operations = `
GET / | GET /meta | GET /rate_limit | GET /user | GET /users/{username} | GET /user/{account_id}
GET /app | POST /app-manifests/{code}/conversions | GET /apps/{app_slug} | GET /app/installations | GET,DELETE /app/installations/{installation_id}
POST /app/installations/{installation_id}/access_tokens | PUT,DELETE /app/installations/{installation_id}/suspended
GET,PATCH /app/hook/config | GET /app/hook/deliveries | GET /app/hook/deliveries/{delivery_id}
POST /app/hook/deliveries/{delivery_id}/attempts
GET /installation/repositories | DELETE /installation/token | GET {r}/installation
GET /orgs/{org}/installation | GET /users/{username}/installation
GET /orgs/{org} | GET /orgs/{org}/installations | GET /orgs/{org}/repos | GET /orgs/{org}/members
GET,DELETE /orgs/{org}/members/{username} | GET,PUT,DELETE /orgs/{org}/memberships/{username}
GET,POST /orgs/{org}/teams | GET,PATCH,DELETE /orgs/{org}/teams/{team_slug}
GET /orgs/{org}/teams/{team_slug}/members | GET,PUT,DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}
GET /orgs/{org}/teams/{team_slug}/teams | GET /orgs/{org}/teams/{team_slug}/repos
GET,PUT,DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo} | GET /teams/{team_id}
POST /orgs/{org}/repos | POST /user/repos | GET /user/repos | GET /user/orgs | GET /user/teams | GET /user/installations
GET /users/{username}/repos
GET,PATCH,DELETE {r} | GET {r}/teams | GET {r}/contributors | GET {r}/languages | GET,PUT {r}/topics
GET {r}/collaborators | GET,PUT,DELETE {r}/collaborators/{username} | GET {r}/collaborators/{username}/permission
GET {r}/branches | GET {r}/branches/{branch} | GET,PUT,DELETE {r}/branches/{branch}/protection
GET,PATCH,DELETE {r}/branches/{branch}/protection/required_status_checks
GET {r}/branches/{branch}/protection/required_pull_request_reviews
GET {r}/rules/branches/{branch} | GET,POST {r}/rulesets | GET,PUT,DELETE {r}/rulesets/{ruleset_id}
GET {r}/git/ref/{ref} | GET {r}/git/matching-refs/{ref} | POST {r}/git/refs | PATCH,DELETE {r}/git/refs/{ref}
POST {r}/git/commits | GET {r}/git/commits/{commit_sha} | POST {r}/git/trees | GET {r}/git/trees/{tree_sha}
POST {r}/git/blobs | GET {r}/git/blobs/{file_sha} | POST {r}/git/tags | GET {r}/git/tags/{tag_sha}
GET {r}/tags | GET,PUT,DELETE {r}/contents/{path} | GET {r}/readme | POST {r}/merges
GET {r}/commits | GET {r}/commits/{ref} | GET {r}/commits/{commit_sha}/pulls | GET {r}/commits/{commit_sha}/branches-where-head
GET {r}/commits/{ref}/check-runs | GET {r}/commits/{ref}/check-suites | GET {r}/commits/{ref}/status
GET {r}/commits/{ref}/statuses | POST {r}/statuses/{sha} | GET {r}/compare/{basehead} | GET {r}/activity | GET {r}/events
GET,POST {r}/pulls | GET,PATCH {r}/pulls/{pull_number} | GET {r}/pulls/{pull_number}/commits
GET {r}/pulls/{pull_number}/files | GET,PUT {r}/pulls/{pull_number}/merge | PUT {r}/pulls/{pull_number}/update-branch
GET,POST,DELETE {r}/pulls/{pull_number}/requested_reviewers | GET,POST {r}/pulls/{pull_number}/reviews
GET,PUT,DELETE {r}/pulls/{pull_number}/reviews/{review_id}
PUT {r}/pulls/{pull_number}/reviews/{review_id}/dismissals | POST {r}/pulls/{pull_number}/reviews/{review_id}/events
GET {r}/pulls/{pull_number}/reviews/{review_id}/comments | GET,POST {r}/pulls/{pull_number}/comments
GET,POST {r}/issues | GET,PATCH {r}/issues/{issue_number} | GET,POST {r}/issues/{issue_number}/comments
PUT,DELETE {r}/issues/{issue_number}/lock | GET {r}/issues/{issue_number}/events | GET {r}/issues/{issue_number}/timeline
POST,DELETE {r}/issues/{issue_number}/assignees | GET,POST {r}/issues/{issue_number}/reactions
DELETE {r}/issues/{issue_number}/reactions/{reaction_id}
GET {r}/issues/comments | GET,PATCH,DELETE {r}/issues/comments/{comment_id}
GET,POST {r}/issues/comments/{comment_id}/reactions | DELETE {r}/issues/comments/{comment_id}/reactions/{reaction_id}
GET,POST,PUT,DELETE {r}/issues/{issue_number}/labels | DELETE {r}/issues/{issue_number}/labels/{name}
GET,POST {r}/labels | GET,PATCH,DELETE {r}/labels/{name}
POST {r}/check-runs | GET,PATCH {r}/check-runs/{check_run_id} | GET {r}/check-runs/{check_run_id}/annotations
POST {r}/check-runs/{check_run_id}/rerequest | POST {r}/check-suites | PATCH {r}/check-suites/preferences
GET {r}/check-suites/{check_suite_id} | GET {r}/check-suites/{check_suite_id}/check-runs
POST {r}/check-suites/{check_suite_id}/rerequest
GET {r}/actions/runs | GET {r}/actions/runs/{run_id} | GET {r}/actions/runs/{run_id}/approvals
GET {r}/actions/runs/{run_id}/attempts/{attempt_number} | GET {r}/actions/runs/{run_id}/attempts/{attempt_number}/jobs
POST {r}/actions/runs/{run_id}/cancel | POST {r}/actions/runs/{run_id}/deployment_protection_rule
GET {r}/actions/runs/{run_id}/jobs | GET,POST {r}/actions/runs/{run_id}/pending_deployments
POST {r}/actions/runs/{run_id}/rerun | POST {r}/actions/runs/{run_id}/rerun-failed-jobs
GET {r}/actions/runs/{run_id}/artifacts
GET {r}/actions/jobs/{job_id} | POST {r}/actions/jobs/{job_id}/rerun | GET {r}/actions/workflows
GET {r}/actions/workflows/{workflow_id} | GET {r}/actions/workflows/{workflow_id}/runs
POST {r}/actions/workflows/{workflow_id}/dispatches | POST {r}/dispatches
GET,POST {r}/deployments | GET,DELETE {r}/deployments/{deployment_id} | GET,POST {r}/deployments/{deployment_id}/statuses
GET {r}/deployments/{deployment_id}/statuses/{status_id}
GET {r}/environments | GET,PUT,DELETE {r}/environments/{environment_name}
GET,POST {r}/environments/{environment_name}/deployment-branch-policies
GET,PUT,DELETE {r}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}
GET,POST {r}/environments/{environment_name}/deployment_protection_rules
GET {r}/environments/{environment_name}/variables | GET {r}/environments/{environment_name}/secrets
GET {r}/actions/secrets | GET {r}/actions/organization-secrets
GET {r}/environments/{environment_name}/deployment_protection_rules/apps
GET,DELETE {r}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}
POST {r}/attestations | GET {r}/attestations/{subject_digest}
GET,POST {r}/releases | GET {r}/releases/tags/{tag}
`
  .split(/[|\n]/)
  .map((line) => line.trim())
  .filter(Boolean)
  .flatMap((line) => {
    const [methods = '', path = ''] = line.split(' ');
    return methods.split(',').map((method) => ({
      method: method.toLowerCase(),
      path: path.replace('{r}', '/repos/{owner}/{repo}'),
    }));
  });

/** Webhook events; every action of each is taken. */
export const events = [
  ...['pull_request', 'pull_request_review', 'issue_comment', 'issues', 'push', 'create', 'delete', 'label'],
  ...['check_suite', 'check_run', 'status', 'workflow_run', 'workflow_job', 'workflow_dispatch'],
  ...['deployment', 'deployment_status', 'deployment_protection_rule', 'deployment_review', 'merge_group'],
  ...['membership', 'team', 'team_add', 'organization', 'member', 'repository', 'repository_ruleset'],
  ...['installation', 'installation_repositories', 'installation_target', 'ping', 'meta'],
];
