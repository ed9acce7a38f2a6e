import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Facts } from '../evidence/facts.ts';
import schema from '../../schema/facts.schema.json' with { type: 'json' };
import type { Refusal } from './refusal.ts';

/** The facts, or why the file holds none. */
export type FactsResult =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly refusal: Refusal };

/** Larger than any pull request GitHub shows (comments, files and edits at their limits), and small enough to read at once. */
const LARGEST = 64 * 1024 * 1024;

/** The facts in a file's text, when it is a whole facts file of a version that this reader knows. */
export function readFacts(text: string, file: string): FactsResult {
  if (text.length > LARGEST) return refused(file, `the file has ${text.length} characters`, `at most ${LARGEST}`);
  const read = parseJson(text);
  if (!read.ok) return refused(file, `this is no JSON: ${read.reason}`, 'a facts file as `holdpoint facts` writes it');
  const version = versionOf(read.value);
  if (typeof version === 'number' && version > 1) {
    return refused(file, `the facts have version ${version}`, 'version 1', 'update holdpoint');
  }
  // `verbose` keeps the value seen, for the message.
  const validate = new Ajv2020({ verbose: true, allowUnionTypes: true }).compile<Facts>(schema);
  if (validate(read.value)) return { ok: true, facts: read.value };
  const [error] = deepest(validate.errors ?? []);
  return refused(`${file}${error?.instancePath ?? ''}`, seenBy(error), allowedBy(error));
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'facts' in value ? value.facts : undefined;
}

/** Of an alternative's errors the one that came furthest is the one the file's writer meant. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length + (error.keyword === 'anyOf' ? -1 : 0);
  return errors.filter(({ keyword }) => keyword !== 'anyOf' || errors.length === 1).sort((a, b) => depth(b) - depth(a));
}

function seenBy(error: ErrorObject | undefined): string {
  if (error === undefined) return 'the file does not fit the schema';
  if (error.keyword === 'required') return `the key ${JSON.stringify(error.params['missingProperty'])} is missing`;
  return `got ${(JSON.stringify(error.data) ?? 'nothing').slice(0, 120)}`;
}

function allowedBy(error: ErrorObject | undefined): string {
  if (error === undefined) return 'see schema/facts.schema.json';
  const { keyword, params, message = keyword } = error;
  if (keyword === 'enum') return `one of ${JSON.stringify(params['allowedValues'])}`;
  if (keyword === 'const') return JSON.stringify(params['allowedValue']);
  if (keyword === 'required') return 'every key of schema/facts.schema.json';
  return `a value that ${message}`;
}

function refused(
  place: string,
  seen: string,
  allowed: string,
  next = 'record the facts again with `holdpoint facts`',
): FactsResult {
  return { ok: false, refusal: { code: 'FACTS_INVALID', exit: 3, place, seen, allowed, next } };
}
