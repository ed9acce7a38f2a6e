import type { GateAnswer } from '../../gate/ask.ts';
import { faultSentence } from '../../gate/fault-text.ts';
import { exitCodeOf } from '../../gate/exit-code.ts';
import { waitForGate } from '../../gate/wait.ts';
import { connectGate } from '../../github/connect-gate.ts';
import { rollCallJson } from '../../report/json.ts';
import { headline } from '../../report/headline.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { formatRollCall } from '../../report/terminal.ts';
import { gitHubAccess, type GitHubOptions } from '../github-options.ts';
import { refuse, refusalOfFault } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';

export interface GateOptions extends GitHubOptions {
  readonly environment: string;
  readonly sha: string;
  readonly appId?: number;
  /** Milliseconds. */
  readonly wait?: number;
  readonly json?: boolean;
}

/** `holdpoint gate`: the Action's question for any other CI. Exit 0 only when the gate is open. */
export async function runGate(options: GateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const { environment, sha: commit, appId = null, wait = null } = options;
  const gate = connectGate(request, { repository, commit, environment, appId }, null);
  const { now, sleep } = surroundings;
  const onPending = (answer: GateAnswer) => surroundings.err(`${pendingLine(answer)}\n`);
  const waiting = waitForGate({ ...gate, now, sleep, onPending }, wait);
  const answer = await Promise.race([waiting, interruption(surroundings.interrupted)]);
  if (answer.kind === 'unreadable') return refuse(surroundings, refusalOfFault(repository, answer.fault), json);
  surroundings.out(json ? rollCallJson(answer.rollCall) : formatRollCall(answer.rollCall, surroundings));
  return exitCodeOf(answer);
}

/** An interruption is an answer of its own: nothing was verified. */
async function interruption(signal: AbortSignal): Promise<GateAnswer> {
  await untilInterrupted(signal);
  return { kind: 'unreadable', fault: { code: 'NOT_READ', detail: 'the command was interrupted' } };
}

/** One line while waiting, so that a log shows life and what is missing. */
function pendingLine(answer: GateAnswer): string {
  if (answer.kind === 'unreadable') return terminalLine(`${faultSentence(answer.fault)} Trying again.`);
  return terminalLine(`${headline(answer.rollCall)}. Waiting for a change.`);
}
