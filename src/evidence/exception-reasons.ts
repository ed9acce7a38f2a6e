import type { Reason } from './reason.ts';

/** Reasons of what people excuse or override. */
export const exceptionReasons = {
  WAIVED: {
    meaning: 'Somebody entitled excused the item until the time shown; what it lacks stands beneath.',
    remedy: 'Bring the evidence before the waiver is over.',
  },
  WAIVER_UNREAD: {
    meaning: 'Somebody waived the item, and this token cannot tell whether they may.',
    remedy: "List users in the role, give a token that may read the organisation's members, or run the App.",
  },
  ASKED_LATER: {
    meaning:
      'Somebody entitled chose a profile of the checklist for this commit, by which the item is asked later; what it lacks stands beneath.',
    remedy: 'Make it good before it is due: the issue that the App opened lists it.',
  },
  PROFILE_NEEDS_APP: {
    meaning:
      'A profile was chosen by which the item is asked later, but that counts only where the App has written it down first.',
    remedy: 'Run the App and give the Action its `app-id`, or bring the evidence now.',
  },
  OVERRIDDEN: {
    meaning: 'The gate is open although its checklist is not met: enough people overrode it, for the time shown.',
    remedy: 'Work off the issue that the App opened about it.',
  },
  OVERRIDE_INCOMPLETE: {
    meaning: 'Somebody overrides the gate, and it takes more people.',
    remedy: 'Another holder of the role, who had no hand in the change, comments the line shown.',
  },
  OVERRIDE_NEEDS_APP: {
    meaning: 'The gate is overridden, but an override opens only where the App has written it down first.',
    remedy: 'Run the App and give the Action its `app-id`.',
  },
} as const satisfies Record<string, Reason>;
