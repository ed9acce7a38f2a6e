import type { Outcome } from './roll-call.ts';

/** From what needs nothing to what needs work; what could not be learnt is worse than what only waits. */
const severity: Readonly<Record<Outcome, number>> = {
  'not-applicable': 0,
  met: 1,
  waived: 2,
  later: 3,
  pending: 4,
  unknown: 5,
  unmet: 6,
};

/** Whether one outcome keeps a gate shut more firmly than another. */
export function isWorse(one: Outcome, other: Outcome): boolean {
  return severity[one] > severity[other];
}
