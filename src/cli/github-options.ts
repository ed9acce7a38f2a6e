import type { RequestFunction } from '../github/request-function.ts';
import { parseRepository } from '../gate/question-parts.ts';
import { parseUrl } from './arguments.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

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
    return { ok: false, refusal: { code: 'NO_REPOSITORY', exit: 2, place: '--repo', ...repository.problem } };
  const apiUrl = parseUrl(options.apiUrl ?? env['GITHUB_API_URL'] ?? 'https://api.github.com');
  if (!apiUrl.ok) return { ok: false, refusal: { code: 'USAGE', exit: 2, place: '--api-url', ...apiUrl.problem } };
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  if (!/^[\x21-\x7e]+$/.test(token)) return { ok: false, refusal: noToken(token) };
  const { requestWithToken } = await import('../github/token-client.ts');
  return { ok: true, access: { repository: repository.value, request: requestWithToken(token, apiUrl.value) } };
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
