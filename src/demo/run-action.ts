import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entriesAt, textAt, valueAt } from './answer.ts';

/** A step `uses: holdpoint` of a deploy job, as the runner hands it to the Action. */
export interface ActionStep {
  /** The folder with action.yml and dist/. */
  readonly root: string;
  /** Below it, the folder of another action's `action.yml`. */
  readonly folder?: string;
  /** What started the workflow; a push by default. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly node: string;
  /** Options of `node` itself, such as a module to load first. */
  readonly nodeOptions?: readonly string[];
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  /** Inputs as the workflow gives them; the rest comes from action.yml's defaults. */
  readonly with: Readonly<Record<string, string>>;
  /** What the job's own `GITHUB_TOKEN` is. */
  readonly token: string;
  /** Extra environment variables, such as a proxy. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What the step left behind: exit status, log, outputs, job summary, and the report if there is one. */
export interface ActionResult {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: unknown;
}

/** Runs the bundle as a runner does: a process of its own, inputs and files by environment variables, nothing else inherited but the path. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-step-'));
  try {
    for (const name of ['output', 'summary', 'state', 'event.json'])
      writeFileSync(join(folder, name), name === 'event.json' ? JSON.stringify(step.event?.payload ?? {}) : '');
    const { status, log } = await start(step, folder);
    const outputs = parseOutputs(readFileSync(join(folder, 'output'), 'utf8'));
    const report: unknown =
      outputs['report'] === undefined ? null : JSON.parse(readFileSync(outputs['report'], 'utf8'));
    return { status, log, outputs, summary: readFileSync(join(folder, 'summary'), 'utf8'), report };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(step: ActionStep, folder: string): Promise<{ readonly status: number | null; readonly log: string }> {
  const { main, inputs } = readManifest(step);
  const child = spawn(step.node, [...(step.nodeOptions ?? []), join(step.root, step.folder ?? '', main)], {
    env: { ...environment(step, folder), ...inputs },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, log }));
  });
}

function environment(step: ActionStep, folder: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_GRAPHQL_URL: `${step.apiUrl.replace(/\/v3$/, '')}/graphql`,
    GITHUB_SERVER_URL: step.serverUrl,
    GITHUB_REPOSITORY: step.repository,
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref,
    GITHUB_EVENT_NAME: step.event?.name ?? 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_RUN_ID: String(step.runId),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    ...step.env,
  };
}

/** Inputs become `INPUT_NAME` with blanks as underscores, defaults of action.yml included, the two expressions in them resolved. */
function readManifest(step: ActionStep): { readonly main: string; readonly inputs: Record<string, string> } {
  const manifest: unknown = parse(readFileSync(join(step.root, step.folder ?? '', 'action.yml'), 'utf8'));
  const inputs = entriesAt(manifest, 'inputs').map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    step.with[name] ?? resolve(defaultOf(input), step),
  ]);
  return { main: textAt(manifest, 'runs', 'main'), inputs: Object.fromEntries(inputs) };
}

function defaultOf(input: unknown): string {
  const value = valueAt(input, ['default']);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function resolve(value: string, { token, sha }: ActionStep): string {
  return value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token).replaceAll(/\$\{\{\s*github\.sha\s*\}\}/g, sha);
}

/** The runner's file format: `name=value`, or `name<<DELIMITER` with the lines up to the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      outputs[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
