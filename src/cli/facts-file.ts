import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Facts } from '../evidence/facts.ts';
import schema from '../../schema/facts.schema.json' with { type: 'json' };
import type { Refusal } from './refusal.ts';
import { schemaMistakes } from './schema-mistakes.ts';

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
  return readFactsValue(read.value, file);
}

// `verbose` keeps the value seen, for the message.
const validate = new Ajv2020({ verbose: true, allowUnionTypes: true }).compile<Facts>(schema);

/** The facts in a value that was read; `place` is where it comes from, for messages. */
export function readFactsValue(value: unknown, place: string): FactsResult {
  const version = versionOf(value);
  if (typeof version === 'number' && version > 1) {
    return refused(place, `the facts have version ${version}`, 'version 1', 'update holdpoint');
  }
  if (validate(value)) return { ok: true, facts: value };
  const [mistake] = schemaMistakes(validate.errors ?? []);
  if (mistake === undefined) return refused(place, 'the file does not fit the schema', 'see schema/facts.schema.json');
  const { path, seen, allowed } = mistake;
  return refused(`${place}${path}`, seen, `${allowed}; see schema/facts.schema.json`);
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

function refused(
  place: string,
  seen: string,
  allowed: string,
  next = 'record the facts again with `holdpoint facts`',
): FactsResult {
  return { ok: false, refusal: { code: 'FACTS_INVALID', exit: 3, place, seen, allowed, next } };
}
