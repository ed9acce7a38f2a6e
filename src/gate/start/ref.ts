import { allowsBranch, anyGlobMatches } from '../../checklist/scope/glob.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';

/**
 * Where the workflow is started: the branch or tag whose tip the candidate is, as the environment takes it. Null: there is none. Anywhere else GitHub
 * would take the workflow file of another commit, and name that one as what is deployed.
 */
export async function refOf(
  { workflows }: StartPorts,
  { repository, candidate, rules, assessment: { facts } }: Judged,
): Promise<Result<string | null, ReadFault>> {
  const { defaultBranch } = facts.subject.repository;
  const branches = await workflows.branchesAt(repository, candidate);
  if (!branches.ok) return branches;
  const allowed = branches.value.filter((branch) => allowsBranch(rules.branches, defaultBranch, branch));
  const [branch] = allowed.includes(defaultBranch) ? [defaultBranch] : allowed;
  const patterns = rules.tags;
  if (branch !== undefined || patterns === undefined) return { ok: true, value: branch ?? null };
  const tags = await workflows.tagsAt(repository, candidate);
  if (!tags.ok) return tags;
  return { ok: true, value: tags.value.find((tag) => anyGlobMatches(patterns, tag)) ?? null };
}
