import { field, fieldOrNull, integer, list, objectId, parseJson, text } from './json.ts';
import { ownerAndName } from './owner-and-name.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const history = `history(first: 100) { nodes { oid associatedPullRequests(first: 25) {
  nodes { number baseRefName baseRepository { databaseId } mergeCommit { oid } } } } }`;

/** The newest hundred commits of where a branch was, and of where it is, or of the default branch. */
export const movedQuery = (
  isGone: boolean,
): string => `query Moved($owner: String!, $name: String!, $before: GitObjectID!${isGone ? '' : ', $after: GitObjectID!'}) {
  repository(owner: $owner, name: $name) { databaseId
    before: object(oid: $before) { __typename ... on Commit { ${history} } }
    ${isGone ? `branch: defaultBranchRef { after: target { __typename ... on Commit { ${history} } } }` : `after: object(oid: $after) { __typename ... on Commit { ${history} } }`} } }`;

/** What is among the newest commits of one side and not of the other, and the pull requests of which one of these is the merge. */
interface Moved {
  readonly commits: readonly CommitId[];
  readonly changes: readonly Merged[];
}

interface Merged {
  readonly number: number;
  readonly base: string;
}

/** What a branch lost, or got back, by force. Of a commit that GitHub has lost nothing is told. One request. */
export async function readMoved(
  api: Pick<Api, 'graphql'>,
  repository: string,
  { before, after }: { readonly before: CommitId; readonly after: CommitId | null },
): Promise<Result<Moved, ReadFault>> {
  const { owner, repo: name } = ownerAndName(repository);
  const variables = { owner, name, before, ...(after === null ? {} : { after }) };
  const answer = await api.graphql('Moved', movedQuery(after === null), variables);
  if (!answer.ok) return answer;
  return parseJson('Moved', answer.value, (json) => {
    const place = field(json, 'repository');
    const id = integer(field(place, 'databaseId'));
    const branch = after === null ? fieldOrNull(place, 'branch') : place;
    const was = commitsOf(fieldOrNull(place, 'before'));
    const is = branch === null ? [] : commitsOf(fieldOrNull(branch, 'after'));
    const moved = [...missingFrom(is, was), ...missingFrom(was, is)];
    return {
      commits: moved.map((commit) => objectId(field(commit, 'oid'))),
      changes: moved.flatMap((commit) => mergedBy(commit, id)),
    };
  });
}

function commitsOf(commit: Json | null): readonly Json[] {
  if (commit === null || text(field(commit, '__typename')) !== 'Commit') return [];
  return list(field(field(commit, 'history'), 'nodes'), (one) => one);
}

/** Those of `commits` that are not among the others. */
function missingFrom(others: readonly Json[], commits: readonly Json[]): readonly Json[] {
  const there = new Set(others.map((one) => objectId(field(one, 'oid'))));
  return commits.filter((one) => !there.has(objectId(field(one, 'oid'))));
}

function mergedBy(commit: Json, repository: number): readonly Merged[] {
  const oid = objectId(field(commit, 'oid'));
  return list(field(field(commit, 'associatedPullRequests'), 'nodes'), (pull): readonly Merged[] => {
    const home = fieldOrNull(pull, 'baseRepository');
    const merge = fieldOrNull(pull, 'mergeCommit');
    if (home === null || integer(field(home, 'databaseId')) !== repository) return [];
    if (merge === null || objectId(field(merge, 'oid')) !== oid) return [];
    return [{ number: integer(field(pull, 'number')), base: text(field(pull, 'baseRefName')) }];
  }).flat();
}
