import type { Draft, Keys } from '../problems/draft.ts';
import { isNamed, isSame, joinEnvironment, loosening, together } from './environments.ts';
import type { Named } from './environments.ts';

/** Where something that a checklist takes over came from. */
export interface Source {
  /** `acme/.github:holdpoint.yml@main (commit …)`, or a template. */
  readonly from: string;
  /** Keys of the entry of the checklist's own `extends` that brought it. */
  readonly at: Keys;
}

/** Something that is taken over. */
export interface LentValue extends Source {
  readonly value: unknown;
}

/** What policies say together. Names of environments are compared as GitHub does, without regard to case. */
export interface Part {
  readonly roles: Map<string, LentValue>;
  /** By the name in lower case. */
  readonly environments: Map<string, { readonly name: string; readonly said: Named; readonly source: Source }>;
  /** For every environment; null: nothing. */
  freeze: { readonly said: readonly unknown[]; readonly source: Source } | null;
  readonly items: Map<string, LentValue>;
}

export function emptyPart(): Part {
  return { roles: new Map(), environments: new Map(), freeze: null, items: new Map() };
}

/** Adds what a further policy says. Where it contradicts what stands there already, that stays, and is a problem. */
export function addPart(to: Part, part: Part): readonly Draft[] {
  if (part.freeze !== null)
    to.freeze = { ...part.freeze, ...to.freeze, said: together(to.freeze?.said ?? [], part.freeze.said) };
  return [
    ...addAll(to.roles, part.roles, 'role'),
    ...addAll(to.items, part.items, 'item'),
    ...[...part.environments].flatMap(([key, { name, said, source }]) => {
      const earlier = to.environments.get(key);
      if (earlier === undefined) {
        to.environments.set(key, { name, said, source });
        return [];
      }
      const { environment, weaker } = joinEnvironment(said, earlier.said);
      to.environments.set(key, { ...earlier, said: environment });
      return weaker.map((one) => between(`\`${one}\` of the environment ${name}`, source, earlier.source));
    }),
  ];
}

function addAll(to: Map<string, LentValue>, more: Part['roles'], what: string): readonly Draft[] {
  return [...more].flatMap(([name, lent]) => {
    const earlier = to.get(name);
    if (earlier === undefined) to.set(name, lent);
    return earlier === undefined || isSame(earlier.value, lent.value)
      ? []
      : [between(`the ${what} ${name}`, lent, earlier)];
  });
}

function between(what: string, later: Source, earlier: Source): Draft {
  return {
    code: 'POLICY_LOCKED',
    at: later.at,
    on: 'value',
    message: `${later.from} says of ${what} something else than ${earlier.from}`,
    seen: later.from,
    allowed: 'policies that do not contradict each other',
    next: 'Extend one of the two, or have whoever keeps the policies mend one.',
  };
}

/** What the file itself says together with what policies say. */
export interface Mixed {
  readonly data: Named;
  readonly drafts: readonly Draft[];
  /** Where the value under some keys of `data` came from; null: the file itself. */
  readonly sourceOf: (at: Keys) => Source | null;
}

/** Puts roles and environments of the policies beside those of the file, and takes from the file's items those that are a policy's. */
export function mix(own: Named, part: Part): Mixed {
  const drafts: Draft[] = [];
  const roles = mixNamed(own['roles'], part.roles, (name, source) => drafts.push(locked(['roles', name], source)));
  const items = isNamed(own['items']) ? { ...own['items'] } : own['items'];
  if (isNamed(items))
    for (const [id, lent] of part.items) if (drop(items, id)) drafts.push(locked(['items', id], lent));
  const { environments, lent } = mixEnvironments(own['environments'], part, drafts);
  const data = { ...own, ...entry('roles', roles), ...entry('environments', environments), ...entry('items', items) };
  const sourceOf = ([section, name, key, index]: Keys): Source | null => {
    if (section === 'items') return part.items.get(String(name)) ?? null;
    if (section === 'roles') return part.roles.get(String(name)) ?? null;
    if (section !== 'environments') return null;
    const found = lent.get(String(name));
    if (found === undefined) return null;
    const isOwn = typeof index === 'number' && index < found.ownFreezes;
    return key === undefined ? found.whole : isOwn && key === 'freeze' ? null : (found.keys.get(String(key)) ?? null);
  };
  return { data, drafts, sourceOf };
}

function entry(key: string, value: unknown): Named {
  return value === undefined ? {} : { [key]: value };
}

function drop(items: Record<string, unknown>, id: string): boolean {
  const isThere = Object.hasOwn(items, id);
  if (isThere) Reflect.deleteProperty(items, id);
  return isThere;
}

function mixNamed(own: unknown, lent: Part['roles'], refuse: (name: string, source: Source) => void): unknown {
  if (lent.size === 0 || (own !== undefined && !isNamed(own))) return own;
  const mine = own ?? {};
  for (const [name, one] of lent) if (Object.hasOwn(mine, name) && !isSame(mine[name], one.value)) refuse(name, one);
  return { ...mine, ...Object.fromEntries([...lent].map(([name, { value }]) => [name, value])) };
}

interface LentKeys {
  /** Set where only policies name the environment. */
  readonly whole: Source | null;
  readonly keys: ReadonlyMap<string, Source>;
  readonly ownFreezes: number;
}

function mixEnvironments(own: unknown, part: Part, drafts: Draft[]) {
  const lent = new Map<string, LentKeys>();
  if (own !== undefined && !isNamed(own)) return { environments: own, lent };
  const mine = own ?? {};
  const result: Record<string, unknown> = { ...mine };
  const known = new Set(Object.keys(mine).map((name) => name.toLowerCase()));
  // A policy may speak of environments that this repository does not have; only with `enforce` it brings one.
  const brought = [...part.environments].filter(([key, { said }]) => !known.has(key) && Object.hasOwn(said, 'enforce'));
  for (const name of [...Object.keys(mine), ...brought.map(([, one]) => one.name)]) {
    const isMine = Object.hasOwn(mine, name);
    const before = isMine ? mine[name] : {};
    const lender = overrideLender(before, name, part);
    if (lender !== null) drafts.push(locked(['environments', name, 'override'], lender));
    for (const one of loosened(before, name, part)) drafts.push(locked(['environments', name, one.key], one.source));
    const lending = lendingTo(name, part);
    if (lending === null || !isNamed(before)) continue;
    const { source, said } = lending;
    const { environment, lent: keys, weaker } = joinEnvironment(before, said);
    result[name] = environment;
    for (const one of weaker) drafts.push(locked(['environments', name, one], source));
    lent.set(name, {
      whole: isMine ? null : source,
      keys: new Map(keys.map((one) => [one, source])),
      ownFreezes: Array.isArray(before['freeze']) ? before['freeze'].length : 0,
    });
  }
  return { environments: own === undefined && brought.length === 0 ? own : result, lent };
}

/** A policy that speaks against an override of the file's own: any does, unless one says who overrides that environment; null: none. */
function overrideLender(own: unknown, name: string, { roles, environments, freeze, items }: Part): Source | null {
  const said = environments.get(name.toLowerCase());
  if (!isNamed(own) || !Object.hasOwn(own, 'override')) return null;
  if (said !== undefined && Object.hasOwn(said.said, 'override')) return null;
  const others = [...[...environments.values()].map(({ source }) => source), ...items.values(), ...roles.values()];
  return said?.source ?? freeze?.source ?? others[0] ?? null;
}

/** Where a policy says how firmly an environment is kept, only a policy has less asked there. */
function loosened(
  own: unknown,
  name: string,
  { environments }: Part,
): readonly { readonly key: string; readonly source: Source }[] {
  const found = environments.get(name.toLowerCase());
  if (found === undefined || !isNamed(own) || !Object.hasOwn(found.said, 'enforce')) return [];
  return loosening(own)
    .filter((key) => !Object.hasOwn(found.said, key))
    .map((key) => ({ key, source: found.source }));
}

/** What the policies say of an environment, with the freezes of all. */
function lendingTo(
  name: string,
  { environments, freeze }: Part,
): { readonly source: Source; readonly said: Named } | null {
  const found = environments.get(name.toLowerCase());
  const source = found?.source ?? freeze?.source;
  if (source === undefined) return null;
  const said = found?.said ?? {};
  const own = Object.hasOwn(said, 'freeze') ? said['freeze'] : [];
  return {
    source,
    said: freeze === null || !Array.isArray(own) ? said : { ...said, freeze: together(own, freeze.said) },
  };
}

function locked(at: Keys, { from }: Source): Draft {
  const last = String(at.at(-1));
  const what =
    at.length === 2 ? `${at[0] === 'roles' ? 'the role' : 'the item'} ${last}` : `\`${last}\` of ${String(at[1])}`;
  return {
    code: 'POLICY_LOCKED',
    at,
    on: 'key',
    message: `${what} is given by the policy ${from}`,
    seen: `${what} in this file too`,
    allowed: 'what the policy does not say, and environments that are kept more strictly',
    next: 'Remove it here, or have whoever keeps the policy change it there.',
  };
}
