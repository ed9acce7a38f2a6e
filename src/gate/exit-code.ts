import type { RollCall } from '../judge/roll-call.ts';
import type { GateAnswer } from './ask.ts';

/** 0 the gate is open (or advises), 1 closed, 3 could not be verified. */
export type GateExit = 0 | 1 | 3;

/** The exit status of a deploy job's gate step: a pure table, the same for the Action and the CLI. */
export function exitCodeOf(answer: GateAnswer): GateExit {
  if (answer.kind === 'unreadable') return 3;
  const { rollCall } = answer;
  if (rollCall.open) return 0;
  // A file for a newer reader was not understood, so even its "no" would be a guess.
  if (rollCall.blockers.some((blocker) => blocker.code === 'CONFIG_TOO_NEW')) return 3;
  if (rollCall.verdict === 'no-go') return 1;
  return hasUnknown(rollCall) ? 3 : 1;
}

function hasUnknown({ blockers, findings, release }: RollCall): boolean {
  return [...blockers, ...findings, ...(release?.changes ?? [])].some(({ outcome }) => outcome === 'unknown');
}
