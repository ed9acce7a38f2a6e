import { asksStatus, evaluate, known, truthOf, UNKNOWN } from './evaluate.ts';
import type { Scene, Value } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import type { GateStep } from './gate-steps.ts';
import type { Condition, Job, Step, Workflow } from './workflow.ts';

/** How a shut gate can leave its job. */
const ENDINGS = ['failure', 'skipped', 'cancelled'] as const;
type Ending = (typeof ENDINGS)[number];

/** Whether something runs although its gate is shut: it never does, it can, or it cannot be told, and why. */
export type Reach =
  | { readonly kind: 'never' }
  | { readonly kind: 'can'; readonly because: Cause }
  | { readonly kind: 'untold'; readonly condition: string };

/** What lets it run. */
export type Cause = 'not needed' | 'continue-on-error' | 'condition' | 'output' | 'text';

/** What is looked at: a workflow, its gates that are shut, and how they end. */
interface Shut {
  readonly workflow: Workflow;
  readonly gates: readonly GateStep[];
  readonly ending: Ending;
}

/** Whether a job can run while every one of these gates of its workflow is shut. */
export function reachOfJob(workflow: Workflow, job: Job, gates: readonly GateStep[]): Reach {
  return worst(ENDINGS.map((ending) => jobRuns({ workflow, gates, ending }, job, new Set())));
}

/** Whether a step behind a gate of the same job can run while that gate is shut. */
export function reachOfStep(gate: GateStep, step: Step): Reach {
  const survives = gate.step.continueOnError !== 'no';
  const scene: Scene = {
    look: (segments) => stepValue(gate, segments),
    status: (name) => {
      if (name === 'always') return known(true);
      if (name === 'cancelled') return known(false);
      return known((name === 'success') === survives);
    },
  };
  return conditioned(step.condition, scene, survives, survives ? 'continue-on-error' : 'condition');
}

function jobRuns(shut: Shut, job: Job, before: ReadonlySet<string>): Reach {
  const path = new Set([...before, job.id]);
  const needed = shut.workflow.jobs.filter(({ id }) => job.needs.includes(id) && !path.has(id));
  const succeeds = needed.map((one) => jobSucceeds(shut, one, path));
  const stopped = succeeds.some(({ kind }) => kind === 'never');
  const because = succeeds.find((one) => one.kind === 'can')?.because ?? 'not needed';
  const untold = succeeds.find((one) => one.kind === 'untold');
  const scene: Scene = {
    look: (segments) => jobValue(shut, job, path, segments),
    status: (name) => {
      if (name === 'always') return known(true);
      // Whether it failed or was cancelled differs from one ending to the next, and each of them must be held.
      return name === 'success' && stopped ? known(false) : UNKNOWN;
    },
  };
  const reach = conditioned(job.condition, scene, !stopped, stopped ? 'condition' : because);
  return reach.kind === 'can' && !stopped && untold !== undefined ? untold : reach;
}

function jobSucceeds(shut: Shut, job: Job, before: ReadonlySet<string>): Reach {
  const own = shut.gates.filter((gate) => gate.job === job);
  if (own.length === 0) return jobRuns(shut, job, before);
  // A job that never started has not failed, whatever it says of failures.
  if (shut.ending !== 'failure') return { kind: 'never' };
  const survives = job.continueOnError !== 'no' || own.every(({ step }) => step.continueOnError !== 'no');
  return survives ? { kind: 'can', because: 'continue-on-error' } : { kind: 'never' };
}

/** `goesOn`: whether it runs where the condition does not ask how the run stands. */
function conditioned(condition: Condition, scene: Scene, goesOn: boolean, because: Cause): Reach {
  if (condition.kind === 'none') return goesOn ? { kind: 'can', because } : { kind: 'never' };
  if (condition.kind === 'text') return ofText(condition.text, goesOn);
  const expression = parseExpression(condition.text);
  if (expression === null) return { kind: 'untold', condition: condition.text };
  if (!goesOn && !asksStatus(expression)) return { kind: 'never' };
  if (truthOf(evaluate(expression, scene)) === false) return { kind: 'never' };
  return { kind: 'can', because: /\boutputs\b/i.test(condition.text) ? 'output' : because };
}

/** A text is always true; whether GitHub asks for success besides is seen in the expressions within it. */
function ofText(text: string, goesOn: boolean): Reach {
  const asks = /\b(?:always|success|failure|cancelled)\s*\(/i.test(text);
  return goesOn || asks ? { kind: 'can', because: 'text' } : { kind: 'never' };
}

function worst(reaches: readonly Reach[]): Reach {
  return (
    reaches.find(({ kind }) => kind === 'can') ?? reaches.find(({ kind }) => kind === 'untold') ?? { kind: 'never' }
  );
}

function jobValue(shut: Shut, job: Job, path: ReadonlySet<string>, segments: readonly (string | null)[]): Value {
  const [context, id, what, name] = segments;
  if (context !== 'needs') return UNKNOWN;
  const needed = shut.workflow.jobs.filter((one) => job.needs.includes(one.id) && !path.has(one.id));
  const of = (one: Job): Value => {
    if (what === 'result') return resultOf(shut, one, path);
    return what === 'outputs' && typeof name === 'string' ? outputOf(shut, one, name) : UNKNOWN;
  };
  if (id === '*') return { kind: 'list', of: needed.map(of) };
  const one = needed.find((candidate) => candidate.id.toLowerCase() === id);
  return one === undefined ? UNKNOWN : of(one);
}

function resultOf(shut: Shut, job: Job, path: ReadonlySet<string>): Value {
  const succeeds = jobSucceeds(shut, job, path);
  const isGate = shut.gates.some((gate) => gate.job === job);
  if (isGate) return known(succeeds.kind === 'can' ? 'success' : shut.ending);
  if (jobRuns(shut, job, path).kind === 'never') return known('skipped');
  return UNKNOWN;
}

/** What a gate's job hands on while the gate is shut: nothing where it hands on `decision`. */
function outputOf(shut: Shut, job: Job, name: string): Value {
  const own = shut.gates.filter((gate) => gate.job === job);
  // What a called workflow hands on stands in that one.
  if (own.length === 0 || job.uses !== null) return UNKNOWN;
  if (shut.ending !== 'failure') return known('');
  const entry = [...job.outputs].find(([key]) => key.toLowerCase() === name);
  // An output that the job does not have is an empty text.
  if (entry === undefined) return known('');
  const inner = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(entry[1])?.[1];
  const expression = inner === undefined ? null : parseExpression(inner);
  if (expression === null || expression.kind !== 'path') return UNKNOWN;
  const values = own.map((gate) => stepValue(gate, expression.segments));
  return values.find(({ kind }) => kind === 'known') ?? UNKNOWN;
}

/** What the Action says while the gate is shut: `decision` is not set, and every name that it does not have is empty (action.yml). */
function stepValue({ step }: GateStep, [context, id, what, name]: readonly (string | null)[]): Value {
  if (context !== 'steps' || step.id === null || id !== step.id.toLowerCase()) return UNKNOWN;
  if (what === 'outcome') return known('failure');
  if (what === 'conclusion') return known(step.continueOnError === 'no' ? 'failure' : 'success');
  if (what !== 'outputs' || typeof name !== 'string') return UNKNOWN;
  return ['verdict', 'reason', 'report'].includes(name) ? UNKNOWN : known('');
}
