type Json = Record<string, unknown>;

/** Takes the last entry from one of an answer's lists that say how many entries they have; false where there is none to cut. */
export function cutList(data: unknown, place: number): boolean {
  const lists: unknown[][] = [];
  visit(data, (node) => {
    const { nodes, jobs, total_count: total, totalCount } = node;
    if (Array.isArray(nodes) && nodes.length > 0 && typeof totalCount === 'number') lists.push(nodes);
    if (Array.isArray(jobs) && jobs.length > 0 && typeof total === 'number') lists.push(jobs);
  });
  const chosen = lists[place % Math.max(1, lists.length)];
  if (chosen === undefined) return false;
  chosen.pop();
  return true;
}

/** Empties one object or text of an answer, as a field that failed to resolve; false where there is none. */
export function dropValue(data: unknown, place: number): boolean {
  const places: (() => void)[] = [];
  visit(data, (node) => {
    for (const key of requiredKeys) {
      if (Object.hasOwn(node, key) && node[key] !== null) {
        places.push(() => void (node[key] = null));
      }
    }
  });
  const chosen = places[place % Math.max(1, places.length)];
  chosen?.();
  return chosen !== undefined;
}

/** Fields that GitHub always fills; what it may leave empty has a meaning when it is. */
const requiredKeys: readonly string[] = [
  'createdAt',
  'state',
  'oid',
  'headRefOid',
  'baseRefName',
  'body',
  'fullDatabaseId',
  'databaseId',
  'status',
  'totalCount',
  'nodes',
  'commits',
  'comments',
  'timelineItems',
  'userContentEdits',
  'event',
  'path',
  'authors',
];

function visit(data: unknown, see: (node: Json) => void): void {
  if (Array.isArray(data)) {
    for (const entry of data) visit(entry, see);
  } else if (isObject(data)) {
    see(data);
    for (const value of Object.values(data)) visit(value, see);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
