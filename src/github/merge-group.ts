import { groupMembers } from './merge-group-members.ts';
import { ownerAndName } from './owner-and-name.ts';
import { field, fieldOrNull, flag, integer, list, objectId, parseJson, refuse, shaped, text } from './json.ts';
import { parseEvidence } from './snapshot/evidence.ts';
import { parseOwnRuns } from './snapshot/own-runs.ts';
import { contexts, ownRuns } from './snapshot/selections.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { GroupAddress, GroupMembers, MergeGroup } from '../gate/merge-group-ports.ts';
import type { OwnCheckRun, ReadFault, Result } from '../gate/ports.ts';

const ENTRIES = `entries(first: 100) { totalCount nodes { headCommit { oid parents(first: 3) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid } } }`;

/** The group's commit with everything on it; with the queue of its branch, where that is asked. */
const groupQuery = (
  withQueue: boolean,
): string => `query MergeGroup($owner: String!, $name: String!, $commit: GitObjectID!, $app: Int!, $after: String${withQueue ? ', $branch: String!, $ref: String!' : ''}) { repository(owner: $owner, name: $name) {
  databaseId nameWithOwner
  object(oid: $commit) { __typename ... on Commit { oid tree { oid } statusCheckRollup { ${contexts('first: 100, after: $after')} } ${ownRuns}
    associatedPullRequests(first: 20) { nodes { state mergeCommit { oid } } } } }
  ${withQueue ? `mergeQueue(branch: $branch) { ${ENTRIES} } ref(qualifiedName: $ref) { target { oid } }` : ''}
} }`;

const LIVE = `query MergeQueue($owner: String!, $name: String!, $branch: String!) { repository(owner: $owner, name: $name) {
  mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } } } }
} }`;

/** The commits of all groups that the merge queue of a branch has now: one request. */
export async function readLiveGroups(
  api: Pick<Api, 'graphql'>,
  repository: string,
  branch: string,
): Promise<Result<ReadonlySet<CommitId>, ReadFault>> {
  const { owner, repo: name } = ownerAndName(repository);
  const answer = await api.graphql('MergeQueue', LIVE, { owner, name, branch });
  if (!answer.ok) return { ok: false, fault: { code: answer.fault.code, detail: answer.fault.detail } };
  return parseJson('MergeQueue', answer.value, (json) => {
    const queue = fieldOrNull(field(json, 'repository'), 'mergeQueue');
    if (queue === null) return new Set<CommitId>();
    const entries = field(queue, 'entries');
    const heads = list(field(entries, 'nodes'), (entry) => fieldOrNull(entry, 'headCommit'));
    if (heads.length !== integer(field(entries, 'totalCount'))) return refuse(entries, 'the whole queue');
    return new Set(heads.flatMap((head) => (head === null ? [] : [objectId(field(head, 'oid'))])));
  });
}

/** Hundreds of check runs and statuses on one group that are read. */
const MOST_PAGES = 5;

/**
 * A group of the merge queue, with its members as the queue tells them: one GraphQL request for each hundred of its checks, and one more where the App
 * may not read merge queues. Null: there is no such commit.
 */
export async function readMergeGroup(
  api: Pick<Api, 'graphql'>,
  app: number,
  address: GroupAddress,
): Promise<Result<MergeGroup | null, ReadFault>> {
  const first = await ask(api, app, address, { withQueue: true, after: null });
  if (first.ok || first.fault.code !== 'API_FORBIDDEN') return whole(api, app, address, first);
  const without = await ask(api, app, address, { withQueue: false, after: null });
  const read = await whole(api, app, address, without);
  if (!read.ok || read.value === null) return read;
  return { ok: true, value: { ...read.value, members: { state: 'forbidden' } } };
}

interface Page {
  readonly group: MergeGroup | null;
  readonly nodes: readonly Json[];
  readonly total: number;
  readonly next: string | null;
  readonly commit: Json | null;
}

/** The further pages of its checks; fewer of them than GitHub counts are not all. */
async function whole(
  api: Pick<Api, 'graphql'>,
  app: number,
  address: GroupAddress,
  first: Result<Page, ReadFault>,
): Promise<Result<MergeGroup | null, ReadFault>> {
  if (!first.ok) return first;
  const { group, commit } = first.value;
  if (group === null || commit === null) return { ok: true, value: null };
  const nodes = [...first.value.nodes];
  let page = first.value;
  for (let count = 1; page.next !== null && count < MOST_PAGES; count += 1) {
    const next = await ask(api, app, address, { withQueue: false, after: page.next });
    if (!next.ok) return next;
    page = next.value;
    nodes.push(...page.nodes);
  }
  if (page.next !== null || nodes.length !== first.value.total)
    return {
      ok: false,
      fault: { code: 'TRUNCATED', detail: `GraphQL MergeGroup: not every check came of ${address.commit}` },
    };
  return shaped(() => ({ ...group, evidence: parseEvidence(commit, nodes) }));
}

async function ask(
  api: Pick<Api, 'graphql'>,
  app: number,
  { repository, commit, branch }: GroupAddress,
  { withQueue, after }: { readonly withQueue: boolean; readonly after: string | null },
): Promise<Result<Page, ReadFault>> {
  const { owner, repo: name } = ownerAndName(repository);
  const queue = withQueue ? { branch, ref: `refs/heads/${branch}` } : {};
  const answer = await api.graphql('MergeGroup', groupQuery(withQueue), { owner, name, commit, app, after, ...queue });
  if (!answer.ok) return { ok: false, fault: { code: answer.fault.code, detail: answer.fault.detail } };
  return parseJson('MergeGroup', answer.value, (json) => pageOf(field(json, 'repository'), app, withQueue));
}

function pageOf(repository: Json, app: number, withQueue: boolean): Page {
  const none: Page = { group: null, nodes: [], total: 0, next: null, commit: null };
  const commit = fieldOrNull(repository, 'object');
  if (commit === null || text(field(commit, '__typename')) !== 'Commit') return none;
  const rollup = fieldOrNull(commit, 'statusCheckRollup');
  const checks = rollup === null ? null : field(rollup, 'contexts');
  const info = checks === null ? null : field(checks, 'pageInfo');
  const nodes = checks === null ? [] : list(field(checks, 'nodes'), (node) => node);
  const id = integer(field(repository, 'databaseId'));
  // A group belongs to no single change, and so do our runs about it.
  const runs = parseOwnRuns([commit], app, id, 0).others;
  const isAboutGroup = ({ externalId }: OwnCheckRun): boolean => /^holdpoint:1:gate:\d+:-:/.test(externalId);
  const members: GroupMembers = withQueue ? groupMembers(repository, commit) : { state: 'forbidden' };
  return {
    group: {
      repository: { id, name: text(field(repository, 'nameWithOwner')) },
      evidence: parseEvidence(commit, nodes),
      checks: runs.filter(isAboutGroup),
      besides: runs.filter((run) => !isAboutGroup(run)),
      members,
    },
    nodes,
    total: checks === null ? 0 : integer(field(checks, 'totalCount')),
    next: info !== null && flag(field(info, 'hasNextPage')) ? text(field(info, 'endCursor')) : null,
    commit,
  };
}
