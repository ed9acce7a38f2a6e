import { branchContains } from '../branch-contains.ts';
import type { Api } from '../api.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Whether any of these branches contains a commit: at most two requests for each, up to the first that does. */
export async function isContained(
  api: Pick<Api, 'rest'>,
  { owner, name }: { readonly owner: string; readonly name: string },
  branches: readonly string[],
  commit: CommitId,
): Promise<Result<boolean, ReadFault>> {
  for (const branch of branches) {
    const contains = await branchContains(api, `${owner}/${name}`, branch, commit);
    if (!contains.ok || contains.value) return contains;
  }
  return { ok: true, value: false };
}
