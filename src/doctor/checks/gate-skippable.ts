import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { at, write } from '../say.ts';
import { canBeFalse } from '../workflow/conditions.ts';
import { gatesOf } from '../workflow/gate-steps.ts';

/** A gate that is not always asked. */
export const gateSkippable: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'The gate step has a condition that can be false.',
  why: 'A step that is skipped fails nothing: the job goes on as if the gate had been open.',
  find: (facts) =>
    gatesOf(facts.workflows, keptNames(facts))
      .filter(({ step }) => canBeFalse(step.condition))
      .map(({ workflow, job, step, environment, written }) => ({
        environment,
        place: at(workflow, step.line),
        level: levelOf(facts, environment),
        what: `The gate of ${written} in the job ${job.id} is skipped where its condition is not true.`,
        mend: write(
          'Take `if` off the step; put the condition on the job, which is then skipped with everything that needs it.',
        ),
      })),
};
