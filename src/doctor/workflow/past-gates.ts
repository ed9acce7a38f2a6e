import { at } from '../say.ts';
import { isBecause } from './causes.ts';
import type { Cause } from './shut-gate.ts';
import { waysTo } from './ways.ts';
import type { Workflow } from './workflow.ts';

/** Something that runs although its gate is shut. */
export interface Past {
  readonly environment: string;
  readonly place: string;
  /** `The job deploy`, `A step of deploy`. */
  readonly what: string;
  readonly isStep: boolean;
}

/** Every job, and every step behind a gate, that runs past a shut gate for this reason. */
export function pastGates(
  workflows: readonly Workflow[],
  environments: readonly string[],
  cause: Cause,
): readonly Past[] {
  return waysTo(workflows, environments).flatMap(({ environment, entry: { workflow, job }, gates, reach, steps }) => {
    if (gates.length === 0) return [];
    const whole = { environment, place: at(workflow, job.line), what: `The job ${job.id}`, isStep: false };
    return [
      ...(isBecause(reach, cause) ? [whole] : []),
      ...steps
        .filter((step) => isBecause(step.reach, cause))
        .slice(0, 1)
        .map(({ step }) => ({
          environment,
          place: at(workflow, step.line),
          what: `A step of the job ${job.id}`,
          isStep: true,
        })),
    ];
  });
}
