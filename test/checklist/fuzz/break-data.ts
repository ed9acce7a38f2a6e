import { collections, isMap, namesSigned, pick, withAt, without } from './read.ts';

/** Breaks what a good file says: the result says something that no checklist may. Undefined where there is nothing of that to break. */
export type BreakData = (file: unknown, place: number, value: number) => unknown;

const items = (file: unknown): readonly string[] => keysOf(file, 'items');
const environments = (file: unknown): readonly string[] => keysOf(file, 'environments');

/** Items that say themselves what they ask; those of a template need not. */
function titled(file: unknown): readonly string[] {
  const found = isMap(file) ? file['items'] : undefined;
  return items(file).filter((id) => isMap(found) && isMap(found[id]) && 'title' in found[id]);
}

function keysOf(file: unknown, section: string): readonly string[] {
  const found = isMap(file) ? file[section] : undefined;
  return isMap(found) ? Object.keys(found) : [];
}

/** An item that says nothing but its title and this. */
const itemWith =
  (...proofs: readonly object[]): BreakData =>
  (file, place, value) =>
    withAt(file, ['items', pick(items(file), place)], () => ({ title: 'Replaced', ...pick(proofs, value) }));

const itemKey =
  (key: string, ...values: readonly unknown[]): BreakData =>
  (file, place, value) =>
    withAt(file, ['items', pick(items(file), place), key], () => pick(values, value));

const environmentKey =
  (key: string, ...values: readonly unknown[]): BreakData =>
  (file, place, value) =>
    withAt(file, ['environments', pick(environments(file), place), key], () => pick(values, value));

const rootKey =
  (key: string, ...values: readonly unknown[]): BreakData =>
  (file, _place, value) =>
    withAt(file, [key], () => pick(values, value));

const badGlobs = ['[', 'a/{b,c}', '/rooted', 'a//b', '!a', String.raw`a\b`, 'a/../b', 'x**', 'a/', ''].map((one) => [
  one,
]);
const nested = (levels: number): object => (levels === 0 ? { check: 'ci' } : { any: [nested(levels - 1)] });
const times = (count: number, name: string, entry: unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_one, n) => [`${name}-${n}`, entry]));
const forbidden = (name: string): object => Object.fromEntries([[name, { title: 'x', check: 'x' }]]);

/** Every way of breaking that is known from what a checklist is, not from how it is read. */
export const dataBreaks: Readonly<Record<string, BreakData>> = {
  'unknown key': (file, place) =>
    withAt(file, pick(collections(file), place), (found) =>
      Array.isArray(found) ? [...found, { zzz: 1 }] : { ...Object(found), zzz: null },
    ),
  'a collection turned into something else': (file, place, value) =>
    withAt(file, pick(collections(file), place), () => pick([null, 7, [], 'a\nb', true], value)),
  'a role that nobody has': itemWith({ signoff: 'zzz' }, { tick: { role: 'zzz' } }, { any: [{ tick: 'zzz' }] }),
  'a role that is taken out': (file, place) => {
    const named = namesSigned(file).filter((role) => keysOf(file, 'roles').includes(role));
    return named.length === 0 ? undefined : without(file, ['roles', pick(named, place)]);
  },
  'an empty role': (file, place) => withAt(file, ['roles', `r${place}`], () => pick([{}, { teams: [] }, null], place)),
  'an environment that does not exist': itemKey('environments', ['zzz'], ['zzz', 'yyy']),
  'an environment twice': (file, place) => {
    const name = pick(environments(file), place);
    return withAt(file, ['environments', name.toUpperCase()], () => ({ enforce: 'block' }));
  },
  'an item of the name of an environment': (file, place) =>
    withAt(file, ['items', pick(environments(file), place).toLowerCase()], () => ({ title: 'Clash', check: 'ci' })),
  'an item of the name of a role that it does not ask': (file, place) =>
    withAt(
      withAt(file, ['roles', 'zzz'], () => ({ users: ['octocat'] })),
      ['items', 'zzz'],
      () =>
        pick(
          [
            { title: 'Clash', check: 'ci' },
            { title: 'Clash', all: [{ signoff: 'zzz' }, { check: 'ci' }] },
          ],
          place,
        ),
    ),
  'two boxes of one title': (file) =>
    withAt(
      withAt(file, ['roles', 'zzz'], () => ({ users: ['octocat'] })),
      ['items'],
      (found) => ({
        ...Object(found),
        ...times(2, 'box', { title: 'One box', tick: 'zzz' }),
      }),
    ),
  'another version': rootKey('version', 2, 0, '1', null, 1.5, true, [], 1e99),
  'a section missing': (file, _place, value) =>
    without(file, [pick(['version', 'environments', ...(isMap(file) && 'extends' in file ? [] : ['items'])], value)]),
  'a title missing': (file, place) => without(file, ['items', pick(titled(file), place), 'title']),
  'an unfit title': itemKey('title', '', ' x', 7, true, 'a\nb', 'x'.repeat(121), null, ['x']),
  'enforcement missing': (file, place) => without(file, ['environments', pick(environments(file), place), 'enforce']),
  'an unfit enforcement': environmentKey(
    'enforce',
    'maybe',
    'advise until 2026-02-30',
    'advise until soon',
    true,
    'Block',
  ),
  'no evidence': itemWith({}, { all: [] }, { any: [] }, { any: [{}] }, { all: [{ all: [] }] }),
  'two pieces of evidence': itemWith(
    { check: 'ci', file: 'a.md' },
    { check: 'ci', any: [{ check: 'cd' }] },
    { any: [{ check: 'ci', file: 'a.md' }] },
  ),
  'nobody asked': itemWith({ review: { count: 0 } }, { review: { count: -1 } }, { review: { count: 1.5 } }),
  'more than could ever count': itemWith({ review: { from: ['octocat'], count: 2 } }),
  'our own word as proof': itemWith({ check: 'holdpoint/merge' }, { any: [{ check: 'holdpoint/production' }] }),
  'a pattern over checks of anybody': itemWith({ check: 'ci / *' }, { all: [{ check: '*' }] }),
  'a path out of the repository': itemWith({ file: '../a.md' }, { file: '/etc/passwd' }, { file: 'a//b' }),
  'a branch pattern that matches nothing': environmentKey('branches', ...badGlobs),
  'a path pattern that matches nothing': (file, place, value) =>
    withAt(file, ['items', pick(items(file), place), 'when'], () => ({ paths: pick(badGlobs, value) })),
  'evidence too deep': itemWith(nested(9), nested(12), nested(40)),
  'too much of it': (file, _place, value) =>
    pick(
      [
        withAt(file, ['items'], () => times(201, 'item', { title: 'x', check: 'ci' })),
        withAt(file, ['roles'], (found) => ({ ...Object(found), ...times(101, 'role', { users: ['octocat'] }) })),
        withAt(file, ['environments'], (found) => ({ ...Object(found), ...times(51, 'env', { enforce: 'block' }) })),
      ],
      value,
    ),
  'a key that means something to a program': (file, _place, value) =>
    withAt(file, ['items'], (found) => ({ ...Object(found), ...forbidden(pick(['__proto__', 'constructor'], value)) })),
  'a name that no command can say': (file, _place, value) =>
    withAt(file, ['items', pick(['QA', 'a b', '1st', '-', 'ä', 'x'.repeat(41), 'merge', 'hold'], value)], () => ({
      title: 'Named',
      check: 'ci',
    })),
  'nothing to be asked': onlyAfterwards,
};

/** Every item after the deployment, in an environment that blocks. */
function onlyAfterwards(file: unknown): unknown {
  const late = items(file).reduce((rest, item) => withAt(rest, ['items', item, 'phase'], () => 'close'), file);
  return withAt(late, ['environments', 'zzz'], () => ({ enforce: 'block' }));
}
