/** What is asked of each part of a pull request. A list that may have further pages is a text with a hole for its page. */

export const who = `__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }`;
const forward = 'totalCount pageInfo { hasNextPage endCursor }';
const backward = 'totalCount pageInfo { hasPreviousPage startCursor }';
const edits = (page: string): string =>
  `userContentEdits(${page}) { totalCount nodes { editedAt deletedAt editor { ${who} } diff } }`;
export const person = 'email user { login databaseId }';

/** An entry of a commit's tree: a file, a directory, a link or a submodule. */
export const entry = 'mode type oid object { __typename ... on Blob { byteSize isBinary isTruncated text } }';

/** The changed files; a rename does not tell from where. */
export const files = (page: string): string =>
  `files(${page}) { ${forward} nodes { path changeType additions deletions } }`;

/** Each commit with everyone named in it, and who pushed it where it was the tip of a push: names in commits are forgeable, pushers are not. */
export const commits = (page: string): string => `commits(${page}) { ${forward} nodes { commit {
  oid parents(first: 10) { totalCount nodes { oid } } committer { ${person} } authors(first: 20) { totalCount nodes { ${person} } }
  checkSuites(first: 1) { nodes { push { nextSha previousSha pusher { ${who} } } } } } } }`;

/** Team names need the right to read the organisation's members; a token without it would void the whole answer. */
export const reviews = (page: string, teams: boolean): string => `latestOpinionatedReviews(${page}) { ${forward} nodes {
  fullDatabaseId url state submittedAt author { ${who} } authorCanPushToRepository commit { oid }
  ${teams ? 'onBehalfOf(first: 15) { nodes { combinedSlug } }' : ''} } }`;

/** The comments with their edits, and for our own App what it answered. */
export const comments = (
  page: string,
  shown: boolean,
  reacted: boolean = shown,
): string => `comments(${page}) { ${backward} nodes {
  fullDatabaseId url createdAt lastEditedAt author { ${who} } authorAssociation body ${edits('first: 20')}
  ${shown ? `editor { ${who} }` : ''} ${reacted ? 'reactionGroups { viewerHasReacted }' : ''} } }`;

/** What moved the head or the base, and which comments were deleted. */
export const timeline = (page: string, shown: boolean): string => `timelineItems(${page}, itemTypes: [
  HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, COMMENT_DELETED_EVENT, ASSIGNED_EVENT${shown ? ', REVIEW_REQUEST_REMOVED_EVENT' : ''}
]) { ${backward} nodes { __typename
  ... on HeadRefForcePushedEvent { id createdAt actor { ${who} } beforeCommit { oid } afterCommit { oid } }
  ... on BaseRefChangedEvent { id createdAt actor { ${who} } previousRefName currentRefName }
  ... on AutomaticBaseChangeSucceededEvent { id createdAt actor { ${who} } oldBase newBase }
  ... on CommentDeletedEvent { id createdAt actor { ${who} } deletedCommentAuthor { ${who} } }
  ... on AssignedEvent { id createdAt actor { ${who} } assignee { ... on Actor { ${who} } } }
  ${shown ? `... on ReviewRequestRemovedEvent { id createdAt actor { ${who} } requestedReviewer { ${reviewer} } }` : ''} } }`;

const reviewer = '__typename ... on User { login } ... on Team { combinedSlug }';

/** Every check run and status of a commit, of whatever app. */
export const contexts = (page: string): string => `contexts(${page}) { ${forward} nodes { __typename
  ... on CheckRun { databaseId name externalId status conclusion url startedAt completedAt
    checkSuite { status app { databaseId slug } workflowRun { databaseId event createdAt file { path } workflow { name } } } }
  ... on StatusContext { context statusState: state creator { ${who} } } } }`;

/** Our own runs on a commit, older ones included. */
export const ownRuns = `ownSuites: checkSuites(first: 5, filterBy: { appId: $app }) { totalCount nodes { createdAt updatedAt status app { databaseId slug }
  checkRuns(first: 100, filterBy: { appId: $app, checkType: ALL }) { totalCount nodes { databaseId name externalId status conclusion title summary text startedAt completedAt } } } }`;

/** One commit with what it carries; `aliases` are files read along, each an alias of `file`. */
export function evidence(parts: { readonly ours: boolean; readonly aliases: string }): string {
  return `oid tree { oid } statusCheckRollup { ${contexts('first: 100')} } ${parts.ours ? ownRuns : ''} ${parts.aliases}`;
}

/** The whole change: what is judged, and for our own App what it shows already. */
export function change(parts: {
  readonly shown: boolean;
  readonly reacted?: boolean;
  readonly ours: boolean;
  readonly aliases: string;
}): string {
  const { shown } = parts;
  const onCommit = evidence(parts);
  return `number url title state isDraft mergedAt createdAt updatedAt isCrossRepository author { ${who} }
  baseRefName baseRefOid headRefName headRefOid body lastEditedAt changedFiles additions deletions
  bodyEdits: ${edits('first: 100')}
  labels(first: 100) { totalCount nodes { name } }
  ${files('first: 100')}
  ${commits('first: 100')}
  head: commits(last: 1) { nodes { commit { ${onCommit} pushes: checkSuites(first: 10) { nodes { push { nextSha previousSha pusher { ${who} } } } } } } }
  mergeCommit { ${onCommit} }
  ${reviews('first: 100', shown)}
  ${comments('last: 100', shown, parts.reacted)}
  ${timeline('last: 100', shown)}
  ${shown ? `reviewRequests(first: 100) { nodes { requestedReviewer { ${reviewer} } } } reviewed: latestReviews(first: 100) { nodes { author { ${who} } } }` : ''}`;
}
