/** How long something lasts, as a checklist says it: a whole number of minutes, hours or days. */
export const durationPattern = '^[1-9][0-9]{0,3}[mhd]$';

/** What such a text looks like, for people. */
export const durationForm = 'a whole number of minutes, hours or days, such as 30m, 2h or 1d';

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Longer than any of them, and still a moment when it is added to one. */
const NEVER = 36_500 * 86_400_000;

/**
 * Milliseconds of such a text. What is waited for in one that has another form, which the schema lets through nowhere, does not come in a
 * lifetime; where it is the other end that closes, `otherwise` says what it is then.
 */
export function durationOf(text: string, otherwise = NEVER): number {
  const unit = units[text.slice(-1)];
  return unit === undefined || !new RegExp(durationPattern).test(text) ? otherwise : Number(text.slice(0, -1)) * unit;
}
