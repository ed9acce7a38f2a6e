import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { GraphQLError, OperationTypeNode, execute, getOperationAST, getVariableValues } from 'graphql';
import type { Actor } from '../world/model/apps.ts';
import type { World } from '../world/world.ts';
import { spend } from './budget.ts';
import type { Cost } from './cost.ts';
import { costOf, maxNodes } from './cost.ts';
import { readDocument } from './document.ts';
import type { Graph } from './graph.ts';
import { resolveField, resolveType } from './field.ts';
import { formatProblem, problem } from './problem.ts';
import { createGraph, rootNode } from './root.ts';
import { githubSchema } from './schema.ts';

/** The body of `POST /graphql` as it came in; nothing about its shape is trusted. */
export interface GraphqlRequest {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** What the world itself does not know. */
export interface GraphqlOptions {
  /** Where the sandbox's pages are, without a trailing slash; GitHub's own by default. */
  readonly html?: string;
}

/** What goes back over HTTP, and what the sandbox has to confess. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Sentences about fields that GitHub's schema knows and the sandbox has no answer for: violations of the stand-in. */
  readonly missing: readonly string[];
  /** What the query was charged; null when it was not run. */
  readonly cost: Cost | null;
}

/**
 * Runs a query against the world under GitHub's own schema, with GitHub's rules for credentials, permissions, paging,
 * cost and errors. Answers 401 without credentials, 400 without a query and 200 for everything else, errors included.
 */
export async function executeGraphql(
  world: World,
  actor: Actor,
  request: GraphqlRequest,
  options: GraphqlOptions = {},
): Promise<GraphqlAnswer> {
  if (actor.kind === 'anonymous' || actor.kind === 'app') return unauthenticated;
  if (typeof request.query !== 'string') return noQuery;
  const document = readDocument(githubSchema(), request.query);
  if (Array.isArray(document)) return errorsOnly(document);
  const name = typeof request.operationName === 'string' ? request.operationName : null;
  const operation = getOperationAST(document, name);
  if (!operation) return errorsOnly([new GraphQLError(`No operation named "${String(name)}"`)]);
  const variables = isRecord(request.variables) ? request.variables : {};
  const graph = createGraph(world, actor, options.html ?? 'https://github.com');
  return run(graph, { document, operation, variables });
}

interface Job {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function run(graph: Graph, { document, operation, variables }: Job): Promise<GraphqlAnswer> {
  const schema = githubSchema();
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (coerced.errors) return errorsOnly(coerced.errors);
  const cost = costOf(schema, document, operation, coerced.coerced);
  const refusal = tooMuch(cost) ?? spendOr(graph, cost);
  if (refusal !== null) return errorsOnly([refusal]);
  const result = await execute({
    schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: { ...variables },
    rootValue: operation.operation === OperationTypeNode.QUERY ? rootNode(graph, cost) : undefined,
    contextValue: graph,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  return { status: 200, body: bodyOf(result), missing: [...graph.missing].map(sentence), cost };
}

const sentence = (place: string): string => `POST /graphql: the sandbox has no answer for ${place}`;

function tooMuch({ nodeCount }: Cost): GraphQLError | null {
  if (nodeCount <= maxNodes) return null;
  const asked = `This query requests up to ${nodeCount.toLocaleString('en-US')} possible nodes`;
  return problem('MAX_NODE_LIMIT_EXCEEDED', `${asked} which exceeds the maximum limit of 500,000.`);
}

function spendOr({ world, actor }: Graph, { cost }: Cost): GraphQLError | null {
  const message = spend(world, actor, cost);
  return message === null ? null : problem('RATE_LIMITED', message);
}

function bodyOf({ data, errors }: ExecutionResult): unknown {
  return { data: data ?? null, ...(errors ? { errors: errors.map(formatProblem) } : {}) };
}

/** Rate limits and refused documents come as HTTP 200 too. Source: docs/github-facts.md §5. */
const errorsOnly = (errors: readonly GraphQLError[]): GraphqlAnswer => ({
  status: 200,
  body: { errors: errors.map(formatProblem) },
  missing: [],
  cost: null,
});

const documentation = 'https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql';

const unauthenticated: GraphqlAnswer = {
  status: 401,
  body: { message: 'This endpoint requires you to be authenticated.', documentation_url: documentation, status: '401' },
  missing: [],
  cost: null,
};

const noQuery: GraphqlAnswer = {
  status: 400,
  body: { errors: [{ message: 'A query attribute must be specified and must be a string.' }] },
  missing: [],
  cost: null,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
