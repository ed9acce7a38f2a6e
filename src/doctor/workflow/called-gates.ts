import { gateSteps } from './gate-steps.ts';
import type { GateStep } from './gate-steps.ts';
import { handedOn } from './same-environment.ts';
import type { Workflow } from './workflow.ts';

/**
 * Jobs of a workflow that ask a gate by calling another workflow of the repository, each as if the gate were its own step. Only such calls count as
 * surely fail while the gate is shut: the called job starts in any case, and neither it nor the step may be skipped or may fail without harm.
 */
export function calledGates(workflows: readonly Workflow[], workflow: Workflow): readonly GateStep[] {
  return workflow.jobs.flatMap((job) => {
    const called = workflows.filter(({ path, events }) => job.uses === `./${path}` && events.includes('workflow_call'));
    return called.flatMap(gateSteps).flatMap((gate): readonly GateStep[] => {
      const written = isSure(gate) ? handedOn(gate.written, job.with) : null;
      if (written === null) return [];
      return [{ ...gate, workflow, job, written, environment: written.includes('$') ? null : written }];
    });
  });
}

function isSure({ job, step }: GateStep): boolean {
  const starts = job.needs.length === 0 && job.condition.kind === 'none' && step.condition.kind === 'none';
  return starts && job.continueOnError === 'no' && step.continueOnError === 'no';
}
