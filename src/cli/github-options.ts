import type { RequestFunction } from '../github/request-function.ts';
import { apiUrlIn } from '../github/server-address.ts';
import { parseRepository, type PartProblem } from '../gate/question-parts.ts';
import { parseUrl } from './arguments.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** What every command that asks GitHub may be told. */
export interface GitHubOptions {
  readonly repo?: string;
  readonly apiUrl?: string;
}

/** Which repository, and a way to ask GitHub about it. */
export interface GitHubAccess {
  readonly repository: string;
  readonly request: RequestFunction;
}

/** Repository, address and token from the options and the environment; what is missing is named with where to set it. */
export async function gitHubAccess(
  options: GitHubOptions,
  { env }: Surroundings,
): Promise<{ readonly ok: true; readonly access: GitHubAccess } | { readonly ok: false; readonly refusal: Refusal }> {
  const repository = parseRepository(options.repo ?? env['GITHUB_REPOSITORY'] ?? '');
  if (!repository.ok)
    return { ok: false, refusal: { code: 'NO_REPOSITORY', exit: 2, place: '--repo', ...missing(repository.problem) } };
  const apiUrl = parseUrl(options.apiUrl ?? apiUrlIn(env));
  if (!apiUrl.ok) return { ok: false, refusal: { code: 'USAGE', exit: 2, place: '--api-url', ...apiUrl.problem } };
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  if (!/^[\x21-\x7e]+$/.test(token)) return { ok: false, refusal: noToken(token) };
  const { requestWithToken } = await import('../github/token-client.ts');
  const { proxyFetch } = await import('../github/proxy-fetch.ts');
  const request = requestWithToken(token, apiUrl.value, await proxyFetch(apiUrl.value, env));
  return { ok: true, access: { repository: repository.value, request } };
}

/** Nothing was given in either place: both are named. */
function missing(problem: PartProblem): PartProblem {
  if (problem.seen !== 'nothing') return problem;
  return {
    ...problem,
    seen: 'no repository is named',
    next: 'write for example `--repo acme/shop`, or set GITHUB_REPOSITORY',
  };
}

function noToken(token: string): Refusal {
  return {
    code: 'NO_TOKEN',
    exit: 2,
    place: 'GITHUB_TOKEN',
    seen: token === '' ? 'neither GITHUB_TOKEN nor GH_TOKEN is set' : 'the token holds characters that no token has',
    allowed: 'a token that may read the repository',
    next: 'set GITHUB_TOKEN, for example GITHUB_TOKEN=$(gh auth token)',
  };
}
