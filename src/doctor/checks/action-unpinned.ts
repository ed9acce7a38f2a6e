import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { at, write } from '../say.ts';
import { actionRef, gateSteps } from '../workflow/gate-steps.ts';

/** A tag is a promise. */
export const actionUnpinned: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'The Action is taken by a tag or a branch instead of a commit.',
  why: 'Whoever can move the tag decides what your gate says.',
  find: ({ workflows }) =>
    workflows.flatMap((workflow) =>
      gateSteps(workflow).flatMap(({ step, environment }) => {
        const ref = actionRef(step);
        if (ref === null || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return [];
        return [
          {
            environment,
            place: at(workflow, step.line),
            what: `The Action is taken at ${JSON.stringify(ref)}, which can be moved.`,
            mend: write('Write the full id of the commit that you have read, with the version behind it as a comment.'),
          },
        ];
      }),
    ),
};
