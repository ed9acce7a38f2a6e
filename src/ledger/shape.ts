/** How a value read back from the ledger must look: strictly, so that nothing of another version is taken for something it is not. */
export interface Shape<T> {
  /** What does not fit, with its place; null when the value is a `T`. */
  readonly misfit: (value: unknown, path: string) => string | null;
  /** Whether a record may lack it. */
  readonly optional: boolean;
  /** Never there: it ties the shape to its type. */
  readonly of?: T;
}

type Fields<T> = { readonly [Key in keyof T]-?: Shape<T[Key]> };

/** Whether the value has the shape. */
export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  return shape.misfit(value, '') === null;
}

export const text: Shape<string> = plain('a text', (value) => typeof value === 'string');
export const flag: Shape<boolean> = plain('true or false', (value) => typeof value === 'boolean');
export const whole: Shape<number> = plain('a whole number', (value) => Number.isSafeInteger(value));

/** A text of a certain form; `what` says which. */
export function textLike(what: string, pattern: RegExp): Shape<string> {
  return plain(what, (value) => typeof value === 'string' && pattern.test(value));
}

/** One of some texts. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Shape<T> {
  const known: readonly unknown[] = allowed;
  return plain(`one of ${allowed.join(', ')}`, (value) => known.includes(value));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { optional: false, misfit: (value, path) => (value === null ? null : shape.misfit(value, path)) };
}

export function optional<T>(shape: Shape<T>): Shape<T> {
  return { optional: true, misfit: shape.misfit };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    optional: false,
    misfit: (value, path) => {
      if (!Array.isArray(value)) return expected('a list', value, path);
      return first(value.map((one: unknown, index) => shape.misfit(one, `${path}[${index}]`)));
    },
  };
}

/** An object with exactly these fields: a field that is not named here is a misfit. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return {
    optional: false,
    misfit: (value, path) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return expected('an object', value, path);
      const seen = new Map<string, unknown>(Object.entries(value));
      const strange = [...seen.keys()].find((key) => !Object.hasOwn(fields, key));
      if (strange !== undefined) return `${path}.${strange} is not known to this version`;
      return first(shapes.map(([key, shape]) => fieldMisfit(shape, seen, key, `${path}.${key}`)));
    },
  };
}

function fieldMisfit(shape: Shape<unknown>, seen: ReadonlyMap<string, unknown>, key: string, path: string) {
  if (!seen.has(key)) return shape.optional ? null : `${path} is missing`;
  return shape.misfit(seen.get(key), path);
}

function plain<T>(what: string, test: (value: unknown) => boolean): Shape<T> {
  return { optional: false, misfit: (value, path) => (test(value) ? null : expected(what, value, path)) };
}

function expected(what: string, value: unknown, path: string): string {
  return `${path === '' ? 'it' : path} is not ${what}: ${(JSON.stringify(value) ?? 'nothing').slice(0, 60)}`;
}

function first(misfits: readonly (string | null)[]): string | null {
  return misfits.find((one) => one !== null) ?? null;
}
