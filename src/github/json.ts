import { milliseconds } from '../evidence/time.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Instant } from '../evidence/time.ts';

/** A value out of an answer that nobody has vouched for yet, with the place where it stood. */
export interface Json {
  readonly value: unknown;
  readonly path: string;
}

/** The answer has another shape than was asked for. It never leaves this folder: `parseJson` turns it into a fault. */
class ShapeError extends Error {}

/** Reads an answer whole or not at all: a missing field or a wrong type anywhere is API_PARTIAL with the place, never a default. */
export function parseJson<T>(source: string, value: unknown, read: (json: Json) => T): Result<T, ReadFault> {
  return shaped(() => read({ value, path: source }));
}

/** The same for values that have come through the door already. */
export function shaped<T>(read: () => T): Result<T, ReadFault> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { ok: false, fault: { code: 'API_PARTIAL', detail: error.message } };
  }
}

/** The field of an object; one that is absent is refused, which `null` is not. */
export function field(json: Json, key: string): Json {
  const path = `${json.path}.${key}`;
  if (!isObject(json.value)) return refuse(json, 'an object');
  if (!Object.hasOwn(json.value, key)) return refuse({ value: undefined, path }, 'a value');
  return { value: json.value[key], path };
}

/** A field that must be there and may be null: in GraphQL whatever was asked for is there. */
export function fieldOrNull(json: Json, key: string): Json | null {
  const found = field(json, key);
  return found.value === null ? null : found;
}

/** The field, or null where it is absent or null. For answers in which GitHub leaves a key out to say "none". */
export function optionalField(json: Json, key: string): Json | null {
  if (!isObject(json.value)) return refuse(json, 'an object');
  const value = json.value[key];
  return value === undefined || value === null ? null : { value, path: `${json.path}.${key}` };
}

/** Null stays null; anything else is read. */
export function orNull<T>(json: Json, read: (json: Json) => T): T | null {
  return json.value === null ? null : read(json);
}

/** Every element of a list. */
export function list<T>(json: Json, read: (json: Json) => T): readonly T[] {
  if (!Array.isArray(json.value)) return refuse(json, 'a list');
  return json.value.map((value: unknown, index) => read({ value, path: `${json.path}[${index}]` }));
}

/** A text. */
export function text(json: Json): string {
  return typeof json.value === 'string' ? json.value : refuse(json, 'a text');
}

/** A whole number that is exact. */
export function integer(json: Json): number {
  return typeof json.value === 'number' && Number.isSafeInteger(json.value) ? json.value : refuse(json, 'an integer');
}

/** True or false. */
export function flag(json: Json): boolean {
  return typeof json.value === 'boolean' ? json.value : refuse(json, 'true or false');
}

/** A moment in UTC as GitHub writes it. */
export function instant(json: Json): Instant {
  const value = text(json);
  return Number.isNaN(milliseconds(value)) ? refuse(json, 'a moment in UTC') : value;
}

/** A full object id in lower case. */
export function objectId(json: Json): string {
  const value = text(json);
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : refuse(json, 'a full object id');
}

/** An id beyond 32 bits: GraphQL writes it as a text of digits, REST as a number. */
export function bigId(json: Json): string {
  const value = typeof json.value === 'number' && Number.isSafeInteger(json.value) ? String(json.value) : json.value;
  return typeof value === 'string' && /^\d{1,20}$/.test(value) ? value : refuse(json, 'an id in digits');
}

/** One of the words given, and no other. */
export function oneOf<T extends string>(json: Json, words: readonly T[]): T {
  const found = words.find((word) => word === json.value);
  return found === undefined ? refuse(json, `one of ${words.join(', ')}`) : found;
}

/** Stops the reading: `json` is not what was asked for. */
export function refuse(json: Json, expected: string): never {
  throw new ShapeError(`${json.path} should be ${expected}, but is ${shown(json.value)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}
