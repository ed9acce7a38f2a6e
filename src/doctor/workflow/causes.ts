import type { GateStep } from './gate-steps.ts';
import type { Cause, Reach } from './shut-gate.ts';

/** Whether something runs past its gate for this reason. */
export function isBecause(reach: Reach, cause: Cause): boolean {
  return reach.kind === 'can' && reach.because === cause;
}

/** Ids of the jobs that ask, each once. */
export function jobsOf(gates: readonly GateStep[]): readonly string[] {
  return [...new Set(gates.map(({ job }) => job.id))];
}
