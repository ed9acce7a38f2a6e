import { handedOn } from './same-environment.ts';
import type { Job, Workflow } from './workflow.ts';

/** A job in its workflow. */
export interface Part {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** A job, then the one that calls its workflow, and so on up to the one whose workflow is started. */
export interface Chain {
  readonly parts: Parts;
  /** It ends at a workflow that is only called, and nobody here does. */
  readonly isLoose: boolean;
}

type Parts = readonly [Part, ...Part[]];

/** Every chain of calls from a job upwards. */
export function chainsFrom(workflows: readonly Workflow[], part: Part): readonly Chain[] {
  return chainsAbove(workflows, [part]);
}

function chainsAbove(workflows: readonly Workflow[], parts: Parts): readonly Chain[] {
  const [lowest, ...others] = parts;
  const top = (others.at(-1) ?? lowest).workflow;
  if (!top.events.includes('workflow_call')) return [{ parts, isLoose: false }];
  // GitHub refuses a circle.
  const callers = callersOf(workflows, top).filter(({ workflow }) => !parts.some((part) => part.workflow === workflow));
  const called = callers.flatMap((caller) => chainsAbove(workflows, [...parts, caller]));
  if (top.events.some((event) => event !== 'workflow_call')) return [{ parts, isLoose: false }, ...called];
  return callers.length === 0 ? [{ parts, isLoose: true }] : called;
}

/** Jobs that call this workflow, of the same repository. */
function callersOf(workflows: readonly Workflow[], { path }: Workflow): readonly Part[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => (job.uses === `./${path}` ? [{ workflow, job }] : [])),
  );
}

/** The environment that the first job of a chain names, as each workflow of the chain writes it; null from where it is not known any more. */
export function namesUp({ parts: [, ...callers] }: Chain, name: string): readonly (string | null)[] {
  const names: (string | null)[] = [name];
  for (const { job } of callers) {
    const below = names.at(-1) ?? null;
    names.push(below === null ? null : handedOn(below, job.with));
  }
  return names;
}
