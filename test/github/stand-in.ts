import { executeGraphql } from '../../src/sandbox/graphql/index.ts';
import type { Actor } from '../../src/sandbox/world/model/apps.ts';
import type { RawAnswer, RequestFunction } from '../../src/github/request-function.ts';
import type { World } from '../../src/sandbox/world/world.ts';

/** One request as it was made. */
export interface Seen {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export type Handler = (seen: Seen) => RawAnswer | Promise<RawAnswer>;

/** An answer with a JSON body. */
export function answer(data: unknown, headers: RawAnswer['headers'] = {}): RawAnswer {
  return { status: 200, headers, data };
}

/** What an Octokit rejects with when GitHub refuses. */
export function refusal(status: number, message: string, headers: RawAnswer['headers'] = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers, data: { message } } });
}

/** A `request` that hands every call to `handle` and keeps a list of them. */
export function recorded(handle: Handler): { readonly request: RequestFunction; readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const request: RequestFunction = async (route, parameters = {}) => {
    const call = { route, parameters };
    seen.push(call);
    return handle(call);
  };
  return { request, seen };
}

/** What a query came to: fields that the sandbox cannot answer, and its price. */
export interface GraphqlLog {
  readonly missing: string[];
  readonly costs: number[];
}

/** GraphQL answered by the sandbox's world as `actor` sees it; REST by `rest`. */
export function worldHandler(world: World, actor: Actor, log: GraphqlLog, rest: Handler = noRoute): Handler {
  return async (seen) => {
    if (seen.route !== 'POST /graphql') return rest(seen);
    const { status, body, missing, cost } = await executeGraphql(world, actor, seen.parameters);
    log.missing.push(...missing);
    if (cost !== null) log.costs.push(cost.cost);
    const wire: unknown = JSON.parse(JSON.stringify(body));
    if (status >= 400) throw refusal(status, 'refused');
    return { status, headers: {}, data: wire };
  };
}

function noRoute({ route }: Seen): never {
  throw refusal(501, `no route ${route}`);
}
