import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { at, write } from '../say.ts';
import { isResponder } from '../workflow/responder.ts';

/** The App as a workflow. */
export const respondWorkflow: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'The App is run by a workflow (`.github/actions/respond`) instead of a server.',
  why: 'It has no memory of its own, answers no protection rule, and its check runs belong to GitHub Actions, so that any workflow can report their like.',
  find: ({ workflows }) =>
    workflows.flatMap((workflow) =>
      workflow.jobs.flatMap(({ steps }) =>
        steps.filter(isResponder).map(({ line }) => ({
          environment: null,
          place: at(workflow, line),
          what: 'The App is run by a workflow here.',
          mend: write(
            'Nothing, where that is meant; host the App for a memory, for rules that hold, and for checks that nobody can imitate.',
          ),
        })),
      ),
    ),
};
