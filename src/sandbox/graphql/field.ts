import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { maxPage } from './connection.ts';
import type { Graph } from './graph.ts';
import type { Arguments, Field } from './node.ts';
import { isNode } from './node.ts';
import { requireReadable } from './permissions.ts';
import { problem } from './problem.ts';

/** Answers one field out of its node; a field that the node lacks is an error and is remembered as missing. */
export const resolveField: GraphQLFieldResolver<unknown, Graph, Arguments> = (source, args, graph, info) => {
  const declared = info.parentType.getFields()[info.fieldName];
  if (declared?.args.some(({ name }) => name === 'first')) requireBoundaries(info.fieldName, args);
  if (!isNode(source) || !Object.hasOwn(source.fields, info.fieldName)) {
    const place = `${info.parentType.name}.${info.fieldName}`;
    graph.missing.add(place);
    throw problem('SANDBOX_MISSING', `The sandbox has no answer for ${place}, which GitHub's schema knows.`);
  }
  const value = answer(source.fields[info.fieldName] ?? null, args);
  requireReadable(graph, value);
  return value;
};

function answer(field: Field, args: Arguments): Field {
  return typeof field === 'function' ? field(args) : field;
}

/** Which object type of an interface or union a node is. */
export const resolveType: GraphQLTypeResolver<unknown, Graph> = (value) => (isNode(value) ? value.type : undefined);

/** GitHub's own rules for connections. Source: docs/github-facts.md §5, "first/last 1–100". */
function requireBoundaries(name: string, args: Arguments): void {
  const given = ['first', 'last'].filter((side) => typeof args[side] === 'number');
  const [side] = given;
  if (side === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw problem('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (given.length > 1) {
    const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    throw problem('UNPROCESSABLE', message);
  }
  const size = Number(args[side]);
  if (size < 0) throw problem('UNPROCESSABLE', `\`${side}\` on the \`${name}\` connection cannot be less than zero.`);
  if (size > maxPage) {
    const limit = `exceeds the \`${side}\` limit of ${maxPage} records`;
    throw problem('EXCESSIVE_PAGINATION', `Requesting ${size} records on the \`${name}\` connection ${limit}.`);
  }
}
