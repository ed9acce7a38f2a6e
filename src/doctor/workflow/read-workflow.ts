import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { usesSecrets } from './secrets.ts';
import type { Concurrency, Condition, Flag, Job, Permissions, Step, Workflow } from './workflow.ts';

type Fields = Readonly<Record<string, unknown>>;
type LineOf = (path: readonly (string | number)[]) => number;

/** A workflow's file; null for a text that is none. */
export function readWorkflow(path: string, text: string): Workflow | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const root = document.errors.length > 0 ? null : fieldsOf(plain(document));
  const jobs = fieldsOf(root?.['jobs']);
  if (root === null || jobs === null) return null;
  const lineOf: LineOf = (keys) => lines.linePos(offsetOf(document, keys)).line;
  return {
    path,
    events: eventsOf(root['on'] ?? root['true']),
    permissions: permissionsOf(root['permissions']),
    concurrency: concurrencyOf(root['concurrency']),
    env: allText(root['env']),
    jobs: Object.entries(jobs).flatMap(([id, job]) => {
      const fields = fieldsOf(job);
      return fields === null ? [] : [jobOf(id, fields, lineOf)];
    }),
  };
}

/** Anchors are few in a workflow; a file that multiplies them is none. */
function plain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

function offsetOf(document: Document.Parsed, keys: readonly (string | number)[]): number {
  const last = keys.at(-1);
  const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === last);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  const found: unknown = document.getIn(keys, true);
  return hasRange(found) ? found.range[0] : 0;
}

function hasRange(thing: unknown): thing is { readonly range: readonly [number, ...unknown[]] } {
  return typeof thing === 'object' && thing !== null && 'range' in thing && Array.isArray(thing.range);
}

function jobOf(id: string, job: Fields, lineOf: LineOf): Job {
  const steps = Array.isArray(job['steps']) ? job['steps'] : [];
  return {
    id,
    name: textOf(job['name']),
    line: lineOf(['jobs', id]),
    needs: textsOf(job['needs']),
    condition: conditionOf(job['if']),
    environment: environmentOf(job['environment']),
    permissions: permissionsOf(job['permissions']),
    concurrency: concurrencyOf(job['concurrency']),
    continueOnError: flagOf(job['continue-on-error']),
    outputs: textsByName(job['outputs']),
    runsOn: labelsOf(job['runs-on']),
    uses: textOf(job['uses']),
    with: textsByName(job['with']),
    givesSecrets: job['secrets'] === 'inherit' || usesSecrets(allText(job['secrets'])),
    text: allText(job),
    steps: steps.flatMap((step: unknown, index) => {
      const fields = fieldsOf(step);
      return fields === null ? [] : [stepOf(fields, lineOf(['jobs', id, 'steps', index]))];
    }),
  };
}

function stepOf(step: Fields, line: number): Step {
  return {
    id: textOf(step['id']),
    line,
    uses: textOf(step['uses']),
    run: textOf(step['run']),
    condition: conditionOf(step['if']),
    continueOnError: flagOf(step['continue-on-error']),
    with: textsByName(step['with']),
  };
}

function eventsOf(on: unknown): readonly string[] {
  return typeof on === 'string' || Array.isArray(on) ? textsOf(on) : Object.keys(fieldsOf(on) ?? {});
}

/** GitHub evaluates a text without `${{` as one expression; one with it only where nothing stands around it. */
function conditionOf(value: unknown): Condition {
  if (value === undefined || value === null) return { kind: 'none' };
  // A list or a mapping is no condition: what stands for it cannot be read either.
  if (typeof value !== 'string') return { kind: 'expression', text: textOf(value) ?? '?' };
  if (!value.includes('${{')) return { kind: 'expression', text: value.trim() };
  const inner = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(value)?.[1];
  return inner === undefined ? { kind: 'text', text: value } : { kind: 'expression', text: inner.trim() };
}

function environmentOf(value: unknown): Job['environment'] {
  const name = textOf(typeof value === 'object' ? fieldsOf(value)?.['name'] : value);
  return name === null ? null : { name, expression: name.includes('${{') };
}

function permissionsOf(value: unknown): Permissions {
  if (value === undefined) return { kind: 'unsaid' };
  if (value === 'read-all') return { kind: 'all', access: 'read' };
  if (value === 'write-all') return { kind: 'all', access: 'write' };
  return { kind: 'named', by: textsByName(value) };
}

function concurrencyOf(value: unknown): Concurrency | null {
  if (value === undefined || value === null) return null;
  return { cancels: flagOf(fieldsOf(value)?.['cancel-in-progress']) };
}

function flagOf(value: unknown): Flag {
  if (value === undefined || value === null || value === false || value === 'false') return 'no';
  return value === true || value === 'true' ? 'yes' : 'expression';
}

function labelsOf(value: unknown): readonly string[] {
  const fields = fieldsOf(value);
  if (fields === null) return textsOf(value).map((label) => label.toLowerCase());
  const group = textOf(fields['group']);
  return [...(group === null ? [] : [`group:${group}`]), ...textsOf(fields['labels'])].map((label) =>
    label.toLowerCase(),
  );
}

function textsByName(value: unknown): ReadonlyMap<string, string> {
  const fields = fieldsOf(value) ?? {};
  return new Map(
    Object.entries(fields).flatMap(([name, one]) => {
      const text = textOf(one);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** Every text in a value, each on a line of its own. */
function allText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return textOf(value) ?? '';
  return Object.values(value).map(allText).join('\n');
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}
