import * as select from './selections.ts';

/** How many files a snapshot reads along at most; further ones are read when they are needed. */
export const MOST_FILES = 20;

/** What a snapshot asks for beside the change itself. */
export interface Wanted {
  readonly by: 'number' | 'commit';
  /** Our App's id is known, so that its own check runs can be read. */
  readonly ours: boolean;
  /** The reader is the App itself: what it shows is read too, and teams by name. */
  readonly shown: boolean;
  /** Whether the reader has reacted to each comment; absent: as `shown` says. */
  readonly reacted?: boolean;
  /** How many files are read along, as `$file0`, `$file1` … */
  readonly files: number;
}

/** The repository and its checklist, as every snapshot reads them. */
export const repositoryFields = `databaseId nameWithOwner isPrivate
  defaultBranchRef { name target { oid ... on Commit { file(path: $config) { ${select.entry} }
    history(first: 1, path: $config) { nodes { committedDate checkSuites(first: 1) { nodes { createdAt } } associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } } } }`;

/** The query of one snapshot: checklist, change, evidence and what we show, in one request. Only what is wanted is asked and declared. */
export function snapshotQuery(wanted: Wanted): string {
  const fileNumbers = Array.from({ length: wanted.files }, (_, index) => index);
  const aliases = fileNumbers.map((n) => `file${n}: file(path: $file${n}) { ${select.entry} }`).join(' ');
  const variables = [
    '$owner: String!, $name: String!, $config: String!',
    wanted.by === 'number' ? '$number: Int!' : '$commit: GitObjectID!',
    ...(wanted.ours ? ['$app: Int!'] : []),
    ...fileNumbers.map((n) => `$file${n}: String!`),
  ];
  return `query Snapshot(${variables.join(', ')}) { repository(owner: $owner, name: $name) {
  ${repositoryFields}
  ${wanted.by === 'number' ? 'pullRequest(number: $number) { ...change }' : 'object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 1) { totalCount nodes { ...change } } } }'}
} }
fragment change on PullRequest { ${select.change({ ...wanted, aliases })} }`;
}

/** Which pull requests a commit belongs to, when it is not just one. */
export const candidatesQuery = `query Candidates($owner: String!, $name: String!, $commit: GitObjectID!) { repository(owner: $owner, name: $name) {
  object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid mergeCommit { oid } } } } }
} }`;

/** The lists of a snapshot that may have further pages. */
export type ListName = 'files' | 'commits' | 'reviews' | 'comments' | 'timeline' | 'headContexts' | 'mergeContexts';

/** Further pages of the lists named, each from its own cursor, with the mark by which a moved pull request is noticed. */
export function pageQuery(lists: readonly ListName[], shown: boolean, reacted: boolean = shown): string {
  const forward = (name: ListName): string => `first: 100, after: $${name}`;
  const backward = (name: ListName): string => `last: 100, before: $${name}`;
  const text: Record<ListName, string> = {
    files: select.files(forward('files')),
    commits: select.commits(forward('commits')),
    reviews: select.reviews(forward('reviews'), shown),
    comments: select.comments(backward('comments'), shown, reacted),
    timeline: select.timeline(backward('timeline'), shown),
    headContexts: `head: commits(last: 1) { nodes { commit { oid statusCheckRollup { ${select.contexts(forward('headContexts'))} } } } }`,
    mergeContexts: `mergeCommit { oid statusCheckRollup { ${select.contexts(forward('mergeContexts'))} } }`,
  };
  const variables = ['$owner: String!, $name: String!, $number: Int!', ...lists.map((name) => `$${name}: String!`)];
  return `query Page(${variables.join(', ')}) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  headRefOid baseRefOid updatedAt
  ${lists.map((name) => text[name]).join('\n  ')}
} } }`;
}
