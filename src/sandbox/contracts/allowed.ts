/** Where a published contract is known to be behind GitHub itself; everything else that differs is a violation. */
export type Allowance = {
  /** Matches GitHub's operation id (`checks/create`), or `EVENT.ACTION` of a webhook. */
  readonly where: RegExp;
  /** Matches the sentence that is forgiven, and nothing wider. */
  readonly sentence: RegExp;
  /** Why the contract is wrong here, with its source. */
  readonly reason: string;
};

/** Statuses that GitHub gives without documenting them for every operation. */
export const undocumentedStatuses: readonly { readonly matches: RegExp; readonly reason: string }[] = [
  { matches: /^30[17]$/, reason: 'a repository under its old name, documented on few operations' },
  { matches: /^304$/, reason: 'conditional requests are answered so everywhere, documented on few operations' },
  { matches: /^400$/, reason: 'a body that is not JSON is refused before any operation is reached' },
  { matches: /^401$/, reason: 'missing or wrong credentials are refused before any operation is reached' },
  { matches: /^40[34]$/, reason: 'a token without the permission, or an object that it may not see' },
  { matches: /^409$/, reason: 'a state that changed meanwhile, such as a moved head or an empty repository' },
  { matches: /^422$/, reason: 'values that the schema allows and the server refuses' },
  { matches: /^429$/, reason: 'secondary rate limits' },
  { matches: /^5\d\d$/, reason: 'faults of the server, injected or real' },
];

/** The forgiven sentences, each with its reason. */
export const allowances: readonly Allowance[] = [
  {
    where: /^apps\/list-installations$/,
    sentence: /^response 200 \/\d+\/(account|suspended_by|client_id)\b/,
    reason: 'a stale copy that wants an account to be a user and an enterprise at once; apps/get-installation is right',
  },
  {
    where: /^repos\/(list-deployment-statuses|get-deployment-status)$/,
    sentence: /\/state must be equal to one of the allowed values/,
    reason:
      'a job that waits for its environment has the status `waiting` (docs/github-facts.md §1), which the list lacks',
  },
  {
    where: /^repos\/.*environments?$/,
    sentence: /\/can_admins_bypass is not in the contract$/,
    reason: 'GitHub answers with it and takes no notice of it in the document; go-github reads it in its Environment',
  },
  {
    where: /^(repos\/.*deployment|deployment)/,
    sentence: /\/(environment_url|log_url|target_url) must match format "uri"$/,
    reason: "the format says address, and GitHub's own default for these is the empty text",
  },
  {
    where: /^actions\/list-workflow-runs(-for-repo)?$/,
    sentence: /^request query created=(>=|<=)?[\d:TZ.*-]+ \/ must match format "date-time"$/,
    reason:
      'its description says a range in the words of the search (`>=MOMENT`, `FROM..UNTIL`); the format says a moment',
  },
  {
    where: /^[a-z_]+(\.[a-z_]+)?$/,
    sentence: /\/user_view_type is not in the contract$/,
    reason: 'webhooks carry it on every account; their document has it on some of its copies of the account only',
  },
  {
    where: /^(pull_request|pull_request_review|team|team_add|membership)(\.[a-z_]+)?$/,
    sentence: /team(s\/\d+)?(\/parent)?\/(notification_setting|type|organization_id) is not in the contract$/,
    reason: 'the REST document requires type on the same object; the webhook document lags behind it',
  },
  {
    where: /^check_(run|suite)\.[a-z_]+$/,
    sentence: /\/app\/permissions\/merge_queues is not in the contract$/,
    reason: 'the REST document has it among the permissions of an App; the webhook document lags behind it',
  },
  {
    where: /^(deployment(_status)?|issue_comment)\.[a-z_]+$/,
    sentence: /\/performed_via_github_app\/client_id is not in the contract$/,
    reason: 'the REST document has it on the same object; the webhook document lags behind it',
  },
  {
    where: /^deployment(_status)?\.[a-z_]+$/,
    sentence: /^\/workflow_run\/(head_)?repository\/description must be null$/,
    reason: 'the document was made from an example without a description; the REST document has a text there',
  },
  {
    where: /^(check_suite|issues|issue_comment|deployment(_status)?)\.[a-z_]+$/,
    sentence: /\/(check_suite\/app|performed_via_github_app)\/events\/\d+ must be equal to one of the allowed values/,
    reason: 'the list of events is older than deployment_protection_rule and merge_group, which Apps subscribe to',
  },
];

/** Drops the sentences that an allowance for `where` forgives. */
export function withoutAllowed(
  where: string,
  sentences: readonly string[],
  list: readonly Allowance[] = allowances,
): readonly string[] {
  const here = list.filter((one) => one.where.test(where));
  return sentences.filter((sentence) => !here.some((one) => one.sentence.test(sentence)));
}
