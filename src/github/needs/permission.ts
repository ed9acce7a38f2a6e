import { field, integer, oneOf, parseJson } from '../json.ts';
import type { Permission } from '../../evidence/needed.ts';
import type { Api } from '../api.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';

/** Whether somebody may write: GitHub names "maintain" write there, and "triage" read. Of whom the answer is, it says with the id. */
export async function readPermission(
  api: Api,
  place: { readonly owner: string; readonly repo: string; readonly username: string },
): Promise<Result<Permission, ReadFault>> {
  const answer = await api.rest(PERMISSION, place);
  if (!answer.ok) return answer;
  return parseJson(PERMISSION, answer.value.data, (json) => {
    const may = oneOf(field(json, 'permission'), ['admin', 'write', 'read', 'none']);
    return { id: integer(field(field(json, 'user'), 'id')), writes: may === 'admin' || may === 'write' };
  });
}
