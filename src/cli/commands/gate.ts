import type { GateAnswer } from '../../gate/ask.ts';
import { faultSentence } from '../../gate/fault-text.ts';
import { exitCodeOf } from '../../gate/exit-code.ts';
import { waitForGate, type WaitPorts } from '../../gate/wait.ts';
import { connectGate } from '../../github/connect-gate.ts';
import { rollCallJson } from '../../report/json.ts';
import { headline } from '../../report/headline.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { formatRollCall } from '../../report/terminal.ts';
import { gitHubAccess, type GitHubOptions } from '../github-options.ts';
import { refuse, refusalOfFault } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** Options of `holdpoint gate`. */
export interface GateOptions extends GitHubOptions {
  readonly environment: string;
  readonly sha: string;
  readonly appId?: number;
  /** Milliseconds. */
  readonly wait?: number;
  readonly json?: boolean;
}

/** An interruption is an answer of its own: nothing was verified. */
const INTERRUPTED: GateAnswer = {
  kind: 'unreadable',
  fault: { code: 'NOT_READ', detail: 'the command was interrupted' },
};

/** `holdpoint gate`: the Action's question for any other CI. Exit 0 only when the gate is open. */
export async function runGate(options: GateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const { environment, sha: commit, appId = null, wait = null } = options;
  const { now, sleep, interrupted, err } = surroundings;
  const gate = endingWith(interrupted, connectGate(request, { repository, commit, environment, appId }, null));
  const onPending = (answer: GateAnswer) => err(`${pendingLine(answer)}\n`);
  const waiting = waitForGate({ ...gate, now, sleep, onPending }, wait);
  // The answer does not wait for the sleep to end; the wait itself ends with its next look.
  const answer = await Promise.race([waiting, untilInterrupted(interrupted).then(() => INTERRUPTED)]);
  if (answer.kind === 'unreadable') return refuse(surroundings, refusalOfFault(repository, answer.fault), json);
  surroundings.out(json ? rollCallJson(answer.rollCall) : formatRollCall(answer.rollCall, surroundings));
  return exitCodeOf(answer);
}

/** The same gate until the signal; from then on every question is answered at once, without GitHub. */
function endingWith(
  signal: AbortSignal,
  { look, changed }: Pick<WaitPorts, 'look' | 'changed'>,
): Pick<WaitPorts, 'look' | 'changed'> {
  return {
    look: () => (signal.aborted ? Promise.resolve(INTERRUPTED) : look()),
    changed: (paths: readonly string[]) => (signal.aborted ? Promise.resolve(true) : changed(paths)),
  };
}

/** One line while waiting, so that a log shows life and what is missing. */
function pendingLine(answer: GateAnswer): string {
  if (answer.kind === 'unreadable') return terminalLine(`${faultSentence(answer.fault)} Trying again.`);
  return terminalLine(`${headline(answer.rollCall)}. Waiting for a change.`);
}
