import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A check that a workflow reports for a pull request: the name GitHub gives the job, or a glob where the name holds an expression. */
export interface WorkflowCheck {
  readonly name: string;
  /** Path in the repository, for example `.github/workflows/ci.yml`. */
  readonly workflow: string;
}

/** Events whose runs are about the proposed commit itself; runs of `pull_request_target` and `workflow_run` are about another one. */
const EVENTS = ['pull_request', 'push', 'merge_group'];

/** Checks of every workflow below `folder`, in the order of file and job. A file that is no workflow is passed over: proposing is a help, no promise. */
export async function findWorkflowChecks(folder: string): Promise<readonly WorkflowCheck[]> {
  const directory = join(folder, '.github', 'workflows');
  const names = await readdir(directory).catch((): string[] => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const found = await Promise.all(
    files.map(async (name) =>
      checksOf(`.github/workflows/${name}`, await readFile(join(directory, name), 'utf8').catch(() => '')),
    ),
  );
  return found.flat();
}

/** The checks of one workflow file. */
export function checksOf(workflow: string, text: string): readonly WorkflowCheck[] {
  const root = parseMap(text);
  if (root === null || !eventsOf(root['on']).some((event) => EVENTS.includes(event))) return [];
  const jobs = asMap(root['jobs']) ?? {};
  return Object.entries(jobs).flatMap(([id, job]) => {
    const name = checkName(id, asMap(job));
    return name === null ? [] : [{ name, workflow }];
  });
}

function checkName(id: string, job: Record<string, unknown> | null): string | null {
  if (job === null) return null;
  const given = typeof job['name'] === 'string' ? job['name'] : id;
  const name = given.replaceAll(/\$\{\{.*?\}\}/g, '*');
  // A called workflow reports its own jobs below the caller's name; a matrix adds its values.
  if (typeof job['uses'] === 'string') return `${name} / *`;
  const matrix = asMap(asMap(job['strategy'])?.['matrix']) !== null;
  return matrix && !name.includes('*') ? `${name} (*` : name;
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.filter((event) => typeof event === 'string');
  return Object.keys(asMap(on) ?? {});
}

function parseMap(text: string): Record<string, unknown> | null {
  try {
    return asMap(parse(text, { maxAliasCount: 100, logLevel: 'silent' }));
  } catch {
    return null;
  }
}

function asMap(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}
