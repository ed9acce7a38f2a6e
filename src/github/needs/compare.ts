import { field, objectId, oneOf, parseJson } from '../json.ts';
import type { Api } from '../api.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/** How one commit stands to another. */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  /** The commit from which both come. */
  readonly common: CommitId;
}

/** How `head` stands to `base`. The second page of the comparison: the first one carries every file. */
export async function compareCommits(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
  base: CommitId,
  head: CommitId,
): Promise<Result<Comparison, ReadFault>> {
  const answer = await api.rest(COMPARE, { ...place, basehead: `${base}...${head}`, per_page: 1, page: 2 });
  if (!answer.ok) return answer;
  return parseJson(COMPARE, answer.value.data, (json) => ({
    status: oneOf(field(json, 'status'), ['ahead', 'behind', 'diverged', 'identical']),
    common: objectId(field(field(json, 'merge_base_commit'), 'sha')),
  }));
}
