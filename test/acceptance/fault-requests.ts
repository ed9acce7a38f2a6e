import type { Fault } from '../../src/sandbox/faults.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';

/** The sandbox's fault for a request as the table names it. */
export function faultOn(request: string, fault: Fault): Fault {
  const [method, path] = request.split(' ');
  if (path === undefined) return { ...fault, match: { graphqlOperation: request } };
  return { ...fault, match: { method: method ?? '', path: pathPattern(path) } };
}

/** Whether a logged request is of that kind. */
export function isRequest(request: string, { operationName, method, path }: LoggedRequest): boolean {
  const [verb, route] = request.split(' ');
  return route === undefined ? operationName === request : verb === method && pathPattern(route).test(path);
}

/** How people are told which request it was: its operation, or its route with or without the parameters in place. */
export function namePattern(request: string): RegExp {
  const [, route = request] = request.split(' ');
  return new RegExp(route.replaceAll(/[{}]/g, '.').replaceAll(/\.\w+\./g, '[^/ ]+'));
}

function pathPattern(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
