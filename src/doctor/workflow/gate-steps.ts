import { sameName } from '../../evidence/same-name.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** A step that asks the gate: the Action, or the command `holdpoint gate`. */
export interface GateStep {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
  /** Its place among the steps of the job, from 0. */
  readonly index: number;
  /** The environment that it asks about; null where only the run knows. */
  readonly environment: string | null;
  /** The environment as the file writes it. */
  readonly written: string;
}

/** The Action, by whatever owner it is taken from; what lies below the root of that repository is another action. */
const USES = /^[\w.-]+\/holdpoint@/i;
const COMMAND = /\bholdpoint\s+gate\b/;

/** Every step of a workflow that asks a gate, in file order. */
export function gateSteps(workflow: Workflow): readonly GateStep[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step, index) => {
      const written = askedEnvironment(step);
      if (written === null) return [];
      const environment = written.includes('${{') || written.includes('$') ? null : written;
      return [{ workflow, job, step, index, environment, written }];
    }),
  );
}

/** The ref of the Action in `uses`; null for any other step. */
export function actionRef({ uses }: Step): string | null {
  return uses !== null && USES.test(uses) ? uses.slice(uses.indexOf('@') + 1) : null;
}

/** Whether the gate step asks about this environment, in so many words. */
export function asksAbout(gate: GateStep, environment: string): boolean {
  return gate.environment !== null && sameName(gate.environment, environment);
}

function askedEnvironment(step: Step): string | null {
  if (actionRef(step) !== null) return step.with.get('environment') ?? '';
  if (step.run === null || !COMMAND.test(step.run)) return null;
  return /--environment[= ]+["']?((?:\$\{\{.*?\}\}|[^"'\s])+)/.exec(step.run)?.[1] ?? '';
}

/** Every gate step that asks about one of these environments; with `environment` null those that only the run knows the environment of. */
export function gatesOf(workflows: readonly Workflow[], environments: readonly string[]): readonly GateStep[] {
  return workflows.flatMap(gateSteps).flatMap((gate) => {
    if (gate.environment === null) return environments.length === 0 ? [] : [gate];
    const environment = environments.find((name) => asksAbout(gate, name));
    return environment === undefined ? [] : [{ ...gate, environment }];
  });
}
