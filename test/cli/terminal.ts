import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../../src/cli/program.ts';
import type { ExitCode, Surroundings } from '../../src/cli/surroundings.ts';

interface Ended {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A command that is still running. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** Resolves when both streams together match; fails when the command ends before that. */
  readonly heard: (pattern: RegExp) => Promise<string>;
}

/** A person at a terminal in an empty folder of their own; time stands at one moment and moves when somebody sleeps. */
export function aTerminal(env: Readonly<Record<string, string>> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'holdpoint-cli-'));
  const interruption = new AbortController();
  let clock = Date.parse('2026-11-21T20:00:00Z');

  function start(
    args: readonly string[],
    meanwhile: () => Promise<void> = () => Promise.resolve(),
    answers: readonly string[] | null = null,
  ): Running {
    const left = [...(answers ?? [])];
    let out = '';
    let err = '';
    const listeners = new Set<() => void>();
    const said = () => {
      for (const listener of listeners) listener();
    };
    const surroundings: Surroundings = {
      out: (text) => {
        out += text;
        said();
      },
      err: (text) => {
        err += text;
        said();
      },
      env,
      cwd,
      colour: false,
      width: 100,
      now: () => clock,
      sleep: async (milliseconds) => {
        clock += milliseconds;
        await meanwhile();
      },
      ask:
        answers === null
          ? null
          : (question) => {
              out += question;
              return Promise.resolve(left.shift() ?? null);
            },
      interrupted: interruption.signal,
    };
    const ended = runCli(args, surroundings).then((exit) => ({ exit, out, err }));
    const heard = (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const listen = () => {
          const found = pattern.exec(out + err);
          if (found !== null) resolve(found[1] ?? found[0]);
        };
        listeners.add(listen);
        listen();
        void ended.then(({ exit }) => reject(new Error(`ended with ${exit} without saying ${pattern}:\n${out}${err}`)));
      });
    return { ended, heard };
  }

  return {
    cwd,
    put: (path: string, text: string) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    },
    interrupt: () => interruption.abort(),
    run: (...args: readonly string[]) => start(args).ended,
    /** The same, with something that happens whenever the command sleeps. */
    runWhile: (meanwhile: () => Promise<void>, ...args: readonly string[]) => start(args, meanwhile).ended,
    /** The same, by somebody who types these lines when asked, and then no more. */
    runAnswering: (answers: readonly string[], ...args: readonly string[]) => start(args, undefined, answers).ended,
    start: (...args: readonly string[]) => start(args),
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}
