/** An answer of the local GitHub, or a file, has another shape than the story reads in it. */
class AnswerError extends Error {}

type Key = string | number;

/** The text that stands below these keys. */
export function textAt(answer: unknown, ...keys: readonly Key[]): string {
  const value = valueAt(answer, keys);
  return typeof value === 'string' ? value : refuse(keys, 'a text', value);
}

/** The same where GitHub may say null. */
export function textOrNull(answer: unknown, ...keys: readonly Key[]): string | null {
  return valueAt(answer, keys) === null ? null : textAt(answer, ...keys);
}

/** The number that stands below these keys. */
export function numberAt(answer: unknown, ...keys: readonly Key[]): number {
  const value = valueAt(answer, keys);
  return typeof value === 'number' ? value : refuse(keys, 'a number', value);
}

/** The list that stands below these keys. */
export function listAt(answer: unknown, ...keys: readonly Key[]): readonly unknown[] {
  const value = valueAt(answer, keys);
  return Array.isArray(value) ? value : refuse(keys, 'a list', value);
}

/** Keys and values of the map that stands below these keys. */
export function entriesAt(answer: unknown, ...keys: readonly Key[]): readonly (readonly [string, unknown])[] {
  const value = valueAt(answer, keys);
  return typeof value === 'object' && value !== null ? Object.entries(value) : refuse(keys, 'a map', value);
}

/** Whatever stands below these keys; undefined where nothing does. */
export function valueAt(answer: unknown, keys: readonly Key[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    answer,
  );
}

function refuse(keys: readonly Key[], expected: string, seen: unknown): never {
  throw new AnswerError(`${keys.join('.')} should be ${expected}, but is ${JSON.stringify(seen) ?? 'absent'}`);
}
