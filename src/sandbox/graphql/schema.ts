import { readFileSync } from 'node:fs';
import { GraphQLInt, buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

let cached: GraphQLSchema | undefined;

/**
 * GitHub's own schema, built on first use (half a second) and kept.
 * Source: `@octokit/graphql-schema`, whose SDL defines two fields twice, so it is taken without validation.
 */
export function githubSchema(): GraphQLSchema {
  cached ??= load();
  return cached;
}

function load(): GraphQLSchema {
  // the package exports its index only, which would parse 5 MB of JSON beside the SDL
  const index = import.meta.resolve('@octokit/graphql-schema');
  const schema = buildSchema(readFileSync(new URL('./schema.graphql', index), 'utf8'), {
    assumeValidSDL: true,
    noLocation: true,
  });
  serveBigInts();
  return schema;
}

/** GitHub declares `databaseId: Int` and serves ids beyond 2^31 in it, which graphql-js would refuse (docs/github-facts.md §2). */
function serveBigInts(): void {
  GraphQLInt.serialize = (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      throw new TypeError(`${String(value)} is no integer`);
    return value;
  };
}
