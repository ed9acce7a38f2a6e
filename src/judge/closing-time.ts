import { calendarAt } from '../evidence/calendar/calendar.ts';
import { instantOf, tellMoment } from '../evidence/calendar/tell.ts';
import { milliseconds } from '../evidence/time.ts';
import type { Environment } from '../checklist/model.ts';
import type { Instant } from '../evidence/time.ts';
import type { Enforcing } from './enforcement.ts';
import type { Blocker } from './roll-call.ts';

/** What the calendar of an environment says now, and when that changes by time alone. */
export interface ClosingTime {
  readonly blockers: readonly Blocker[];
  readonly nextLook: Instant | null;
}

/** Whether windows and freezes let the environment be deployed to now; what they keep shut opens by itself. */
export function closingTime({ name, calendar }: Environment, now: Instant): ClosingTime {
  const moment = milliseconds(now);
  // Always open: the Action need not load what tells the hours (scripts/on-demand.js).
  const isAlways = calendar.windows.length + calendar.freezes.length === 0 && Number.isFinite(moment);
  if (isAlways) return { blockers: [], nextLook: null };
  const state = calendarAt(calendar, moment);
  const nextLook = instantOf(state.changes);
  if (state.open) return { blockers: [], nextLook };
  const { freeze, opens } = state;
  const zone = calendar.windows[0]?.zone ?? freeze?.zone ?? 'UTC';
  const when = opens === null ? 'no opening is in sight' : `it opens on ${tellMoment(opens, zone)}`;
  const sentence =
    freeze === null ? `${name} is outside its window; ${when}.` : `${name} is frozen (${freeze.reason}); ${when}.`;
  const code = freeze === null ? 'WINDOW_CLOSED' : 'FREEZE_ACTIVE';
  const next = [{ who: 'nobody', how: 'wait until it opens' }];
  return { blockers: [{ outcome: 'pending', code, sentence, next }], nextLook };
}

/** How a gate enforces, with a further moment at which it must be looked at again. */
export function withLook(enforcing: Enforcing, nextLook: Instant | null): Enforcing {
  const looks = [enforcing.nextLook, nextLook].filter((look) => look !== null);
  const [first = null] = looks.toSorted((a, b) => milliseconds(a) - milliseconds(b));
  return { ...enforcing, nextLook: first };
}
