import { allowsBranch, anyGlobMatches } from '../../checklist/scope/glob.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import type { Checklist, Environment } from '../../checklist/model.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { Refusal } from './refusal.ts';
import type { RunFacts } from './rule.ts';
import type { Waiting } from './waiting.ts';

/**
 * Events whose runs work with the commit that GitHub names as theirs, and with the workflow file of that commit. A run of a pull request deploys a
 * test merge; runs of comments, of other runs and of `pull_request_target` have the default branch for their commit and may check out
 * whatever they like.
 */
export const DEPLOYING_EVENTS: readonly string[] = [
  'push',
  'create',
  'release',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
];

/**
 * What an environment says about runs, and the branch that was found to contain the commit, as one text that can be compared; a gate that only
 * advises lets every run go.
 */
export function runRules(
  { branches, tags, workflows }: Environment,
  defaultBranch: string,
  { enforcement }: Pick<RollCall, 'enforcement'>,
  branch: string | null,
): string {
  return JSON.stringify([branches, tags ?? null, workflows ?? null, defaultBranch, enforcement, branch]);
}

/** The branch in it; null: none was asked for, or an older version wrote it. */
export function containingBranch(rules: string): string | null {
  const parts: unknown = JSON.parse(rules);
  const branch: unknown = Array.isArray(parts) ? parts[5] : null;
  return typeof branch === 'string' ? branch : null;
}

/** Why the run may not deploy to the environment; null: nothing that can be told from the run itself. */
export function refuseRun(
  run: RunFacts,
  { repository, environment: name, deployments }: Waiting,
  environment: Environment,
  defaultBranch: string,
): Refusal | null {
  if (run.repository !== repository.id || run.headRepository !== repository.id)
    return notAllowed('Its commit comes from another repository.', 'Start it on a branch of this repository.');
  if (!DEPLOYING_EVENTS.includes(run.event))
    return notAllowed(
      `A run of \`${run.event}\` does not tell which commit it deploys.`,
      `Deploy to ${name} in a workflow of its own, on one of: ${DEPLOYING_EVENTS.join(', ')}.`,
    );
  const other = deployments.find(({ commit }) => commit !== run.commit);
  if (other !== undefined)
    return {
      code: 'MIXED_SUBJECTS',
      sentence: `Its jobs deploy different commits to ${name}: ${shortCommit(other.commit)} and ${shortCommit(run.commit)}; one answer would let all of them go.`,
      next: 'Cancel it, and deploy each commit in a run of its own.',
    };
  return refuseWorkflow(run, environment) ?? refuseRef(run, environment, defaultBranch);
}

function refuseWorkflow({ path }: RunFacts, { name, workflows }: Environment): Refusal | null {
  if (workflows === undefined || workflows.includes(path)) return null;
  return notAllowed(
    `\`${path}\` is none of the workflows that may deploy to ${name} (${workflows.join(', ')}).`,
    `Deploy with one of those, or name it under \`workflows\` of ${name} in the checklist.`,
  );
}

function refuseRef({ ref }: RunFacts, environment: Environment, defaultBranch: string): Refusal | null {
  if (ref !== null && (isBranch(ref, environment, defaultBranch) || isTag(ref, environment))) return null;
  const allowed = environment.branches.length > 0 ? environment.branches.join(', ') : defaultBranch;
  return notAllowed(
    `${environment.name} takes ${allowed}${environment.tags === undefined ? '' : ` and tags ${environment.tags.join(', ')}`}, not ${ref === null ? 'a commit without a branch' : `\`${ref}\``}.`,
    `Run it there, or name it under \`branches\` or \`tags\` of ${environment.name} in the checklist.`,
  );
}

function isBranch(ref: string, { branches }: Environment, defaultBranch: string): boolean {
  return allowsBranch(branches, defaultBranch, ref);
}

function isTag(ref: string, { tags }: Environment): boolean {
  return tags !== undefined && anyGlobMatches(tags, ref);
}

/** A commit must be on one of so many branches at most to be found there. */
const MOST_BRANCHES = 5;

/**
 * Branches of which one must contain the commit: the run's own, or for a tag those that the environment names in full, else the default
 * branch. GitHub tells a tag and a branch of one name apart by nothing, so none is believed for its name.
 */
export function trustedBranches(
  { ref }: Pick<RunFacts, 'ref'>,
  environment: Environment,
  defaultBranch: string,
): readonly string[] {
  const named = environment.branches.filter((branch) => !/[*?[\]!+@(){}\\]/.test(branch));
  const own = ref !== null && isBranch(ref, environment, defaultBranch) ? [ref] : [];
  const others = isAnyTag(ref, environment) ? (named.length > 0 ? named : [defaultBranch]) : [];
  return [...new Set([...own, ...others])].slice(0, MOST_BRANCHES);
}

function isAnyTag(ref: string | null, environment: Environment): boolean {
  return ref !== null && isTag(ref, environment);
}

/** The commit is on none of them: GitHub shows commits of forks as if they were the repository's own. */
export function notOnTrusted({ commit }: RunFacts, { name }: Environment, branches: readonly string[]): Refusal {
  return {
    code: 'SUBJECT_NOT_ON_TRUSTED_REF',
    sentence: `Commit ${shortCommit(commit)} is not on ${branches.join(', ')}.`,
    next: `Merge it there, and deploy what was merged to ${name}.`,
  };
}

/** GitHub asks for an environment that the checklist does not name: nothing says what it needs, so nothing answers for it. */
export function unknownEnvironment(name: string, { environments }: Checklist): Refusal {
  return {
    code: 'ENV_UNKNOWN',
    sentence: `The checklist names ${environments.map((one) => one.name).join(', ')}, not ${name}.`,
    next: `Name ${name} under \`environments\` in \`.github/holdpoint.yml\`, or take the rule from the environment.`,
  };
}

function notAllowed(sentence: string, next: string): Refusal {
  return { code: 'RUN_NOT_ALLOWED', sentence, next };
}
