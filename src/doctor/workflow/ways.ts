import { sameName } from '../../evidence/same-name.ts';
import { asksAbout, gateSteps } from './gate-steps.ts';
import type { GateStep } from './gate-steps.ts';
import { reachOfJob, reachOfStep } from './shut-gate.ts';
import type { Reach } from './shut-gate.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** A way by which a job that names an environment comes to run, and the gates on it. */
export interface Way {
  readonly environment: string;
  /** The job that names the environment. */
  readonly deploy: { readonly workflow: Workflow; readonly job: Job };
  /** The job by which the gates are asked: the same one, or the one that calls its workflow. */
  readonly entry: { readonly workflow: Workflow; readonly job: Job };
  /** Gates of the entry's workflow that ask about the environment. */
  readonly gates: readonly GateStep[];
  /** Whether the job can run while all of them are shut. */
  readonly reach: Reach;
  /** Steps behind a gate in the job itself that can run while it is shut. */
  readonly steps: readonly { readonly step: Step; readonly reach: Reach }[];
}

/** Every way to a job that names one of these environments. */
export function waysTo(workflows: readonly Workflow[], environments: readonly string[]): readonly Way[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const environment = environments.find((name) => namesEnvironment(job, name));
      return environment === undefined ? [] : waysOf(workflows, { workflow, job }, environment);
    }),
  );
}

/** Whether a job names this environment, in so many words. */
export function namesEnvironment({ environment }: Job, name: string): boolean {
  return environment !== null && !environment.expression && sameName(environment.name, name);
}

/** Jobs that call this workflow, of the same repository. */
export function callersOf(workflows: readonly Workflow[], { path }: Workflow): readonly Way['entry'][] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => (job.uses === `./${path}` ? [{ workflow, job }] : [])),
  );
}

/** Whether a workflow only runs when another one calls it. */
export function isOnlyCalled({ events }: Workflow): boolean {
  return events.every((event) => event === 'workflow_call');
}

function waysOf(workflows: readonly Workflow[], deploy: Way['deploy'], environment: string): readonly Way[] {
  const own = wayBy(deploy, deploy, environment);
  if (own.gates.length > 0 || !deploy.workflow.events.includes('workflow_call')) return [own];
  const called = callersOf(workflows, deploy.workflow).map((entry) => wayBy(deploy, entry, environment));
  return isOnlyCalled(deploy.workflow) ? called : [own, ...called];
}

function wayBy(deploy: Way['deploy'], entry: Way['entry'], environment: string): Way {
  const gates = gateSteps(entry.workflow).filter((gate) => asksAbout(gate, environment));
  const inside = gates.filter(({ job }) => job === entry.job);
  const before = gates.filter(({ job }) => job !== entry.job);
  const reach = before.length === 0 && inside.length > 0 ? NEVER : reachOfJob(entry.workflow, entry.job, before);
  const [first] = inside;
  const guardedBefore = before.length > 0 && reach.kind === 'never';
  const steps =
    first === undefined || guardedBefore
      ? []
      : entry.job.steps.slice(first.index + 1).map((step) => ({ step, reach: reachOfStep(first, step) }));
  // A gate that is the job's own step holds what follows it, whatever the jobs before it do.
  return { environment, deploy, entry, gates, reach: inside.length > 0 ? NEVER : reach, steps };
}

const NEVER: Reach = { kind: 'never' };
