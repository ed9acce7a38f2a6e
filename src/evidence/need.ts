import type { Facts, Need, ReadingOf } from './facts.ts';
import type { Reading } from './reading.ts';

/** What follows the kind in a key. Logins and slugs are compared in ASCII lower case. */
const tails: { readonly [K in Need['kind']]: (need: Need<K>) => string | number } = {
  file: ({ commit, path }) => `${commit}:${path}`,
  team: ({ team, login }) => `${team.toLowerCase()}:${login.toLowerCase()}`,
  account: ({ login }) => login.toLowerCase(),
  'team-identity': ({ team }) => team.toLowerCase(),
  'comment-origin': ({ comment }) => comment,
  permission: ({ login }) => login.toLowerCase(),
  jobs: ({ run }) => run,
  pushes: ({ change }) => change,
  deployments: ({ environment }) => environment,
  runs: ({ commit }) => commit,
  'setting-names': ({ of, environment }) => `${of}:${environment}`,
  policy: ({ reference }) => reference,
  'linked-issues': ({ change }) => change,
  'tree-difference': ({ from, to }) => `${from}:${to}`,
  'base-merge': ({ from, to, merged, base }) => `${from}:${to}:${merged}:${base}`,
  'commit-messages': ({ change }) => change,
  ancestry: ({ commit, of }) => `${commit}:${of}`,
  'branch-log': ({ branch, since }) => `${since}:${branch}`,
  'newest-commits': ({ of }) => of,
  release: ({ environment, candidate }) => `${candidate}:${environment}`,
};

/** The key of a reading in the facts file, for example `team:acme/qa:octocat`. */
export function needKey<K extends Need['kind']>(need: Need<K>): string {
  return `${need.kind}:${tails[need.kind](need)}`;
}

type Made = ReadonlyMap<string, Reading<unknown>>;

/** What was read, by kind and by what follows it in the key: hundreds of comments each look for a reading, and to join its key is most of that. */
const sorted = new WeakMap<Facts['readings'], ReadonlyMap<string, Made>>();

function byKind(readings: Facts['readings']): ReadonlyMap<string, Made> {
  const known = sorted.get(readings);
  if (known !== undefined) return known;
  const kinds = new Map<string, Map<string, Reading<unknown>>>();
  for (const [key, reading] of Object.entries(readings)) {
    const end = key.indexOf(':');
    const kind = key.slice(0, end);
    const tail = key.slice(end + 1);
    kinds.set(kind, (kinds.get(kind) ?? new Map<string, Reading<unknown>>()).set(tail, reading));
  }
  sorted.set(readings, kinds);
  return kinds;
}

/** The reading for a need, learnt or not; undefined where it was never made: cheaper than a reading that says so. */
export function readingMade<K extends Need['kind']>(
  { readings }: Facts,
  need: Need<K>,
): Reading<ReadingOf[K]> | undefined {
  const made = byKind(readings).get(need.kind);
  // The adapter that wrote the reading under this key parsed it into this shape; a facts file is checked against its schema when loaded.
  return made?.get(String(tails[need.kind](need))) as Reading<ReadingOf[K]> | undefined;
}

/** The reading for a need; one that was never made is unlearnable with NOT_READ, never a default. */
export function readingOf<K extends Need['kind']>(facts: Facts, need: Need<K>): Reading<ReadingOf[K]> {
  const reading = readingMade(facts, need);
  if (reading !== undefined) return reading;
  const key = needKey(need);
  return {
    unlearnable: true,
    code: 'NOT_READ',
    detail: `${key} was not read`,
    source: key,
    observer: 'none',
    at: facts.now,
  };
}
