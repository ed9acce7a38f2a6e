import { GraphQLError } from 'graphql';
import { Refusal } from '../world/refusal.ts';

/** GitHub's error types, as far as the sandbox gives them; `undefinedField` and its kin carry none. */
export type ProblemType =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'UNPROCESSABLE'
  /** Ours alone: GitHub knows the field, the sandbox has no answer. */
  | 'SANDBOX_MISSING';

/** An error with GitHub's `type`; thrown by a resolver it gets its place from graphql-js. */
export function problem(type: ProblemType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** What a token without the permission is told. Source: issue threads quoting GitHub's answer word for word. */
export const forbidden = (): GraphQLError => problem('FORBIDDEN', 'Resource not accessible by integration');

/** The world's "no" in GraphQL's words; `what` completes the sentence "Could not resolve to …". */
export function refused(error: unknown, what: string): GraphQLError {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'not-found') return problem('NOT_FOUND', `Could not resolve to ${what}.`);
  return error.code === 'forbidden' ? forbidden() : problem('UNPROCESSABLE', error.message);
}

/** One entry of `errors` in GitHub's shape: `type` beside the message, not under `extensions`. */
export function formatProblem(error: GraphQLError): Readonly<Record<string, unknown>> {
  const { type } = error.extensions;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}),
    ...(error.locations === undefined
      ? {}
      : { locations: error.locations.map(({ line, column }) => ({ line, column })) }),
    message: error.message,
  };
}
