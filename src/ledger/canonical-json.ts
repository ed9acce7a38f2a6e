/**
 * JSON in one form only, so that the same value always has the same hash: keys sorted by UTF-16 code units, no blanks, strings escaped as
 * `JSON.stringify` does (which keeps lone surrogates and control characters as ASCII). Null for what JSON cannot hold without loss:
 * numbers that are not finite, undefined, functions, dates and other objects that are not plain.
 */
export function canonicalJson(value: unknown): string | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : null;
  if (Array.isArray(value)) return bracketed('[', value.map(canonicalJson), ']');
  if (typeof value !== 'object' || !isPlain(value)) return null;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => member(key, canonicalJson(one)));
  return bracketed('{', members, '}');
}

function member(key: string, value: string | null): string | null {
  return value === null ? null : `${JSON.stringify(key)}:${value}`;
}

function bracketed(open: string, parts: readonly (string | null)[], close: string): string | null {
  return parts.includes(null) ? null : `${open}${parts.join(',')}${close}`;
}

/** By its prototype's own prototype, so that an object made in another realm is plain too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
