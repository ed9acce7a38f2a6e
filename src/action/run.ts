import type { Actor } from '../evidence/facts.ts';
import type { GateAnswer, GateQuestion } from '../gate/ask.ts';
import { exitCodeOf, type GateExit } from '../gate/exit-code.ts';
import { waitForGate, type WaitPorts } from '../gate/wait.ts';
import { rollCallJson } from '../report/json.ts';
import { readInputs, type InputName, type Inputs } from './inputs.ts';
import { outputNames, outputsOf, type OutputName } from './outputs.ts';
import { announce, announceParked, announceProblems, pendingSpeaker, type Announcer } from './announce.ts';

/** The runner as the Action uses it; `main.ts` gives the real one. */
export interface Runner extends Announcer {
  readonly input: (name: InputName) => string;
  readonly output: (name: OutputName, value: string) => void;
  /** The runner will not show this text in a log. */
  readonly keepSecret: (text: string) => void;
  /** Writes the report where the job's later steps can read it; gives its path, or null when it could not be written. */
  readonly writeReport: (json: string) => string | null;
  /** `owner/name`. */
  readonly repository: string;
  /** GitHub's numeric id of the run, and which attempt this is; null outside of a workflow run. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
  /** Who started the run, and this attempt of it. */
  readonly actors: readonly Actor[];
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** GitHub as this question needs it. */
export type Connect = (token: string, question: GateQuestion) => Pick<WaitPorts, 'look' | 'changed'>;

/** One run of the Action: reads the inputs, asks (and waits), says what came out, and gives the exit status. */
export async function run(runner: Runner, connect: Connect): Promise<GateExit> {
  const read = readInputs(runner.input);
  if (!read.ok) {
    announceProblems(runner, read.problems);
    return 3;
  }
  const answer = await ask(runner, connect, read.inputs);
  const report = answer.kind === 'judged' ? runner.writeReport(rollCallJson(answer.rollCall)) : null;
  if (answer.kind === 'judged' && answer.parks === true && !answer.rollCall.open)
    announceParked(runner, answer.rollCall, runner.run);
  await announce(runner, answer);
  const exit = exitCodeOf(answer);
  const outputs = outputsOf(answer, report);
  for (const name of outputNames) {
    const value = outputs[name];
    if (value !== undefined) runner.output(name, value);
  }
  return exit;
}

async function ask(runner: Runner, connect: Connect, inputs: Inputs): Promise<GateAnswer> {
  runner.keepSecret(inputs.token);
  const { environment, sha, appId, wait } = inputs;
  const github = connect(inputs.token, {
    repository: runner.repository,
    commit: sha,
    environment,
    appId,
    actors: runner.actors,
  });
  return waitForGate({ ...github, now: runner.now, sleep: runner.sleep, onPending: pendingSpeaker(runner) }, wait);
}
