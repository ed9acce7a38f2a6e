import type { Outcome } from './roll-call.ts';

/** From what needs nothing to what needs work; what could not be learnt is worse than what only waits. */
const severity: Readonly<Record<Outcome, number>> = { 'not-applicable': 0, met: 1, pending: 2, unknown: 3, unmet: 4 };

/** Whether one outcome keeps a gate shut more firmly than another. */
export function isWorse(one: Outcome, other: Outcome): boolean {
  return severity[one] > severity[other];
}
