import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assess } from '../../gate/assess.ts';
import { readAlso } from '../../gate/read-also.ts';
import { connectReaders } from '../../github/connect-gate.ts';
import { terminalLine } from '../../report/sanitise.ts';
import type { Target } from '../arguments.ts';
import { gitHubAccess, type GitHubOptions } from '../github-options.ts';
import { readNamedFile } from '../read-file.ts';
import { refuse, refusalOfFault, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { report } from './validate.ts';

/** Options of `holdpoint facts`. */
export interface FactsOptions extends GitHubOptions {
  readonly target: Target;
  readonly environment?: string;
  readonly appId?: number;
  readonly out?: string;
  /** File of another checklist, whose needs are read along. */
  readonly checklist?: string;
  readonly json?: boolean;
}

/** `holdpoint facts PR|SHA`: everything one evaluation would know, as a file that `holdpoint explain` judges again offline. */
export async function runFacts(options: FactsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const other = await otherChecklist(options, surroundings);
  if (other !== null && 'exit' in other) return refuse(surroundings, other, json);
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
  const { facts, config } = other === null ? assessed.value : await readAlso(readers, assessed.value.facts, other);
  // One that is recorded with problems is a fact; one that is given with problems is a mistake.
  if (other !== null && config.state === 'invalid') return report(config.problems, other.text, json, surroundings);
  const text = `${JSON.stringify(facts, null, 2)}\n`;
  if (options.out === undefined) {
    surroundings.out(text);
    return 0;
  }
  return writeOut(options.out, text, surroundings, json);
}

async function otherChecklist(
  { checklist: path }: FactsOptions,
  surroundings: Surroundings,
): Promise<{ readonly path: string; readonly text: string } | Refusal | null> {
  if (path === undefined) return null;
  const read = await readNamedFile(surroundings, path, 'checklist');
  return read.ok ? { path, text: new TextDecoder().decode(read.bytes) } : read.refusal;
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
