import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { at, write } from '../say.ts';
import { actionRef, gatesOf } from '../workflow/gate-steps.ts';

/** The Action alone, although the App is there. */
export const appIdMissing: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'The App is there, and the Action is not told its `app-id`, or another one.',
  why: "The Action then judges alone: it knows nothing of comments that were deleted, and a check of the App's name proves nothing to it.",
  find: (facts) => {
    const { app } = facts.github;
    if (app === null) return [];
    return gatesOf(facts.workflows, keptNames(facts))
      .filter(({ step }) => actionRef(step) !== null && !isApp(step.with.get('app-id') ?? '', app.id))
      .map(({ workflow, step, environment }) => ({
        environment,
        place: at(workflow, step.line),
        what: `The Action is not told the number of the App, ${app.id} (known from ${app.from})${step.with.get('app-id') === undefined ? '' : ', but another one'}.`,
        mend: write(`Write \`app-id: ${app.id}\` below \`with\`.`),
      }));
  },
};

function isApp(written: string, id: number): boolean {
  return written.includes('${{') || written.trim() === String(id);
}
