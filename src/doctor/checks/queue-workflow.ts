import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { at, write } from '../say.ts';

/** A required job that does not run in the queue. */
export const queueWorkflow: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'The default branch has a merge queue, and the workflow that reports a required check is not started by `merge_group`.',
  why: 'The queue waits for a check that never comes, and gives up on every pull request.',
  find: ({ workflows, github }) => {
    const rules = valueOf(github.merging);
    if (rules?.mergeQueue !== true) return [];
    return workflows.flatMap((workflow) => {
      const names = rules.checks.map(({ name }) => name);
      const job =
        workflow.events.includes('merge_group') || !workflow.events.includes('pull_request')
          ? undefined
          : workflow.jobs.find(({ id, name }) => names.includes(name ?? id));
      if (job === undefined) return [];
      return [
        {
          environment: null,
          place: at(workflow, job.line),
          what: `The check ${JSON.stringify(job.name ?? job.id)} is required, and ${workflow.path} does not run for groups of the merge queue.`,
          mend: write(`Add \`merge_group:\` to \`on\` of ${workflow.path}.`),
        },
      ];
    });
  },
};
