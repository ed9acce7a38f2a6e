import type { EvidenceOutcome } from '../evidence/answer.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { RollCall } from '../judge/roll-call.ts';
import { othersIn } from '../judge/verdict.ts';
import type { GateAnswer } from './ask.ts';

/** The one reason code that stands for a whole answer: what is unmet, then a hold, then what is unknown, then what is pending; GO when it is go, OVERRIDDEN when people opened it all the same. */
export function decidingReason(answer: GateAnswer): ReasonCode {
  if (answer.kind === 'unreadable') return answer.fault.code;
  const { rollCall } = answer;
  if (rollCall.verdict === 'go') return 'GO';
  if (rollCall.overridden === true) return 'OVERRIDDEN';
  const holds = rollCall.holds.map((hold): ReasonCode => (hold.certain ? 'HELD' : 'MAYBE_HELD'));
  const codes = [
    ...codesOf(rollCall, 'unmet'),
    ...holds,
    ...codesOf(rollCall, 'unknown'),
    ...codesOf(rollCall, 'pending'),
  ];
  // A verdict that is not go and names nothing that stops it was not made from findings.
  return codes[0] ?? 'NOT_READ';
}

/** Blockers first: they stop the gate whatever the items say; then the items, then the other changes of a release. */
function codesOf(rollCall: RollCall, outcome: EvidenceOutcome): readonly ReasonCode[] {
  const { blockers, findings } = rollCall;
  const all = [...blockers, ...findings, ...othersIn(rollCall)];
  return all.filter((one) => one.outcome === outcome).map(({ code }) => code);
}
