import type { Enforcement } from './model.ts';

/** How a gate is kept, and until when it only advises. */
export interface Enforced {
  readonly enforce: Enforcement;
  readonly adviseUntil: string | null;
}

/** `off`, `advise`, `advise until 2026-12-31` or `block`, in the form that the schema lets through; anything else blocks. */
export function readEnforcement(text: string): Enforced {
  if (text === 'off' || text === 'advise') return { enforce: text, adviseUntil: null };
  const day = /^advise until (\S+)$/.exec(text)?.[1];
  return day === undefined ? { enforce: 'block', adviseUntil: null } : { enforce: 'advise', adviseUntil: day };
}

const firmness = { off: 0, advise: 1, block: 2 } as const;

/** Whether one way to keep a gate is as firm as another. Of two that advise, the one that blocks from the earlier day on is the firmer. */
export function isAsFirm(one: Enforced, other: Enforced): boolean {
  if (one.enforce !== other.enforce) return firmness[one.enforce] > firmness[other.enforce];
  if (one.enforce !== 'advise' || other.adviseUntil === null) return true;
  return one.adviseUntil !== null && one.adviseUntil <= other.adviseUntil;
}

/** Whether a day (YYYY-MM-DD) stands in the calendar. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
