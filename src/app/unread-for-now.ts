import { isKnown } from '../evidence/reading.ts';
import type { Facts } from '../evidence/facts.ts';
import type { UnlearnableCode } from '../evidence/reading.ts';

/** What GitHub mends by itself, however long it takes. */
const outages: ReadonlySet<UnlearnableCode> = new Set<UnlearnableCode>(['API_UNAVAILABLE', 'API_RATE_LIMITED']);

/** What is often mended by asking again, and else by nobody. */
const oddities: ReadonlySet<UnlearnableCode> = new Set<UnlearnableCode>(['API_PARTIAL', 'TRUNCATED']);

/** Tries after which an odd answer is what GitHub has to say: about four minutes. */
const TRIES = 8;

/** Whether something could not be read that can be read later, though nothing happens: no event tells when GitHub answers again. */
export function isUnreadForNow({ readings }: Pick<Facts, 'readings'>, attempt: number): boolean {
  return Object.values(readings).some(
    (reading) => !isKnown(reading) && (outages.has(reading.code) || (attempt <= TRIES && oddities.has(reading.code))),
  );
}
