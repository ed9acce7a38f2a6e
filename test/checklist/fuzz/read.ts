/** A map of the file. */
export type Map_ = Readonly<Record<string, unknown>>;

/** A map, and no list. */
export function isMap(value: unknown): value is Map_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Roles that a file names as signers, wherever it does: under the keys that ask somebody of a role. */
export function namesSigned(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesSigned);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key !== 'signoff' && key !== 'tick') return namesSigned(entry);
    const role: unknown = isMap(entry) ? entry['role'] : entry;
    return typeof role === 'string' ? [role] : [];
  });
}

/** Every map and list of a file, as keys from its top. */
export function collections(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => collections(entry, [...path, key]))];
}

/** The file with something else in one place; keys on the way that are missing are made. */
export function withAt(value: unknown, path: readonly string[], change: (found: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((entry, index) => (String(index) === key ? withAt(entry, rest, change) : entry));
  }
  const map = isMap(value) ? value : {};
  return { ...map, [key]: withAt(map[key], rest, change) };
}

/** The file without a key. */
export function without(value: unknown, path: readonly string[]): unknown {
  const last = path.at(-1);
  return withAt(value, path.slice(0, -1), (found) =>
    isMap(found) ? Object.fromEntries(Object.entries(found).filter(([key]) => key !== last)) : found,
  );
}

/** One of a list, whatever the number. */
export function pick<T>(list: readonly T[], n: number): T {
  const picked = list[n % list.length];
  if (picked === undefined) throw new Error('there is nothing to pick from');
  return picked;
}
