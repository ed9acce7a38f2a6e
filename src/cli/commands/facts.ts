import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assess } from '../../gate/assess.ts';
import { connectReaders } from '../../github/connect-gate.ts';
import { terminalLine } from '../../report/sanitise.ts';
import type { Target } from '../arguments.ts';
import { gitHubAccess, type GitHubOptions } from '../github-options.ts';
import { refuse, refusalOfFault } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint facts`. */
export interface FactsOptions extends GitHubOptions {
  readonly target: Target;
  readonly environment?: string;
  readonly appId?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** `holdpoint facts PR|SHA`: everything one evaluation would know, as a file that `holdpoint explain` judges again offline. */
export async function runFacts(options: FactsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const readers = connectReaders(request, { app: options.appId ?? null, run: null });
  const assessed = await assess(
    readers,
    { repository, by: options.target, environment: options.environment ?? null },
    [],
  );
  if (!assessed.ok) return refuse(surroundings, refusalOfFault(repository, assessed.fault), json);
  const text = `${JSON.stringify(assessed.value.facts, null, 2)}\n`;
  if (options.out === undefined) {
    surroundings.out(text);
    return 0;
  }
  return writeOut(options.out, text, surroundings, json);
}

async function writeOut(file: string, text: string, surroundings: Surroundings, json: boolean): Promise<ExitCode> {
  try {
    await writeFile(resolve(surroundings.cwd, file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const refusal = {
      code: 'FILE_UNWRITABLE',
      exit: 1,
      place: file,
      seen: reason,
      allowed: null,
      next: 'name a file that can be written',
    } as const;
    return refuse(surroundings, refusal, json);
  }
  surroundings.out(json ? `${JSON.stringify({ written: file })}\n` : `Wrote ${terminalLine(file)}.\n`);
  return 0;
}
