import { readFileSync } from 'node:fs';
import { executeGraphql } from '../../../src/sandbox/graphql/index.ts';
import type { Actor } from '../../../src/sandbox/world/model/apps.ts';
import type { World } from '../../../src/sandbox/world/world.ts';

/** A query kept beside the tests. */
export const queryFile = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The object behind a path of keys and indexes, or undefined. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

/** Runs a query and hands back its data and errors apart. */
export async function ask(world: World, actor: Actor, query: string, variables: object = {}) {
  const { status, body, missing, cost } = await executeGraphql(world, actor, { query, variables });
  // as a client gets it: over the wire
  const wire: unknown = JSON.parse(JSON.stringify(body));
  const errors = at(wire, 'errors');
  return { status, data: at(wire, 'data'), errors: Array.isArray(errors) ? errors : [], missing, cost };
}
