/** What a case changes in the facts it starts from, by JSON pointers. */
export interface Overrides {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

/** The facts with the changes, or the place that is not there. */
export type Overridden =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly pointer: string; readonly seen: string; readonly allowed: string };

type Holder = Record<string, unknown> | unknown[];

/** Changes a copy. A place that is not there is a mistake: a test that changes nothing would test nothing. */
export function overrideFacts(facts: unknown, { set, remove }: Overrides): Overridden {
  const root: Record<string, unknown> = { facts: structuredClone(facts) };
  for (const [pointer, value] of Object.entries(set)) {
    const found = find(root, pointer);
    if (!found.ok) return found;
    const refused = put(found, pointer, value);
    if (refused !== null) return refused;
  }
  for (const pointer of remove) {
    const found = find(root, pointer);
    if (!found.ok) return found;
    const { holder, key } = found;
    if (!has(holder, key)) return missing(pointer, holder);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return { ok: true, value: root['facts'] };
}

type Found = { readonly ok: true; readonly holder: Holder; readonly key: string };

/** The map or list that holds the place, which need not be there yet. */
function find(root: Holder, pointer: string): Found | (Overridden & { readonly ok: false }) {
  const keys = ['facts', ...pointer.split('/').slice(1).map(unescaped)];
  const [last = '', ...before] = keys.toReversed();
  let holder: Holder = root;
  for (const key of before.toReversed()) {
    const inside: unknown = has(holder, key) ? Reflect.get(holder, key) : undefined;
    if (!isHolder(inside)) return missing(pointer, holder);
    holder = inside;
  }
  return { ok: true, holder, key: last };
}

function put({ holder, key }: Found, pointer: string, value: unknown): (Overridden & { readonly ok: false }) | null {
  if (Array.isArray(holder)) {
    if (key === '-') holder.push(value);
    else if (has(holder, key)) holder[Number(key)] = value;
    else return missing(pointer, holder);
    return null;
  }
  // Never by assignment: a key may bear the name of something that every object has.
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
  return null;
}

function has(holder: Holder, key: string): boolean {
  return Array.isArray(holder)
    ? /^(?:0|[1-9]\d{0,8})$/.test(key) && Number(key) < holder.length
    : Object.hasOwn(holder, key);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function missing(pointer: string, holder: Holder): Overridden & { readonly ok: false } {
  const allowed = Array.isArray(holder)
    ? `a place of the list, which has ${holder.length}, or /- at the end to append`
    : `one of ${Object.keys(holder).slice(0, 20).join(', ')}`;
  return { ok: false, pointer, seen: 'the facts have no such place', allowed };
}
