import type { ErrorObject } from 'ajv/dist/2020.js';

/** A value that a schema refuses: its place as a JSON pointer, what was seen there, what is allowed. */
export interface SchemaMistake {
  readonly path: string;
  readonly seen: string;
  readonly allowed: string;
}

/**
 * ajv's errors (with `verbose`) as one mistake for each place, the deepest first: of alternatives the one that came furthest is the one
 * that was meant, and an unknown key explains a missing one.
 */
export function schemaMistakes(errors: readonly ErrorObject[]): readonly SchemaMistake[] {
  const places = new Map<string, ErrorObject>();
  for (const error of telling(errors)) if (!places.has(error.instancePath)) places.set(error.instancePath, error);
  return [...places].map(([path, error]) => ({ path, seen: seenBy(error), allowed: allowedBy(error) }));
}

const alternatives: readonly string[] = ['anyOf', 'oneOf'];

function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  const rank = ({ keyword }: ErrorObject): number => (keyword === 'additionalProperties' ? 0 : 1);
  const own = errors.filter(({ keyword }) => !alternatives.includes(keyword));
  return (own.length === 0 ? errors : own).toSorted((a, b) => depth(b) - depth(a) || rank(a) - rank(b));
}

function seenBy({ keyword, params, data }: ErrorObject): string {
  if (keyword === 'required') return `the key ${JSON.stringify(params['missingProperty'])} is missing`;
  if (keyword === 'additionalProperties') return `the unknown key ${JSON.stringify(params['additionalProperty'])}`;
  return `got ${(JSON.stringify(data) ?? 'nothing').slice(0, 120)}`;
}

function allowedBy({ keyword, params, parentSchema, message = keyword }: ErrorObject): string {
  if (keyword === 'enum') return `one of ${JSON.stringify(params['allowedValues'])}`;
  if (keyword === 'const') return JSON.stringify(params['allowedValue']);
  if (keyword === 'additionalProperties') return Object.keys(Object(parentSchema?.['properties'])).join(', ');
  return keyword === 'required' ? listOf(parentSchema?.['required']) : `a value that ${message}`;
}

function listOf(value: unknown): string {
  return Array.isArray(value) ? `all of ${value.join(', ')}` : 'the key';
}
