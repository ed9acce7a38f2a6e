import { isBefore } from '../evidence/time.ts';
import type { Instant } from '../evidence/time.ts';

/** Where the checklist stands. */
export const CHECKLIST = '.github/holdpoint.yml';

/** Whether the day until which a gate advises is past: from its first moment on it blocks. */
export function isOver(day: string | null, now: Instant): boolean {
  return day !== null && !isBefore(now, `${day}T00:00:00Z`);
}
