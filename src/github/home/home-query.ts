import * as select from '../snapshot/selections.ts';
import { repositoryFields } from '../snapshot/documents.ts';

/** The lists of a home that may have further pages. */
export type HomeList = 'comments' | 'timeline' | 'contexts';

const timeline = (page: string): string => `timelineItems(${page}, itemTypes: [COMMENT_DELETED_EVENT]) {
  totalCount pageInfo { hasPreviousPage startCursor } nodes { __typename
  ... on CommentDeletedEvent { id createdAt actor { ${select.who} } deletedCommentAuthor { ${select.who} } } } }`;

/** The issue, the candidate with what it carries, and the checklist, in one request. */
export function homeQuery(files: number): string {
  const names = Array.from({ length: files }, (_, n) => `file${n}`);
  const aliases = names.map((name) => `${name}: file(path: $${name}) { ${select.entry} }`).join(' ');
  const paths = names.map((name) => `, $${name}: String!`).join('');
  return `query Home($owner: String!, $name: String!, $config: String!, $app: Int!, $issue: Int!, $candidate: GitObjectID!${paths}) {
  repository(owner: $owner, name: $name) { ${repositoryFields}
  issue(number: $issue) { number url title state body createdAt updatedAt lastEditedAt author { ${select.who} } editor { ${select.who} }
    labels(first: 100) { totalCount nodes { name } }
    ${select.comments('last: 100', true)}
    ${timeline('last: 100')} }
  object(oid: $candidate) { __typename ... on Commit { ${select.evidence({ ours: true, aliases })}
    parents(first: 10) { totalCount nodes { oid } } committer { ${select.person} }
    authors(first: 20) { totalCount nodes { ${select.person} } } } } } }`;
}

/** Further pages of the lists named, each from its own cursor. */
export function homePageQuery(lists: readonly HomeList[]): string {
  const cursors = lists.map((list) => `, $${list}: String!`).join('');
  const wants = (list: HomeList, text: string): string => (lists.includes(list) ? text : '');
  return `query HomePage($owner: String!, $name: String!, $issue: Int!, $candidate: GitObjectID!${cursors}) {
  repository(owner: $owner, name: $name) {
  issue(number: $issue) { updatedAt
    ${wants('comments', select.comments('last: 100, before: $comments', true))}
    ${wants('timeline', timeline('last: 100, before: $timeline'))} }
  object(oid: $candidate) { __typename ... on Commit { oid
    ${wants('contexts', `statusCheckRollup { ${select.contexts('first: 100, after: $contexts')} }`)} } } } }`;
}
