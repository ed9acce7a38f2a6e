import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { at, listed, write } from '../say.ts';
import { gatesOf } from '../workflow/gate-steps.ts';
import { lackingReads, READS, tokenOf } from '../workflow/token.ts';

/** What the Action must be able to read. */
export const tokenTooNarrow: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: "`permissions` of the gate's job leave out something that the Action reads, or nothing is said at all.",
  why: 'What cannot be read is never a yes: the gate stays shut, with exit status 3.',
  find: (facts) =>
    gatesOf(facts.workflows, keptNames(facts)).flatMap(({ workflow, job, step, environment }) => {
      const lacking = step.with.has('token') ? [] : lackingReads(tokenOf(workflow, job));
      if (lacking.length === 0) return [];
      const all = lacking.length === READS.length;
      return [
        {
          environment,
          place: at(workflow, job.line),
          what: all
            ? `Nothing says what the token of the job ${job.id} may read.`
            : `The token of the job ${job.id} may not read ${listed(lacking)}.`,
          mend: write(`Write \`permissions: { ${READS.map((name) => `${name}: read`).join(', ')} }\` in ${job.id}.`),
        },
      ];
    }),
};
