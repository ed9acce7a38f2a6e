import type { Environment } from '../checklist/model.ts';
import { allowsBranch, anyGlobMatches, globMatches, globMistake } from '../checklist/scope/glob.ts';
import type { DoctorFacts, GitHubEnvironment, RefPolicy } from './facts.ts';
import { valueOf } from './looked.ts';

/** What GitHub lets deploy to an environment, where it names patterns. */
export function namedPolicies({ refs, policies }: GitHubEnvironment): readonly RefPolicy[] {
  return refs === 'named' ? (valueOf(policies) ?? []) : [];
}

/** Whether the checklist lets everything that a pattern of GitHub's lets. A pattern with wildcards must stand there in the same words. */
export function isWanted(facts: DoctorFacts, environment: Environment, { name, type }: RefPolicy): boolean {
  const own = type === 'tag' ? (environment.tags ?? []) : environment.branches;
  if (own.includes(name)) return true;
  if (/[*?[\]]/.test(name)) return false;
  if (type === 'tag') return anyGlobMatches(own, name);
  const branch = valueOf(facts.defaultBranch);
  // Which branch is the default one may not be known: then nothing is said.
  return branch === null ? own.length === 0 || anyGlobMatches(own, name) : allowsBranch(own, branch, name);
}

/** What the checklist lets deploy and GitHub surely does not. */
export function uncovered(
  facts: DoctorFacts,
  environment: Environment,
  github: GitHubEnvironment,
): readonly RefPolicy[] {
  if (github.refs !== 'named' || !github.policies.known) return [];
  const { value: policies } = github.policies;
  const branch = valueOf(facts.defaultBranch);
  const branches = environment.branches.length > 0 ? environment.branches : branch === null ? [] : [branch];
  const wanted: readonly RefPolicy[] = [
    ...branches.map((name) => ({ name, type: 'branch' as const })),
    ...(environment.tags ?? []).map((name) => ({ name, type: 'tag' as const })),
  ];
  return wanted.filter(
    ({ name, type }) => !policies.some((policy) => policy.type === type && covers(policy.name, name)),
  );
}

/** Whether GitHub's pattern may let in something of what a glob of the checklist does; one that only GitHub can read may. */
function covers(policy: string, glob: string): boolean {
  if (policy === glob || globMistake(policy) !== null) return true;
  if (/[*?]/.test(glob)) return policy.includes('*') || globMatches(glob, policy);
  return globMatches(policy, glob);
}
