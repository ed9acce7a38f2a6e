import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST } from '../checklist-file.ts';
import { keptEnvironments } from '../guarded.ts';
import { write } from '../say.ts';

/** The App is to start what cannot be started. */
export const startImpossible: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: '`start: dispatch` names a workflow that is not there, or that `workflow_dispatch` does not start.',
  why: 'When the gate opens nothing happens.',
  find: (facts) =>
    keptEnvironments(facts)
      .filter(({ start }) => start === 'dispatch')
      .flatMap(({ name, workflows = [] }) =>
        workflows.flatMap((path) => {
          const workflow = facts.workflows.find((one) => one.path === path);
          if (workflow?.events.includes('workflow_dispatch') === true) return [];
          return [
            {
              environment: name,
              place: workflow === undefined ? CHECKLIST : path,
              what: `The App is to start ${path} for ${name}, ${workflow === undefined ? 'which is not there' : 'which `workflow_dispatch` does not start'}.`,
              mend: write(
                workflow === undefined
                  ? 'Write the path of the file as it is.'
                  : `Add \`workflow_dispatch:\` to \`on\` of ${path}.`,
              ),
            },
          ];
        }),
      ),
};
