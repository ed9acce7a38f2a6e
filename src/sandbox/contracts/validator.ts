import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Judges a value against the schema at `pointer` of the slice; sentences say what is wrong, none means it fits. */
export type Validator = (pointer: string, value: unknown) => readonly string[];

const instant = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** The formats that the slices name and that a stand-in can get wrong; others are accepted unseen. */
const formats = {
  'date-time': instant,
  date: /^\d{4}-\d\d-\d\d$/,
  uri: (text: string) => URL.canParse(text),
  email: /^[^@\s]+@[^@\s]+$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'uri-template': true,
  'repo.nwo': true,
  ipv4: true,
  ipv6: true,
  hostname: true,
  int32: true,
  int64: true,
  float: true,
  double: true,
  timestamp: true,
} as const;

/**
 * A validator over one slice. Schemas are compiled on first use, because compiling all of them takes seconds.
 * `coerce` reads texts of a query string as the numbers and booleans they spell.
 */
export function createValidator(document: object, { coerce = false } = {}): Validator {
  // Shorter code would take longer to make than it saves: a schema is compiled once for a few values.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, formats, coerceTypes: coerce, code });
  // It is published as a schema: whether it is one is not asked again.
  ajv.addSchema(document, 'github', false);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` });
    compiled.set(pointer, validate);
    return validate(value) ? [] : sentences(validate.errors ?? []);
  };
}

function sentences(errors: readonly ErrorObject[]): readonly string[] {
  const told = new Set(
    errors.map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}${limit(error)}`),
  );
  return [...told];
}

/** The values allowed, where ajv's message leaves them out. */
function limit({ keyword, params }: ErrorObject): string {
  return keyword === 'enum' ? `: ${JSON.stringify(params['allowedValues'])}` : '';
}

/** A JSON pointer out of plain keys. */
export function pointer(...keys: readonly string[]): string {
  // the pointer is also the fragment of a URI, in which braces and blanks must be percent-encoded
  return keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

/** More complaints than this about one value are noise: a failed `anyOf` repeats itself for every alternative. */
const shown = 12;

/** The first complaints, and how many were left out. */
export function firstFew(all: readonly string[]): readonly string[] {
  return all.length <= shown ? all : [...all.slice(0, shown), `… and ${all.length - shown} more`];
}
