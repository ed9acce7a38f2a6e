import { outputValue } from '../report/sanitise.ts';
import { decidingReason } from '../gate/deciding-reason.ts';
import type { GateAnswer } from '../gate/ask.ts';

/** Every output of `action.yml`, and no other; a test holds the two against each other. */
export const outputNames = ['decision', 'verdict', 'reason', 'report'] as const;

/** The name of an output. */
export type OutputName = (typeof outputNames)[number];

/** What to set; an output that is absent stays unset, which no condition takes for true. */
export type Outputs = Partial<Readonly<Record<OutputName, string>>>;

/** The outputs that follow from an answer. `decision` is `go` only when open: every other value would be a text that `if:` takes for true. */
export function outputsOf(answer: GateAnswer, reportPath: string | null): Outputs {
  const reason = { reason: outputValue(decidingReason(answer)) };
  if (answer.kind === 'unreadable') return reason;
  const { open, verdict } = answer.rollCall;
  return {
    ...(open ? { decision: 'go' } : {}),
    verdict: outputValue(verdict),
    ...reason,
    ...(reportPath === null ? {} : { report: reportPath }),
  };
}
