import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { at, write } from '../say.ts';
import { pastGates } from '../workflow/past-gates.ts';
import { waysTo } from '../workflow/ways.ts';
import type { Workflow } from '../workflow/workflow.ts';

/** A condition that is a text. */
export const conditionText: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    '`if` of a deploy job or of a step beside the gate that has something around `${{ }}`, be it only the line end of a block (a hole where it lets a shut gate pass, else a risk).',
  why: 'GitHub takes it for a text, and a text that is not empty is always true.',
  find: (facts) => {
    const environments = keptNames(facts);
    const past = pastGates(facts.workflows, environments, 'text').map(({ place }) => place);
    return textsBeside(facts.workflows, environments).map(({ environment, place, what }) => ({
      environment,
      place,
      level: past.includes(place) ? levelOf(facts, environment) : ('risk' as const),
      what: `The condition of ${what} is always true: it is a text with an expression in it.`,
      mend: write('Write the condition on one line without `${{ }}`, or in a block without them.'),
    }));
  },
};

/** Conditions of deploy jobs, of the jobs that ask for them, and of every step of both, that are texts. */
function textsBeside(workflows: readonly Workflow[], environments: readonly string[]) {
  const found = new Map<string, { readonly environment: string; readonly place: string; readonly what: string }>();
  for (const { environment, entry, deploy, gates } of waysTo(workflows, environments)) {
    const jobs = [entry, deploy, ...gates];
    for (const { workflow, job } of jobs) {
      const spots = [
        { condition: job.condition, place: at(workflow, job.line), what: `the job ${job.id}` },
        ...job.steps.map((step) => ({
          condition: step.condition,
          place: at(workflow, step.line),
          what: `a step of ${job.id}`,
        })),
      ];
      for (const { condition, place, what } of spots)
        if (condition.kind === 'text') found.set(place, { environment, place, what });
    }
  }
  return [...found.values()];
}
