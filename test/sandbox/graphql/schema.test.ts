import { describe, expect, it } from '@jest/globals';
import type { GraphQLOutputType } from 'graphql';
import { getNamedType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Field, GraphNode } from '../../../src/sandbox/graphql/node.ts';
import { isNode } from '../../../src/sandbox/graphql/node.ts';
import { createGraph, rootNode } from '../../../src/sandbox/graphql/root.ts';
import { githubSchema } from '../../../src/sandbox/graphql/schema.ts';
import { busyWorld } from './seeded.ts';

const schema = githubSchema();

/** Values for the arguments that some field requires or is dull without. */
const seeded = busyWorld();
const values: Readonly<Record<string, unknown>> = {
  first: 5,
  owner: 'acme',
  name: 'shop',
  login: 'acme',
  slug: 'qa',
  number: 1,
  path: '.github/holdpoint.yml',
  qualifiedName: 'main',
  refPrefix: 'refs/heads/',
  expression: 'main',
  pullRequestNumber: 1,
  ids: [],
  checkType: 'ALL',
};
/** Looked up by name, so what the values above name is another thing than they need. */
const elsewhere = new Set([
  'Query.user',
  'Query.node',
  'Repository.issue',
  'Repository.label',
  'Repository.environment',
]);

/** What is wrong with a value where the schema promises this type. */
function judge(type: GraphQLOutputType, value: Field, place: string): readonly string[] {
  if (isNonNullType(type)) return value === null ? [`${place} is null`] : judge(type.ofType, value, place);
  if (value === null) return [];
  if (isListType(type)) {
    return Array.isArray(value) ? value.flatMap((entry) => judge(type.ofType, entry, place)) : [`${place} is no list`];
  }
  if (isLeafType(type)) return leaf(() => type.serialize(value), place);
  const named = getNamedType(type);
  const legal = isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
  return isNode(value) && fits(value.type, legal) ? [] : [`${place} is ${isNode(value) ? value.type : typeof value}`];
}

/** A connection is named after what it lists, which its GitHub name does not always say. */
const fits = (type: string, legal: readonly string[]): boolean =>
  legal.includes(type) || (/(Connection|Edge)$/.test(type) && legal.some((name) => /(Connection|Edge)$/.test(name)));

function leaf(serialize: () => unknown, place: string): readonly string[] {
  try {
    return serialize() === undefined ? [`${place} is undefined`] : [];
  } catch (error) {
    return [`${place}: ${String(error)}`];
  }
}

const nodesIn = (value: Field): readonly GraphNode[] =>
  Array.isArray(value) ? value.flatMap((entry: Field) => nodesIn(entry)) : isNode(value) ? [value] : [];

/** Everything the builders say about the busy world, judged by the schema; at most a dozen nodes of each type. */
function crawl() {
  const graph = createGraph(seeded.world, seeded.by.app, 'https://github.com');
  const queue: { readonly node: GraphNode; readonly typeName: string }[] = [
    { node: rootNode(graph, { requests: 0, cost: 1, nodeCount: 0 }), typeName: 'Query' },
  ];
  const seen = new Map<string, Set<Field>>();
  const wrong = new Set<string>();
  for (const { node, typeName } of queue) {
    const known = seen.get(typeName) ?? new Set<Field>();
    const id = node.fields['id'] ?? known.size;
    if (known.has(id) || known.size >= 12) continue;
    seen.set(typeName, known.add(id));
    const type = schema.getType(typeName);
    if (!isObjectType(type)) {
      wrong.add(`${typeName} is no type of GitHub's`);
      continue;
    }
    for (const [name, field] of Object.entries(node.fields)) {
      const place = `${typeName}.${name}`;
      const declared = type.getFields()[name];
      if (declared === undefined) {
        // fields of connections and events are given to all of a kind, and the schema has them on some
        if (!/(Connection|Edge|Event)$/.test(typeName)) wrong.add(`${place} is not in the schema`);
        continue;
      }
      if (elsewhere.has(place)) continue;
      const value = typeof field === 'function' ? field(values) : field;
      for (const sentence of judge(declared.type, value, place)) wrong.add(sentence);
      for (const inner of nodesIn(value)) {
        const named = getNamedType(declared.type);
        queue.push({ node: inner, typeName: isObjectType(named) ? named.name : inner.type });
      }
    }
  }
  return { wrong: [...wrong], types: [...seen.keys()] };
}

describe('what the sandbox answers', () => {
  const { wrong, types } = crawl();

  it('is in the schema, of the type that GitHub promises, for every field of every type reached', () => {
    expect(wrong).toStrictEqual([]);
  });

  it('reaches the types that an evaluation reads', () => {
    const needed = ['PullRequest', 'Commit', 'CheckRun', 'CheckSuite', 'StatusContext', 'WorkflowRun', 'IssueComment'];
    const more = ['Deployment', 'Environment', 'Team', 'Bot', 'User', 'Push', 'UserContentEdit', 'RepositoryRule'];
    expect([...needed, ...more].filter((type) => !types.includes(type))).toStrictEqual([]);
  });
});
