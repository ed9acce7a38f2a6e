import { bigId, field, flag, integer, list, objectId, fieldOrNull, optionalField, orNull, text } from '../json.ts';
import type { Json } from '../json.ts';
import type { ListName } from './documents.ts';

/** One page of a list as it came. */
export interface Page {
  readonly total: number;
  readonly nodes: readonly Json[];
  /** Where the next page starts; null at the end. */
  readonly next: string | null;
}

const forward = { more: 'hasNextPage', cursor: 'endCursor' };
const backward = { more: 'hasPreviousPage', cursor: 'startCursor' };

interface List {
  /** Where the list stands below the pull request; null where the pull request has none (no merge commit, no checks). */
  readonly find: (change: Json) => Json | null;
  readonly direction: typeof forward;
  /** What no two entries share: a list that shifts between two pages shows one twice. */
  readonly key: (node: Json) => string;
}

const lists: Record<ListName, List> = {
  files: { find: (change) => field(change, 'files'), direction: forward, key: (node) => text(field(node, 'path')) },
  commits: {
    find: (change) => field(change, 'commits'),
    direction: forward,
    key: (node) => objectId(field(field(node, 'commit'), 'oid')),
  },
  reviews: { find: (change) => field(change, 'latestOpinionatedReviews'), direction: forward, key: idOf },
  comments: { find: (change) => field(change, 'comments'), direction: backward, key: idOf },
  timeline: {
    find: (change) => field(change, 'timelineItems'),
    direction: backward,
    key: (node) => text(field(node, 'id')),
  },
  headContexts: { find: (change) => contextsOf(headCommit(change)), direction: forward, key: contextKey },
  mergeContexts: {
    find: (change) => orNull(field(change, 'mergeCommit'), contextsOf),
    direction: forward,
    key: contextKey,
  },
};

/** Every list that may have further pages. */
export const listNames: readonly ListName[] = [
  'files',
  'commits',
  'reviews',
  'comments',
  'timeline',
  'headContexts',
  'mergeContexts',
];

/** The commit the change ends in, with its evidence. */
export function headCommit(change: Json): Json {
  const [last] = list(field(field(change, 'head'), 'nodes'), (node) => field(node, 'commit'));
  return last ?? field(field(change, 'head'), 'nodes[0]');
}

/** The page of one list in an answer about the change. */
export function pageOf(name: ListName, change: Json): Page {
  const { find, direction } = lists[name];
  const connection = find(change);
  if (connection === null) return { total: 0, nodes: [], next: null };
  const info = field(connection, 'pageInfo');
  return {
    total: integer(field(connection, 'totalCount')),
    nodes: list(field(connection, 'nodes'), (node) => node),
    next: flag(field(info, direction.more)) ? text(field(info, direction.cursor)) : null,
  };
}

/** Two pages as one, in the list's own order. */
export function joined(name: ListName, earlier: readonly Json[], next: readonly Json[]): readonly Json[] {
  return lists[name].direction === backward ? [...next, ...earlier] : [...earlier, ...next];
}

/** Whether an entry appears twice. */
export function repeats(name: ListName, nodes: readonly Json[]): boolean {
  return new Set(nodes.map(lists[name].key)).size !== nodes.length;
}

function contextsOf(commit: Json): Json | null {
  const rollup = fieldOrNull(commit, 'statusCheckRollup');
  return rollup === null ? null : field(rollup, 'contexts');
}

function contextKey(node: Json): string {
  const run = optionalField(node, 'databaseId');
  return run === null ? `status ${text(field(node, 'context'))}` : `run ${integer(run)}`;
}

function idOf(node: Json): string {
  return bigId(field(node, 'fullDatabaseId'));
}
