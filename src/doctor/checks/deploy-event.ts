import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { at, write } from '../say.ts';
import { waysTo } from '../workflow/ways.ts';

/** Who can start a deployment. */
export const deployEvent: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    'A workflow that deploys is started by `pull_request_target` (a hole), or by `workflow_run` or `issue_comment` (a risk).',
  why: 'Such a run has the rights of the default branch and is started by people who need not have any: what it deploys is not what was signed.',
  find: (facts) =>
    waysTo(facts.workflows, keptNames(facts)).flatMap(({ environment, chain }) =>
      chain.slice(-1).flatMap(({ workflow, job }) =>
        workflow.events
          .filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event))
          .map((event) => ({
            environment,
            place: at(workflow, job.line),
            level: event === 'pull_request_target' ? levelOf(facts, environment) : ('risk' as const),
            what: `${workflow.path} deploys to ${environment} and is started by \`${event}\`.`,
            mend: write('Deploy on `push` to a branch that the checklist lets, on a tag, or on `workflow_dispatch`.'),
          })),
      ),
    ),
};
