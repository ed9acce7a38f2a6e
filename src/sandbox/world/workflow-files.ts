import type { Commit } from './model/git.ts';
import type { NewJob } from './workflow-runs.ts';
import { parse } from 'yaml';
import { Refusal, notFound } from './refusal.ts';

/** What the sandbox reads of a workflow file: it knows jobs by name, but runs no steps. */
export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  readonly jobs: readonly NewJob[];
  /** The inputs that `workflow_dispatch` declares, by name; null: it cannot be started by hand. */
  readonly inputs: ReadonlyMap<string, DeclaredInput> | null;
}

/** An input of `workflow_dispatch`. */
interface DeclaredInput {
  readonly required: boolean;
  readonly hasDefault: boolean;
  /** Of a `choice`; null: any text. */
  readonly options: readonly string[] | null;
}

/** The workflow in this commit that has this file name; 404 when there is none. */
export const readWorkflowFile = (commit: Commit, fileName: string): WorkflowFile => {
  const path = fileName.startsWith('.github/') ? fileName : `.github/workflows/${fileName}`;
  const file = commit.files.get(path);
  if (!file) throw notFound();
  const content: unknown = parse(file.content.toString('utf8'));
  const jobs = Object.entries(member(content, 'jobs')).map(([id, job]) => jobOf(id, job));
  if (jobs.length === 0) throw new Refusal('invalid', `Workflow ${path} has no jobs`);
  const name = textAt(content, 'name');
  return { path, name: name ?? path, jobs: withNames(jobs), inputs: inputsOf(content) };
};

/** `on` names one event, a list of them, or each with its settings. */
const inputsOf = (content: unknown): WorkflowFile['inputs'] => {
  const on: unknown = isRecord(content) ? content['on'] : undefined;
  const names = Array.isArray(on) ? on : isRecord(on) ? Object.keys(on) : [on];
  if (!names.includes('workflow_dispatch')) return null;
  return new Map(
    Object.entries(member(member(on, 'workflow_dispatch'), 'inputs')).map(([name, input]) => [name, inputOf(input)]),
  );
};

const inputOf = (input: unknown): DeclaredInput => {
  const settings = isRecord(input) ? input : {};
  const options: unknown = settings['options'];
  return {
    required: settings['required'] === true,
    hasDefault: settings['default'] !== undefined,
    options: settings['type'] === 'choice' && Array.isArray(options) ? options.map(String) : null,
  };
};

interface FoundJob {
  readonly id: string;
  readonly name: string;
  readonly environment: string | undefined;
  readonly needs: readonly string[];
}

const jobOf = (id: string, job: unknown): FoundJob => {
  const environment = textAt(job, 'environment') ?? textAt(member(job, 'environment'), 'name');
  const needs: unknown = isRecord(job) ? job['needs'] : undefined;
  return {
    id,
    name: textAt(job, 'name') ?? id,
    environment,
    needs: (Array.isArray(needs) ? needs : [needs]).filter((need) => typeof need === 'string'),
  };
};

/** `needs` speaks of ids, check runs carry names. */
const withNames = (jobs: readonly FoundJob[]): readonly NewJob[] =>
  jobs.map(({ name, environment, needs }) => ({
    name,
    needs: needs.map((need) => jobs.find(({ id }) => id === need)?.name ?? need),
    ...(environment === undefined ? {} : { environment }),
  }));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = (value: unknown, key: string): Readonly<Record<string, unknown>> => {
  const inner = isRecord(value) ? value[key] : undefined;
  return isRecord(inner) ? inner : {};
};

const textAt = (value: unknown, key: string): string | undefined => {
  const inner = isRecord(value) ? value[key] : undefined;
  return typeof inner === 'string' ? inner : undefined;
};
