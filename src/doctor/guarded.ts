import type { Environment } from '../checklist/model.ts';
import { sameName } from '../evidence/same-name.ts';
import type { DoctorFacts, GitHubEnvironment } from './facts.ts';
import type { Level } from './finding.ts';
import { valueOf } from './looked.ts';
import { gateSteps } from './workflow/gate-steps.ts';

/** The environments that the checklist keeps a gate for; none where it cannot be used. */
export function keptEnvironments({ checklist }: Pick<DoctorFacts, 'checklist'>): readonly Environment[] {
  if (checklist.state !== 'valid') return [];
  return checklist.checklist.environments.filter(({ enforce }) => enforce !== 'off');
}

/** Names of environments that have a gate: those of the checklist, or, where that tells nothing, those that gate steps ask about. */
export function keptNames(facts: Pick<DoctorFacts, 'checklist' | 'workflows'>): readonly string[] {
  if (facts.checklist.state === 'valid') return keptEnvironments(facts).map(({ name }) => name);
  const asked = facts.workflows.flatMap(gateSteps).flatMap(({ environment }) => environment ?? []);
  return [...new Set(asked)];
}

/** The environments of the checklist with what GitHub has of that name; those that GitHub has not, or that could not be read, are left out. */
export function keptOnGitHub(
  facts: DoctorFacts,
): readonly { readonly environment: Environment; readonly github: GitHubEnvironment }[] {
  return keptEnvironments(facts).flatMap((environment) => {
    const github = onGitHub(facts, environment.name);
    return github === null ? [] : [{ environment, github }];
  });
}

/** GitHub's environment of that name; null where there is none or where it is not known. */
export function onGitHub({ github }: Pick<DoctorFacts, 'github'>, name: string): GitHubEnvironment | null {
  return valueOf(github.environments)?.find((one) => sameName(one.name, name)) ?? null;
}

/** Whether the App's own rule holds the jobs of an environment; null where that is not known: a rule may be anybody's. */
export function hasOurRule({ github: { app } }: DoctorFacts, { rules }: GitHubEnvironment): boolean | null {
  if (!rules.known) return null;
  if (app === null) return rules.value.length === 0 ? false : null;
  return rules.value.includes(app.id);
}

/** Whether GitHub itself keeps the jobs of an environment back until the App agrees, and nobody can push them past it. */
function isHeldByGitHub(facts: DoctorFacts, name: string): boolean {
  const github = onGitHub(facts, name);
  return github !== null && hasOurRule(facts, github) === true && github.adminsBypass === false;
}

/** How bad it is that a workflow goes past its own gate step: where GitHub holds the job anyway, a second look is lost, and no more. */
export function levelOf(facts: DoctorFacts, environment: string | null): Level {
  // Where only the run knows the environment it may be any.
  const names = environment === null ? keptNames(facts) : [environment];
  return names.every((name) => isHeldByGitHub(facts, name)) ? 'risk' : 'hole';
}
