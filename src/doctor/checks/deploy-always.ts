import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { write } from '../say.ts';
import { pastGates } from '../workflow/past-gates.ts';

/** A condition that does not care. */
export const deployAlways: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    '`if` with `always()`, `!cancelled()` or `failure()` on the deploy job (or on a step behind the gate: a risk) that is true although the gate is shut.',
  why: 'Such a condition lets the job run after a failure, and a shut gate is a failure.',
  find: (facts) =>
    pastGates(facts.workflows, keptNames(facts), 'condition').map((past) => ({
      environment: past.environment,
      place: past.place,
      level: past.isStep ? ('risk' as const) : levelOf(facts, past.environment),
      what: `${past.what} runs although the gate of ${past.environment} is shut: its condition does not ask for the gate.`,
      mend: write(
        "Take the condition out, or write `if: always() && needs.gate.result == 'success'` with the name of the gate's job.",
      ),
    })),
};
