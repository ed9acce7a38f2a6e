/** Whether two values of a checklist say the same; what is absent and what is undefined is the same. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Whether everything that stands in one list stands in the other. */
export function isWithin(one: readonly unknown[], other: readonly unknown[]): boolean {
  const known = new Set(other.map(canonical));
  return one.every((entry) => known.has(canonical(entry)));
}

/** Whether two lists hold the same, in any order. */
export function sameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

/** What stands in one list and not in the other. */
export function without<T>(one: readonly T[], other: readonly unknown[]): readonly T[] {
  return one.filter((entry) => !isWithin([entry], other));
}

/** One text for all values that say the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .toSorted()
    .join()}}`;
}
