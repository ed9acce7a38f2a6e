import { answer } from '../answers.ts';
import { calendarAt } from '../calendar/calendar.ts';
import { instantOf, tellMoment } from '../calendar/tell.ts';
import { describeWindow, windowMistakes, windowOf, windowSchema } from '../calendar/window-key.ts';
import { milliseconds } from '../time.ts';
import type { Answer } from '../answer.ts';
import type { RawWindow } from '../calendar/window-key.ts';
import type { Window } from '../calendar/window.ts';
import type { Kind, Question } from '../kind.ts';

/** Whether it is a time of the week at which this may happen. */
export const window: Kind<RawWindow, Window> = {
  schema: windowSchema,
  ask: 'release',
  normalise: windowOf,
  mistakes: windowMistakes,
  needs: () => [],
  judge,
  signers: () => [],
  documentation: {
    question: 'Is it a time of the week at which this may happen?',
    description:
      'Counts the hours as the clocks of the zone show them. The item is met while the window is open and waits while it is closed, and says when it opens next. ' +
      'For a whole environment write `window` there, beside its `freeze`. As evidence it stands best beside something else: under `any`, as here, operations sign off where it is not their working day.',
    works: { alone: 'yes', withToken: 'yes', withApp: 'yes' },
    requests: 'none',
    example:
      'on-call:\n  title: Somebody is there to watch it\n  any:\n    - window: { days: mon-thu, hours: 09:00-16:00, zone: Europe/Berlin }\n    - signoff: ops\n',
  },
};

function judge(spec: Window, { facts }: Question): Answer {
  const state = calendarAt({ windows: [spec], freezes: [] }, milliseconds(facts.now));
  const changes = instantOf(state.changes);
  const look = changes === null ? {} : { nextLook: changes };
  const which = describeWindow(spec);
  if (state.open) return { ...answer('met', 'MET', `The window is open: ${which}.`), ...look };
  const opens = state.opens === null ? 'no opening is in sight' : `it opens on ${tellMoment(state.opens, spec.zone)}`;
  const next = [{ who: 'nobody', how: 'wait until it opens' }];
  return { ...answer('pending', 'WINDOW_CLOSED', `The window ${which} is closed; ${opens}.`, { next }), ...look };
}
