import type { RequestFunction } from '../github/request-function.ts';
import type { ProbotApp } from './probot-events.ts';

/** The same App, which cannot write. */
export function reading(app: ProbotApp): ProbotApp {
  return {
    ...app,
    requestOf: async (installation) => readOnly(await app.requestOf(installation)),
    requestAsApp: async () => readOnly(await app.requestAsApp()),
  };
}

/**
 * A client that only reads: everything else is refused before it leaves this process, whoever asks for it. Tokens are asked for beneath it, by
 * the client itself.
 */
export function readOnly(request: RequestFunction): RequestFunction {
  const reading: RequestFunction = async (route, parameters) => {
    if (!isReading(route, parameters?.['query'])) throw new Error(`not sent, because a shadow only reads: ${route}`);
    return request(route, parameters);
  };
  return Object.assign(reading, request.endpoint === undefined ? {} : { endpoint: request.endpoint });
}

/** One query and nothing else: a document may hold several operations. */
function isReading(route: string, query: unknown): boolean {
  if (/^(?:GET|HEAD) /.test(route)) return true;
  return (
    / ?\/graphql$/.test(route) && typeof query === 'string' && /^\s*query\b/.test(query) && !/\bmutation\b/.test(query)
  );
}
