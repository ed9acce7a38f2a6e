import { allowsBranch, anyGlobMatches } from '../checklist/scope/glob.ts';
import type { Environment } from '../checklist/model.ts';
import { readPolicies } from '../gate/read-policies.ts';
import type { InstallationPorts } from './look.ts';
import type { Places } from './memo.ts';

export const BRANCH = 'refs/heads/';
export const TAG = 'refs/tags/';

/** Whether commits of the ref may be deployed there. */
export function takes({ enforce, branches, tags = [] }: Environment, defaultBranch: string, ref: string): boolean {
  if (enforce === 'off') return false;
  if (ref.startsWith(TAG)) return anyGlobMatches(tags, ref.slice(TAG.length));
  return ref.startsWith(BRANCH) && allowsBranch(branches, defaultBranch, ref.slice(BRANCH.length));
}

/** What the checklist says about places, as it is on the default branch; null where it could not be read. */
export async function readPlaces(
  ports: InstallationPorts,
  repository: string,
  commit: string,
): Promise<(Places & { readonly isMerge: boolean }) | null> {
  const read = await ports.snapshots.snapshot({ repository, by: { commit }, environment: null }, []);
  if (!read.ok) return null;
  const { config, facts } = await readPolicies(ports.needs, read.value.facts);
  const { defaultBranch, id: of } = facts.subject.repository;
  const isMerge = facts.changes.some(({ merge }) => merge?.commit === commit);
  return { environments: config.state === 'valid' ? config.checklist.environments : [], defaultBranch, of, isMerge };
}
