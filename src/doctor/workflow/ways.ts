import { sameName } from '../../evidence/same-name.ts';
import { canBeFalse } from './conditions.ts';
import { asksAbout, gateSteps } from './gate-steps.ts';
import type { GateStep } from './gate-steps.ts';
import { namesSame } from './same-environment.ts';
import { reachOfJob, reachOfStep } from './shut-gate.ts';
import type { Reach } from './shut-gate.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** A job in its workflow. */
export interface Part {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** A way by which a job comes to run, and the gates on it. */
export interface Way {
  /** Where it deploys to, or what it is looked at for. */
  readonly environment: string;
  /** The job itself. */
  readonly deploy: Part;
  /** The job itself, then the one that calls its workflow, and so on up to the one whose workflow is started. */
  readonly chain: readonly Part[];
  /** The job of the chain by which the gates are asked: the lowest one whose gates hold, else whose workflow asks any, else the uppermost. */
  readonly entry: Part;
  /** Gates of the entry's workflow that ask about the environment. */
  readonly gates: readonly GateStep[];
  /** Whether the job can run while all of them are shut. */
  readonly reach: Reach;
  /** Steps behind a gate in the job itself that can run while it is shut. */
  readonly steps: readonly { readonly step: Step; readonly reach: Reach }[];
  /** The run names the environment, and its gate asks about the same one. */
  readonly isChosen: boolean;
}

/** Every way to a job that names one of these environments, or one that the run names and its own gate asks about. */
export function waysTo(workflows: readonly Workflow[], environments: readonly string[]): readonly Way[] {
  return deploysTo(workflows, environments).flatMap(({ part, environment, isChosen }) =>
    waysUp(workflows, part, environment, isChosen)
      .filter(({ way, isLoose }) => !isLoose || way.gates.length > 0)
      .map(({ way }) => way),
  );
}

/** Workflows that are only called, by nobody here, and by which a job comes to deploy without a gate: who calls them decides whether it is asked. */
export function looseEndsTo(
  workflows: readonly Workflow[],
  environments: readonly string[],
): readonly { readonly environment: string; readonly workflow: Workflow }[] {
  return deploysTo(workflows, environments).flatMap(({ part, environment, isChosen }) =>
    waysUp(workflows, part, environment, isChosen)
      .filter(({ way, isLoose }) => isLoose && way.gates.length === 0)
      .map(({ way }) => ({ environment, workflow: way.entry.workflow })),
  );
}

/** Whether a job never runs while the gate of this environment is shut, by whatever way it comes to run. */
export function isBehindGate(workflows: readonly Workflow[], part: Part, environment: string): boolean {
  return waysUp(workflows, part, environment, false).every(({ way }) => isHolding(way));
}

/** Whether a job names this environment, in so many words. */
export function namesEnvironment({ environment }: Job, name: string): boolean {
  return environment !== null && !environment.expression && sameName(environment.name, name);
}

/** Whether the run names the environment of a job, and a gate of its workflow that asks about the same one holds it. */
export function isChosenBehindGate({ workflow, job }: Part): boolean {
  if (job.environment?.expression !== true) return false;
  const level = levelAt({ workflow, job }, { workflow, job }, '', true);
  return isHolding(level) && !level.gates.some(({ step }) => canBeFalse(step.condition));
}

function deploysTo(workflows: readonly Workflow[], environments: readonly string[]) {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const part = { workflow, job };
      const isChosen = isChosenBehindGate(part);
      const named = environments.find((name) => namesEnvironment(job, name));
      return (isChosen ? environments : named === undefined ? [] : [named]).map((environment) => ({
        part,
        environment,
        isChosen,
      }));
    }),
  );
}

/** The ways from a job up to what is started. Loose: it ends at a workflow that is only called, and nobody here does. */
function waysUp(
  workflows: readonly Workflow[],
  deploy: Part,
  environment: string,
  isChosen: boolean,
): readonly { readonly way: Way; readonly isLoose: boolean }[] {
  return chainsFrom(workflows, [deploy]).map(({ chain, isLoose }) => {
    const levels = chain.map((entry) => levelAt(deploy, entry, environment, isChosen && entry === deploy));
    const asking = levels.filter(({ gates }) => gates.length > 0);
    const level =
      asking.find(isHolding) ?? asking[0] ?? levels.at(-1) ?? levelAt(deploy, deploy, environment, isChosen);
    return { way: { ...level, environment, deploy, chain, isChosen }, isLoose };
  });
}

/** GitHub's own limit. */
const MOST_LEVELS = 10;

function chainsFrom(
  workflows: readonly Workflow[],
  chain: readonly Part[],
): readonly { readonly chain: readonly Part[]; readonly isLoose: boolean }[] {
  const top = chain.at(-1)?.workflow;
  if (top === undefined || !top.events.includes('workflow_call')) return [{ chain, isLoose: false }];
  const callers = callersOf(workflows, top).filter(
    ({ workflow }) => chain.length < MOST_LEVELS && !chain.some((part) => part.workflow === workflow),
  );
  const called = callers.flatMap((caller) => chainsFrom(workflows, [...chain, caller]));
  if (!top.events.every((event) => event === 'workflow_call')) return [{ chain, isLoose: false }, ...called];
  return callers.length === 0 ? [{ chain, isLoose: true }] : called;
}

/** Jobs that call this workflow, of the same repository. */
function callersOf(workflows: readonly Workflow[], { path }: Workflow): readonly Part[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => (job.uses === `./${path}` ? [{ workflow, job }] : [])),
  );
}

type Level = Pick<Way, 'entry' | 'gates' | 'reach' | 'steps'>;

function isHolding({ gates, reach, steps }: Level): boolean {
  return gates.length > 0 && reach.kind === 'never' && steps.every((step) => step.reach.kind === 'never');
}

function levelAt(deploy: Part, entry: Part, environment: string, isChosen: boolean): Level {
  const name = deploy.job.environment?.name ?? '';
  const gates = gateSteps(entry.workflow).filter((gate) =>
    isChosen ? namesSame(gate.written, name, gate.job === entry.job) : asksAbout(gate, environment),
  );
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
  return { entry, gates, reach: inside.length > 0 ? NEVER : reach, steps };
}

const NEVER: Reach = { kind: 'never' };
