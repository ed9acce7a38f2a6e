import { field, objectId, parseJson, text } from './json.ts';
import { ownerAndName } from './owner-and-name.ts';
import type { Api } from './api.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const REF = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/**
 * Whether a branch contains a commit: seen from the branch's tip, the commit is behind it, or is it. The branch is read by its full name, because
 * a tag may have the same one.
 */
export async function branchContains(
  api: Pick<Api, 'rest'>,
  repository: string,
  branch: string,
  commit: CommitId,
): Promise<Result<boolean, ReadFault>> {
  const place = ownerAndName(repository);
  const answer = await api.rest(REF, { ...place, ref: `heads/${branch}` });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: false } : answer;
  const tip = parseJson(REF, answer.value.data, (json) => objectId(field(field(json, 'object'), 'sha')));
  if (!tip.ok) return tip;
  if (tip.value === commit) return { ok: true, value: true };
  const compared = await api.rest(COMPARE, { ...place, basehead: `${tip.value}...${commit}`, per_page: 1 });
  if (!compared.ok) return compared.fault.status === 404 ? { ok: true, value: false } : compared;
  return parseJson(COMPARE, compared.value.data, (json) => {
    const status = text(field(json, 'status'));
    return status === 'behind' || status === 'identical';
  });
}
