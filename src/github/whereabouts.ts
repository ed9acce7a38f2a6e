import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { field, fieldOrNull, integer, parseJson } from './json.ts';
import { ownerAndName } from './owner-and-name.ts';

/** Whether an installation still has what it had; another one may have it now. */
export type Whereabouts = 'here' | 'gone' | { readonly installation: number };

/**
 * Asks GitHub as the App itself, which needs no token of an installation: whether it is there and not suspended, and of a repository which
 * installation of ours reaches it. A repository that only left its name behind counts as gone: what follows its name has been tried before.
 */
export async function whereabouts(
  api: Api,
  installation: number,
  repository: string | null,
): Promise<Result<Whereabouts, ReadFault>> {
  const route =
    repository === null ? 'GET /app/installations/{installation_id}' : 'GET /repos/{owner}/{repo}/installation';
  const parameters = repository === null ? { installation_id: installation } : ownerAndName(repository);
  const answer = await api.rest(route, parameters);
  if (!answer.ok) return isGone(answer.fault.status) ? { ok: true, value: 'gone' } : answer;
  return parseJson(route, answer.value.data, (json) => {
    if (fieldOrNull(json, 'suspended_at') !== null) return 'gone';
    const id = integer(field(json, 'id'));
    return id === installation ? 'here' : { installation: id };
  });
}

/** Not there, or moved away. */
function isGone(status: number | null): boolean {
  return status === 404 || status === 301;
}
