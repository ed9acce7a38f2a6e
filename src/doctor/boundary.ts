import type { DoctorFacts } from './facts.ts';
import type { Found, Level } from './finding.ts';
import { hasOurRule, keptEnvironments, onGitHub } from './guarded.ts';
import { isOver } from './checklist-file.ts';
import { valueOf } from './looked.ts';
import { outsideCalls } from './workflow/outside-calls.ts';

/** Whether a deployment to an environment is prevented while its gate is shut, or only found out afterwards, and why. */
export interface Boundary {
  readonly environment: string;
  readonly kind: 'preventive' | 'detective';
  readonly why: string;
}

/** The boundary of every environment that the checklist keeps a gate for. `findings` are all that there are. */
export function boundaries(
  facts: DoctorFacts,
  findings: readonly (Found & { readonly code: string; readonly level: Level })[],
): readonly Boundary[] {
  return keptEnvironments(facts).map((environment) => {
    const { name } = environment;
    const holes = findings.filter(
      (one) => one.level === 'hole' && (one.environment === null || one.environment === name),
    );
    const advises = environment.enforce === 'advise' && !isOver(environment.adviseUntil, facts.now);
    const objection = advises
      ? 'its gate only advises'
      : (ruleObjection(facts, name) ?? holeObjection(holes) ?? secretObjection(facts) ?? callObjection(facts, name));
    return objection === null
      ? {
          environment: name,
          kind: 'preventive',
          why: "GitHub keeps its jobs back until the App has answered, administrators' too, and no other way past it was found",
        }
      : { environment: name, kind: 'detective', why: objection };
  });
}

function ruleObjection(facts: DoctorFacts, name: string): string | null {
  if (facts.repository === null) return "GitHub was not asked whether the App's rule guards it";
  const { customRules, environments } = facts.github;
  const github = onGitHub(facts, name);
  if (github === null)
    return environments.known ? 'GitHub has no such environment' : "it is not known whether the App's rule guards it";
  if (valueOf(customRules) === false)
    return 'GitHub has no custom protection rules for this repository: only the workflow itself asks the gate';
  const rule = hasOurRule(facts, github);
  if (rule === null) return "it is not known whether the App's rule guards it";
  if (!rule) return 'no rule of the App guards it: only the workflow itself asks the gate';
  return github.adminsBypass === null ? 'it is not known whether administrators may bypass its rules' : null;
}

function secretObjection({ github: { secrets } }: DoctorFacts): string | null {
  const known = secrets.repository.known && secrets.organization.known;
  return known ? null : 'it is not known which secrets can be used without naming it';
}

/** Secrets that need no environment, in hands that are not seen. */
function callObjection({ github: { secrets }, workflows }: DoctorFacts, name: string): string | null {
  const some = [secrets.repository, secrets.organization].some((one) => (valueOf(one) ?? []).length > 0);
  const given = some ? outsideCalls(workflows, [name]).find(({ job }) => job.givesSecrets) : undefined;
  return given === undefined ? null : `it is not known what ${given.uses} does with the secrets that it is given`;
}

function holeObjection(holes: readonly { readonly code: string }[]): string | null {
  const codes = [...new Set(holes.map(({ code }) => code))];
  return codes.length === 0 ? null : `a deployment can go around the gate (${codes.join(', ')})`;
}
