import type { Arguments, Field, GraphNode, Scope } from './node.ts';
import { node, numberArgument, textArgument } from './node.ts';
import { problem } from './problem.ts';

/** How a list becomes a connection. */
export interface ConnectionOptions<T> {
  /** Names an item for as long as it exists; cursors are made of it. */
  readonly key: (item: T) => string | number;
  readonly node: (item: T) => Field;
  /** Fields of an edge beside `node` and `cursor`. */
  readonly edge?: (item: T) => Readonly<Record<string, Field>>;
  /** Fields of the connection beside the usual ones. */
  readonly more?: Readonly<Record<string, Field>>;
}

/** GitHub's largest page. Source: docs/github-facts.md §5, "first/last 1–100". */
export const maxPage = 100;

/** A Relay connection of `type` over `items`, cut by `first`, `last`, `after` and `before`. */
export function connect<T>(
  scope: Scope,
  type: string,
  items: readonly T[],
  args: Arguments,
  options: ConnectionOptions<T>,
): GraphNode {
  const { start, end } = cut(items, args, options.key);
  const page = items
    .slice(start, end)
    .map((item, offset) => ({ item, cursor: encode(start + offset, options.key(item)) }));
  return node(`${type}Connection`, scope, {
    totalCount: items.length,
    pageInfo: node('PageInfo', scope, {
      startCursor: page.at(0)?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
    }),
    nodes: () => page.map(({ item }) => options.node(item)),
    edges: () => page.map(({ item, cursor }) => edge(scope, type, options, item, cursor)),
    ...options.more,
  });
}

function edge<T>(scope: Scope, type: string, options: ConnectionOptions<T>, item: T, cursor: string): GraphNode {
  return node(`${type}Edge`, scope, { cursor, node: () => options.node(item), ...options.edge?.(item) });
}

function cut<T>(
  items: readonly T[],
  args: Arguments,
  key: ConnectionOptions<T>['key'],
): { readonly start: number; readonly end: number } {
  const after = textArgument(args, 'after');
  const before = textArgument(args, 'before');
  const start = after === null ? 0 : find(items, key, after, 'after') + 1;
  const end = before === null ? items.length : find(items, key, before, 'before');
  const first = numberArgument(args, 'first');
  const last = numberArgument(args, 'last');
  if (first !== null) return { start, end: Math.max(start, Math.min(end, start + first)) };
  return { start: Math.max(start, end - (last ?? 0)), end: Math.max(start, end) };
}

/** Where a cursor points now: at its item, or at the place that the item had when it is gone. */
function find<T>(items: readonly T[], key: ConnectionOptions<T>['key'], cursor: string, name: string): number {
  const decoded = /^cursor:v2:(\d+):(.*)$/s.exec(Buffer.from(cursor, 'base64').toString());
  const [, place, wanted] = decoded ?? [];
  if (place === undefined)
    throw problem('UNPROCESSABLE', `\`${cursor}\` does not appear to be a valid cursor for \`${name}\`.`);
  const index = items.findIndex((item) => String(key(item)) === wanted);
  if (index >= 0) return index;
  return name === 'after' ? Number(place) - 1 : Number(place);
}

const encode = (place: number, key: string | number): string =>
  Buffer.from(`cursor:v2:${place}:${key}`).toString('base64');
