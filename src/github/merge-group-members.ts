import { field, fieldOrNull, integer, list, objectId, oneOf } from './json.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { GroupMember, GroupMembers } from '../gate/merge-group-ports.ts';
import type { Json } from './json.ts';

/** A place in the queue whose group was built. */
interface Entry {
  readonly head: CommitId;
  readonly base: CommitId;
  readonly parents: readonly CommitId[];
  readonly number: number;
  readonly pullHead: CommitId;
}

/**
 * Whose changes stand in a group's commit: the entry of the queue that it was made for, and every one that this was built on top of, down to
 * the branch as it is. The name of the queue's own branch tells only one of them, and is no proof. `repository` is the answer about the queue.
 */
export function groupMembers(repository: Json, commit: Json): GroupMembers {
  const group = objectId(field(commit, 'oid'));
  const queue = fieldOrNull(repository, 'mergeQueue');
  const entries = queue === null ? null : field(queue, 'entries');
  const nodes = entries === null ? [] : list(field(entries, 'nodes'), entryOf);
  if (entries !== null && nodes.length !== integer(field(entries, 'totalCount')))
    return unknown('more pull requests wait in the merge queue than GitHub lists at once');
  const byHead = new Map(nodes.flatMap((entry) => (entry === null ? [] : [[entry.head, entry]])));
  if (!byHead.has(group)) return { state: 'gone', merged: isMerged(commit, group) };
  const branch = fieldOrNull(repository, 'ref');
  const tip = branch === null ? null : objectId(field(field(branch, 'target'), 'oid'));
  return chain(byHead, group, tip);
}

function chain(byHead: ReadonlyMap<CommitId, Entry>, group: CommitId, tip: CommitId | null): GroupMembers {
  const members: GroupMember[] = [];
  const seen = new Set<CommitId>();
  let at = group;
  for (let entry = byHead.get(at); entry !== undefined && !seen.has(at); entry = byHead.get(at)) {
    seen.add(at);
    // Only of a merge it can be told: a squashed member has one parent, a rebased one its own commits before.
    if (entry.parents.length > 1 && entry.parents[0] !== entry.base)
      return unknown(`the commit of #${entry.number} does not stand on what the merge queue says that it does`);
    members.push({ number: entry.number, head: entry.pullHead, merged: entry.parents[1] ?? null });
    at = entry.base;
  }
  if (tip === null || at !== tip)
    return unknown('the branch has moved since the group was built, so that the merge queue builds it anew');
  return { state: 'known', list: members.toReversed() };
}

/** Null while GitHub has not built its group, or does not show whose it is. */
function entryOf(json: Json): Entry | null {
  const [head, base, pull] = ['headCommit', 'baseCommit', 'pullRequest'].map((key) => fieldOrNull(json, key));
  if (head === undefined || head === null || base === undefined || base === null || pull === undefined || pull === null)
    return null;
  return {
    head: objectId(field(head, 'oid')),
    base: objectId(field(base, 'oid')),
    parents: list(field(field(head, 'parents'), 'nodes'), (parent) => objectId(field(parent, 'oid'))),
    number: integer(field(pull, 'number')),
    pullHead: objectId(field(pull, 'headRefOid')),
  };
}

/** Whether a pull request was merged as this very commit. */
function isMerged(commit: Json, group: CommitId): boolean {
  return list(field(field(commit, 'associatedPullRequests'), 'nodes'), (pull) => {
    const merge = fieldOrNull(pull, 'mergeCommit');
    const state = oneOf(field(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED']);
    return state === 'MERGED' && merge !== null && objectId(field(merge, 'oid')) === group;
  }).includes(true);
}

function unknown(detail: string): GroupMembers {
  return { state: 'unknown', detail };
}
