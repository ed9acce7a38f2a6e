import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { write } from '../say.ts';
import { pastGates } from '../workflow/past-gates.ts';

/** A gate that may fail. */
export const gateForgiven: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: '`continue-on-error` on the gate, with nothing behind it that asks for its `decision`.',
  why: 'A shut gate counts as passed, and what comes after it is deployed.',
  find: (facts) =>
    pastGates(facts.workflows, keptNames(facts), 'continue-on-error').map((past) => ({
      environment: past.environment,
      place: past.place,
      level: levelOf(facts, past.environment),
      what: `${past.what} runs although the gate of ${past.environment} is shut: the gate has \`continue-on-error\`.`,
      mend: write('Take `continue-on-error` off the step, and off its job.'),
    })),
};
