import { allowsBranch, anyGlobMatches } from '../../checklist/scope/glob.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';

/**
 * Where the workflow is started: the branch or tag whose tip the candidate is, as the environment takes it, so that the file and its commit are
 * the candidate's own; else the default branch, from which the workflow takes the commit that it is given.
 */
export async function refOf(
  { workflows }: StartPorts,
  { repository, candidate, rules, assessment: { facts } }: Judged,
): Promise<Result<string, ReadFault>> {
  const { defaultBranch } = facts.subject.repository;
  const branches = await workflows.branchesAt(repository, candidate);
  if (!branches.ok) return branches;
  if (branches.value.includes(defaultBranch)) return { ok: true, value: defaultBranch };
  const allowed = branches.value.find((branch) => allowsBranch(rules.branches, defaultBranch, branch));
  if (allowed !== undefined) return { ok: true, value: allowed };
  const patterns = rules.tags;
  if (patterns === undefined) return { ok: true, value: defaultBranch };
  const tags = await workflows.tagsAt(repository, candidate);
  if (!tags.ok) return tags;
  return { ok: true, value: tags.value.find((tag) => anyGlobMatches(patterns, tag)) ?? defaultBranch };
}
