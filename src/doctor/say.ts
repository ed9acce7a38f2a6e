import type { Found, Mend } from './finding.ts';
import type { Workflow } from './workflow/workflow.ts';

/** A line of a workflow's file. */
export function at({ path }: Pick<Workflow, 'path'>, line: number): string {
  return `${path}:${line}`;
}

/** Something to write into a file. */
export function write(how: string): Mend {
  return { where: 'file', how, run: null };
}

/** Something to change in the settings, with the command that does it where there is one. */
export function click(how: string, run: string | null = null): Mend {
  return { where: 'settings', how, run };
}

/** What gives a pull request into the default branch its check. */
export function askOfChanges(branch: string | null): string {
  return `Have each environment that takes ${branch ?? 'the default branch'} ask an item of the change (without \`ask: release\`)`;
}

/** Where an environment's settings are. */
export function environmentPage(name: string): string {
  return `Settings → Environments → ${name}`;
}

/** The same as a place of a finding. */
export function inSettings(name: string): Pick<Found, 'environment' | 'place'> {
  return { environment: name, place: environmentPage(name) };
}

/** `gh api` for a path below the repository. `fields` go as `-f key=value`, numbers as `-F`. */
export function ghApi(
  method: 'POST' | 'PUT' | 'DELETE',
  repository: string | null,
  path: string,
  fields: Readonly<Record<string, string | number>> = {},
): string | null {
  if (repository === null) return null;
  const words = Object.entries(fields).map(([key, value]) =>
    typeof value === 'number' ? `-F ${key}=${value}` : `-f ${shellWord(`${key}=${value}`)}`,
  );
  return ['gh api --method', method, shellWord(`repos/${repository}/${path}`), ...words].join(' ');
}

/** One word for a shell, whatever it holds. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
