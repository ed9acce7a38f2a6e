import { quote } from './api-fault.ts';
import { milliseconds } from '../evidence/time.ts';
import type { Instant } from '../evidence/time.ts';
import type { RawAnswer } from './request-function.ts';
import type { ReadFault } from '../gate/ports.ts';

/** By how much our clock and GitHub's may differ, in milliseconds. */
const MOST_SKEW = 30_000;

/** The moment of an answer by GitHub's clock; null without a `Date` header, and the header's own words where they are no moment. */
export function dateOf(headers: RawAnswer['headers']): Instant | null {
  const said = headers['date'];
  if (said === undefined) return null;
  const at = Date.parse(String(said));
  return Number.isNaN(at) ? String(said) : new Date(at).toISOString();
}

/**
 * Whether our clock is one to judge by. The answer was made at some time between `asked` and `answered` by our clock; what GitHub's
 * says must not lie further outside of that than the skew allowed. `said` null: GitHub gave no date, so nothing is known against it.
 */
export function clockFault(said: Instant | null, asked: Instant, answered: Instant): ReadFault | null {
  if (said === null) return null;
  const at = milliseconds(said);
  const fits = at >= milliseconds(asked) - MOST_SKEW && at <= milliseconds(answered) + MOST_SKEW;
  if (fits) return null;
  return { code: 'CLOCK_SKEW', detail: `GitHub's clock says ${quote(said)}, this machine's ${answered}` };
}
