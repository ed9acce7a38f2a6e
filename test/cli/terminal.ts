import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../../src/cli/program.ts';
import type { ExitCode, Surroundings } from '../../src/cli/surroundings.ts';

export interface Ended {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A person at a terminal in an empty folder of their own; time stands at one moment and moves when somebody sleeps. */
export function aTerminal(env: Readonly<Record<string, string>> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'holdpoint-cli-'));
  const interruption = new AbortController();
  let clock = Date.parse('2026-11-21T20:00:00Z');
  const runWhile = async (meanwhile: () => Promise<void>, ...args: readonly string[]): Promise<Ended> => {
    let out = '';
    let err = '';
    const surroundings: Surroundings = {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      env,
      cwd,
      colour: false,
      width: 100,
      now: () => clock,
      sleep: async (milliseconds) => {
        clock += milliseconds;
        await meanwhile();
      },
      interrupted: interruption.signal,
    };
    const exit = await runCli(args, surroundings);
    return { exit, out, err };
  };
  return {
    cwd,
    put: (path: string, text: string) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    },
    interrupt: () => interruption.abort(),
    run: (...args: readonly string[]) => runWhile(() => Promise.resolve(), ...args),
    /** The same, with something that happens whenever the command sleeps. */
    runWhile,
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}
