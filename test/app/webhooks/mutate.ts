/** One change of a payload. `place` and `value` choose among what the payload has and among the table's values, whatever their size. */
export interface Mutation {
  readonly how: (typeof mutationKinds)[number];
  readonly place: number;
  readonly value: number;
}

/** What can be done to a payload; `twice` writes a key a second time, with another value. */
export const mutationKinds = [
  'delete',
  'retype',
  'duplicate',
  'swap',
  'graft',
  'action',
  'prototype',
  'wrap',
  'free-form',
  'twice',
] as const;

/** Mark what stands for JSON text that no object of JavaScript yields: odd values, and a key that stands there already. */
const RAW = '@@raw:';
const SAME = '@@same:';

/** JSON texts that are put in the place of others: wrong types, extremes, prototypes, other people's ids, odd texts. */
const values: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '7',
  '999999999999999999999999',
  '1e999',
  '5e-324',
  '""',
  '"7"',
  '"created"',
  '"__proto__"',
  '"constructor"',
  '"\\u0000"',
  '"\\ud800"',
  '"\u202e\u{1f600}\ufeff"',
  '"../../../etc/passwd"',
  '"evil/repo"',
  '"a/b/c"',
  '"*/*"',
  '"a b/c d"',
  '"acme/shop #1\\n1 evil/x *"',
  `"${'f'.repeat(40)}"`,
  `"${'f'.repeat(41)}"`,
  '"refs/heads/main"',
  `"${'x'.repeat(70_000)}/${'y'.repeat(70_000)}"`,
  '"/hold\\n/signoff qa"',
  '[]',
  '{}',
  '"holdpoint[bot]"',
  '["added"]',
  '[[[[]]]]',
  '{"id":1}',
  '{"toString":1,"valueOf":1}',
  '{"__proto__":{"id":7}}',
  '{"length":1e9,"0":1}',
  `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  `[${'{"number":1},'.repeat(2_000)}{"number":1}]`,
];

/** Places whose value decides what a delivery is about. */
const telling: readonly string[] = [
  'action',
  'installation',
  'installation.id',
  'repository',
  'repository.id',
  'repository.full_name',
  'repository.default_branch',
  'sender',
  'sender.login',
  'sender.id',
  'issue.number',
  'issue.pull_request',
  'comment.id',
  'comment.body',
  'comment.user',
  'changes',
  'pull_request.number',
  'pull_request.head.sha',
  'check_run.head_sha',
  'check_run.pull_requests',
  'check_run.app.id',
  'check_suite.pull_requests',
  'workflow_run.pull_requests',
  'sha',
  'ref',
  'commits',
  'before',
  'after',
];

/** Where people and other Apps write what they like, or where other repositories are named: nothing there may be believed. */
const freeForm: readonly string[] = [
  'client_payload',
  'inputs',
  'deployment.payload',
  'check_run.output',
  'pull_request.head.repo',
  'pull_request.base.repo',
  'organization',
  'issue.repository',
  'workflow_run.head_repository',
  'victim',
];
const VICTIM = {
  installation: { id: 99 },
  repository: { id: 98, full_name: 'victim/vault' },
  pull_request: { number: 97 },
  pull_requests: [{ number: 97 }],
  number: 97,
  head_sha: 'e'.repeat(40),
};

type Holder = Record<string, unknown> | unknown[];
type Place = { readonly holder: Holder; readonly key: string };

/** The text of the payload after the mutations; mostly still JSON. */
export function mutated(payload: object, mutations: readonly Mutation[], other: object): string {
  const root: Record<string, unknown> = { payload: structuredClone(payload) };
  for (const mutation of mutations) mutate(root, mutation, other);
  return stringified(root['payload']);
}

function stringified(payload: unknown): string {
  return (JSON.stringify(payload) ?? 'null')
    .replaceAll(/"@@raw:(\d+)@@"/g, (_whole, n: string) => pick(values, Number(n)))
    .replaceAll(/"@@same:([^"]*)@@"/g, '"$1"');
}

function mutate(root: Record<string, unknown>, { how, place, value }: Mutation, other: object): void {
  const { holder, key } = placeIn(root, place);
  const raw = `${RAW}${value % values.length}@@`;
  const here: unknown = Reflect.get(holder, key);
  if (how === 'delete') remove(holder, key);
  else if (how === 'retype') put(holder, key, raw);
  else if (how === 'duplicate') put(holder, Array.isArray(holder) ? String(holder.length) : `${key}_`, here);
  else if (how === 'swap') swap({ holder, key }, placeIn(root, value));
  else if (how === 'graft') graft({ holder, key }, other, value);
  else if (how === 'action') put(Object(root['payload']), 'action', raw);
  else if (how === 'prototype')
    put(isHolder(here) ? here : holder, pick(['__proto__', 'constructor', 'toJSON'], value), raw);
  else if (how === 'wrap') put(holder, key, value % 2 === 0 ? [here] : { [key]: here });
  else if (how === 'free-form') plant(root, pick(freeForm, place));
  else put(holder, `${SAME}${key}@@`, raw);
}

function swap(one: Place, two: Place): void {
  const [a, b]: unknown[] = [Reflect.get(one.holder, one.key), Reflect.get(two.holder, two.key)];
  // One inside the other would be a circle.
  if (isHolder(a) || isHolder(b)) return;
  put(one.holder, one.key, b);
  put(two.holder, two.key, a);
}

function graft({ holder, key }: Place, other: object, value: number): void {
  const from = placeIn({ payload: other }, value);
  put(holder, key, structuredClone(Reflect.get(from.holder, from.key)));
}

function plant(root: Record<string, unknown>, path: string): void {
  const place = follow(Object(root['payload']), path.split('.'));
  if (place !== null) put(place.holder, place.key, VICTIM);
}

/** A telling place for every other number, else any. */
function placeIn(root: Record<string, unknown>, n: number): Place {
  const half = Math.floor(n / 2);
  if (n % 2 === 0) {
    const told = telling.flatMap((path) => {
      const place = follow(Object(root['payload']), path.split('.'));
      return place !== null && Object.hasOwn(place.holder, place.key) ? [place] : [];
    });
    const one = told[half % Math.max(1, told.length)];
    if (one !== undefined) return one;
  }
  const all = [...places(root)];
  return all[half % all.length] ?? { holder: root, key: 'payload' };
}

function* places(holder: Holder): Generator<Place> {
  for (const [key, value] of Object.entries(holder)) {
    yield { holder, key };
    if (isHolder(value)) yield* places(value);
  }
}

function follow(from: unknown, path: readonly string[]): Place | null {
  let holder = from;
  for (const key of path.slice(0, -1))
    holder = isHolder(holder) && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : null;
  return isHolder(holder) ? { holder, key: path.at(-1) ?? '' } : null;
}

function put(holder: Holder, key: string, value: unknown): void {
  // A list of JSON has nothing but its elements.
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return;
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function isHolder(thing: unknown): thing is Holder {
  return typeof thing === 'object' && thing !== null;
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], n: number): T {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('an empty list has nothing to pick');
  return one;
}
