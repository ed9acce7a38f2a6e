import { Octokit } from 'octokit';
import type { RequestFunction } from './request-function.ts';

/**
 * GitHub's REST and GraphQL with a plain token, for the command line. Repeating and pacing are left out: what may be repeated is
 * decided where the request is made. `fetch` is another way out than Node's own, such as a proxy.
 */
export function requestWithToken(
  token: string,
  apiUrl: string,
  fetch: typeof globalThis.fetch | null = null,
): RequestFunction {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'holdpoint',
    retry: { enabled: false },
    throttle: { enabled: false },
    ...(fetch === null ? {} : { request: { fetch } }),
    // Warnings would mix with a command's own output; every failure is reported as a fault.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  return octokit.request;
}

function silent(): void {
  // nothing to say
}
