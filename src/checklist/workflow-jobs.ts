import { parse } from 'yaml';

/** What a workflow's file says of its checks. */
export interface WorkflowJobs {
  /** What starts it. */
  readonly events: readonly string[];
  /** The names under which GitHub shows its jobs, in file order; globs where a name holds an expression. */
  readonly names: readonly string[];
}

/** The jobs of a workflow's file; null for a file that is none. */
export function workflowJobs(text: string): WorkflowJobs | null {
  const root = parseMap(text);
  if (root === null) return null;
  const names = Object.entries(asMap(root['jobs']) ?? {}).flatMap(([id, job]) => {
    const name = checkName(id, asMap(job));
    return name === null ? [] : [name];
  });
  return { events: eventsOf(root['on']), names };
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
