import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { write } from '../say.ts';
import { pastGates } from '../workflow/past-gates.ts';

/** A condition that asks the gate, and does not understand it. */
export const outputMisread: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    "A condition that reads the gate's outputs and is true although the gate is shut, such as `outputs.decision != 'no-go'`.",
  why: '`decision` is the word `go`, or is not set at all: a comparison with any other word lets everything pass.',
  find: (facts) =>
    pastGates(facts.workflows, keptNames(facts), 'output').map((past) => ({
      environment: past.environment,
      place: past.place,
      level: levelOf(facts, past.environment),
      what: `${past.what} runs although the gate of ${past.environment} is shut: its condition reads the gate's outputs in another way than they are meant.`,
      mend: write(
        "Write `outputs.decision == 'go'`; and hand it on in the gate's job, `outputs: { decision: ${{ steps.ID.outputs.decision }} }`.",
      ),
    })),
};
