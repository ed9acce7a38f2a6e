import type { RequestFunction } from '../github/request-function.ts';
import type { Meter } from './meter.ts';

/** A client whose requests are counted. */
export function counted(request: RequestFunction, { asked }: Pick<Meter, 'asked'>): RequestFunction {
  const counting: RequestFunction = async (route, parameters) => {
    const kind = / ?\/graphql$/.test(route) ? 'graphql' : route.startsWith('GET ') ? 'read' : 'write';
    try {
      const answer = await request(route, parameters);
      asked(kind, answer.status);
      return answer;
    } catch (error) {
      asked(kind, statusOf(error));
      throw error;
    }
  };
  return Object.assign(counting, request.endpoint === undefined ? {} : { endpoint: request.endpoint });
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 0;
  return typeof error.status === 'number' && error.status >= 100 ? error.status : 0;
}
