import { sameName } from '../../evidence/same-name.ts';
import { calledGates } from './called-gates.ts';
import { chainsFrom, namesUp } from './chains.ts';
import type { Chain, Part } from './chains.ts';
import { canBeFalse } from './conditions.ts';
import { asksAbout, gateSteps } from './gate-steps.ts';
import type { GateStep } from './gate-steps.ts';
import { namesSame } from './same-environment.ts';
import { reachOfJob, reachOfStep } from './shut-gate.ts';
import type { Reach } from './shut-gate.ts';
import type { Job, Step, Workflow } from './workflow.ts';

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
  /** The run names the environment, and a gate that asks about the same one holds the job. */
  readonly isChosen: boolean;
}

/** Every way to a job that names one of these environments, or one that the run names and a gate that holds it asks about too. */
export function waysTo(workflows: readonly Workflow[], environments: readonly string[]): readonly Way[] {
  return allWays(workflows, environments)
    .filter(({ way, isLoose }) => !isLoose || way.gates.length > 0)
    .map(({ way }) => way);
}

/** Workflows that are only called, by nobody here, and by which a job comes to deploy without a gate: who calls them decides whether it is asked. */
export function looseEndsTo(
  workflows: readonly Workflow[],
  environments: readonly string[],
): readonly { readonly environment: string; readonly workflow: Workflow }[] {
  return allWays(workflows, environments)
    .filter(({ way, isLoose }) => isLoose && way.gates.length === 0)
    .map(({ way }) => ({ environment: way.environment, workflow: way.entry.workflow }));
}

/** Whether a job never runs while the gate of this environment is shut, by whatever way it comes to run. */
export function isBehindGate(workflows: readonly Workflow[], part: Part, environment: string): boolean {
  return chainsFrom(workflows, part).every((chain) => isHolding(levelOf(workflows, chain, [], environment)));
}

/** Whether a job names this environment, in so many words. */
export function namesEnvironment({ environment }: Job, name: string): boolean {
  return environment !== null && !environment.expression && sameName(environment.name, name);
}

/** Whether on some way only the run knows the environment that a job names, and no gate that asks about the same one holds it there. */
export function isLeftOpen(workflows: readonly Workflow[], part: Part): boolean {
  const { environment } = part.job;
  if (environment?.expression !== true) return false;
  return chainsFrom(workflows, part).some((chain) => {
    const names = namesUp(chain, environment.name);
    return !isWritten(names.at(-1)) && !isHeldByChoice(workflows, chain, names);
  });
}

/** The ways of every chain from a job that names one of the environments by itself, by its callers, or by a choice that a gate holds. */
function allWays(
  workflows: readonly Workflow[],
  environments: readonly string[],
): readonly { readonly way: Way; readonly isLoose: boolean }[] {
  const parts = workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
  return parts.flatMap((deploy) => {
    const { environment: own } = deploy.job;
    if (own === null) return [];
    return chainsFrom(workflows, deploy).flatMap((chain) => {
      const names = namesUp(chain, own.name);
      const name = names.at(-1);
      const isChosen = !isWritten(name) && isHeldByChoice(workflows, chain, names);
      return environments
        .filter((one) => isChosen || (isWritten(name) && sameName(name, one)))
        .map((environment) => {
          const level = levelOf(workflows, chain, names, environment);
          return { way: { ...level, environment, deploy, chain: chain.parts, isChosen }, isLoose: chain.isLoose };
        });
    });
  });
}

/** Whether a name stands there in so many words. */
function isWritten(name: string | null | undefined): name is string {
  return typeof name === 'string' && !name.includes('${{');
}

/** Whether the chosen environment is the one that a gate of the chain asks about, which holds. */
function isHeldByChoice(workflows: readonly Workflow[], chain: Chain, names: Names): boolean {
  return isHolding(levelOf(workflows, chain, names, null));
}

/** The environment as each workflow of a chain writes it. */
type Names = readonly (string | null)[];
type Level = Pick<Way, 'entry' | 'gates' | 'reach' | 'steps'>;

/** The lowest job of a chain whose gates hold it, else whose workflow asks any, else the uppermost. Environment null: only the run knows it, and only gates that are always asked count. */
function levelOf(workflows: readonly Workflow[], { parts }: Chain, names: Names, environment: string | null): Level {
  const levels = parts.map((entry, index) =>
    levelAt(workflows, entry, (gate) => {
      const name = names[index] ?? '';
      const isSame = namesSame(gate.written, name, gate.job === entry.job);
      if (environment === null) return isSame && !canBeFalse(gate.step.condition);
      return isSame || asksAbout(gate, environment);
    }),
  );
  const asking = levels.filter(({ gates }) => gates.length > 0);
  const [lowest, ...others] = parts;
  return asking.find(isHolding) ?? asking[0] ?? levelAt(workflows, others.at(-1) ?? lowest, () => false);
}

/** A job that never runs at all need not be held. */
function isHolding({ reach, steps }: Level): boolean {
  return reach.kind === 'never' && steps.every((step) => step.reach.kind === 'never');
}

function levelAt(workflows: readonly Workflow[], entry: Part, asks: (gate: GateStep) => boolean): Level {
  // What the job itself calls is judged there: a gate beside the deployment does not hold it.
  const called = calledGates(workflows, entry.workflow).filter(({ job }) => job !== entry.job);
  const gates = [...gateSteps(entry.workflow), ...called].filter(asks);
  const inside = gates.filter(({ job }) => job === entry.job);
  const before = gates.filter(({ job }) => job !== entry.job);
  const reach = reachOfJob(entry.workflow, entry.job, before);
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
