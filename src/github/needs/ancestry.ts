import { compareCommits } from './compare.ts';
import type { Api } from '../api.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { Ancestry } from '../../evidence/needed.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Whether a commit is part of the history of another one, or is that one. */
export async function readAncestry(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
  { commit, of }: { readonly commit: CommitId; readonly of: CommitId },
): Promise<Result<Ancestry, ReadFault>> {
  const compared = await compareCommits(api, place, commit, of);
  if (!compared.ok) return compared;
  const { status, common } = compared.value;
  // Said twice by GitHub: what comes after a commit has it as what both come from.
  return { ok: true, value: { within: (status === 'ahead' || status === 'identical') && common === commit } };
}
