import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { at, listed, write } from '../say.ts';
import { gatesOf } from '../workflow/gate-steps.ts';
import { READS, tokenOf, writesOf } from '../workflow/token.ts';

/** What the gate's job need not be able to do. */
export const tokenTooWide: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: "`permissions: write-all` in the gate's job, or any right to write in a gate job that deploys nothing.",
  why: 'Every step of the job, and every action that it takes, can write with that token.',
  find: (facts) =>
    gatesOf(facts.workflows, keptNames(facts)).flatMap(({ workflow, job, environment }) => {
      const writes = writesOf(tokenOf(workflow, job), job.environment !== null);
      if (writes.length === 0) return [];
      return [
        {
          environment,
          place: at(workflow, job.line),
          what: `The token of the job ${job.id} may write ${listed(writes)}.`,
          mend: write(`Write \`permissions: { ${READS.map((name) => `${name}: read`).join(', ')} }\` in ${job.id}.`),
        },
      ];
    }),
};
