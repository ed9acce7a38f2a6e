import type { Outcome } from './roll-call.ts';

/** From what needs nothing to what needs work; what could not be learnt is worse than what only waits. */
const severity: Readonly<Record<Outcome, number>> = {
  'not-applicable': 0,
  met: 1,
  waived: 2,
  pending: 3,
  unknown: 4,
  unmet: 5,
};

/** Whether one outcome keeps a gate shut more firmly than another. */
export function isWorse(one: Outcome, other: Outcome): boolean {
  return severity[one] > severity[other];
}
