import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { at, listed, write } from '../say.ts';
import { gateSteps } from '../workflow/gate-steps.ts';
import { waysTo } from '../workflow/ways.ts';
import type { Part } from '../workflow/chains.ts';
import type { Workflow } from '../workflow/workflow.ts';

/** A deployment that asks nobody. */
export const gateMissing: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    'A job names an environment of the checklist, and its workflow never asks the gate (a risk where the rule holds the job).',
  why: "Nothing asks the gate when the job starts: without the App's rule it runs at once, and with it a hold that comes after the approval is not seen.",
  find: (facts) =>
    waysTo(facts.workflows, keptNames(facts))
      .filter(({ gates, reach }) => gates.length === 0 && reach.kind !== 'never')
      .map(({ environment, entry, chain }) => ({
        environment,
        place: at(entry.workflow, entry.job.line),
        level: levelOf(facts, environment),
        what: `The job ${entry.job.id} ${calledBy(chain)}deploys to ${environment}, and nothing in ${entry.workflow.path} asks about ${environment}${otherGates(entry.workflow)}.`,
        mend: write(
          `Make the Action the first step of ${entry.job.id}, or of a job that it needs: \`uses: OWNER/holdpoint@COMMIT\` with \`environment: ${environment}\`.`,
        ),
      })),
};

/** Workflows between the job that is started and the one that deploys. */
function calledBy(chain: readonly Part[]): string {
  const [, ...called] = chain.toReversed();
  return called.map(({ workflow }) => `calls ${workflow.path}, which `).join('');
}

/** A gate that asks about another environment is often a slip. */
function otherGates(workflow: Workflow): string {
  const asked = [...new Set(gateSteps(workflow).map(({ written }) => written))].filter((name) => name !== '');
  return asked.length === 0 ? '' : ` (it asks about ${listed(asked)})`;
}
