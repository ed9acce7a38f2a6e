/** A moment as GitHub writes it: ISO 8601, UTC, for example `2026-11-21T20:00:00Z`. Time is a fact; nothing pure reads a clock. */
export type Instant = string;

/** Moments that were read before: one judgement compares the same few hundred of them thousands of times. */
const known = new Map<Instant, number>();
const MOST = 5_000;

/** Milliseconds since 1970, or NaN for a text that is no moment; comparisons with NaN are false, so a bad moment never counts. */
export function milliseconds(instant: Instant): number {
  const before = known.get(instant);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const read = readMoment(instant);
  known.set(instant, read);
  return read;
}

function readMoment(instant: Instant): number {
  // oxlint-disable-next-line no-restricted-globals -- it only reads a written moment; the clock is never asked
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
}

/** Strictly before. A moment that cannot be read is before nothing. */
export function isBefore(a: Instant, b: Instant): boolean {
  return milliseconds(a) < milliseconds(b);
}

/** Same moment or later. A moment that cannot be read is after nothing. */
export function isAtOrAfter(a: Instant, b: Instant): boolean {
  return milliseconds(a) >= milliseconds(b);
}

/** The moment so many milliseconds after another; one that cannot be read stays as it is. */
export function after(instant: Instant, added: number): Instant {
  const at = milliseconds(instant) + added;
  // oxlint-disable-next-line no-restricted-globals -- it only writes a moment that was given; the clock is never asked
  return Number.isNaN(at) ? instant : new Date(at).toISOString();
}
