import { proofsOf } from '../proofs.ts';
import type { Checklist, Item, When } from '../model.ts';
import type { ChangeKind, ChecklistChange } from './change.ts';
import { isAsStrict } from './evidence.ts';
import { canonical, isWithin, same, sameSet } from './same.ts';

/** What changed about the items. */
export function itemChanges(before: Checklist, now: Checklist): readonly ChecklistChange[] {
  const pairs = pairsOf(before.items, now.items);
  const paired = new Set(pairs.flat());
  return [
    ...before.items
      .filter((item) => !paired.has(item))
      .map((item) => change(item, [], 'item-removed', true, 'is removed')),
    ...now.items.filter((item) => !paired.has(item)).map((item) => added(item, before)),
    ...pairs.flatMap(([was, is]) => changesOf(was, is, before, now)),
  ];
}

type Pair = readonly [before: Item, now: Item];

/** Items of one name; and where one is gone, the new one that says the same in every other respect. */
function pairsOf(before: readonly Item[], now: readonly Item[]): readonly Pair[] {
  const fresh = now.filter(({ id }) => !before.some((one) => one.id === id));
  return before.flatMap((was): readonly Pair[] => {
    const is = now.find(({ id }) => id === was.id) ?? fresh.find((one) => meaning(one) === meaning(was));
    return is === undefined ? [] : [[was, is]];
  });
}

function meaning({ id: _id, wording: _wording, place: _place, from: _from, section: _section, ...rest }: Item): string {
  return canonical(rest);
}

/** Something that always applies stood there before: else its gate was shut, and one more item could open it. */
function added(item: Item, before: Checklist): ChecklistChange {
  const weakens = couldOpen(item, before.items);
  const words = weakens
    ? 'is added where nothing was always asked: it can open what nothing opened before'
    : 'is added';
  return change(item, [], 'item-added', weakens, words);
}

/** Whether there is a place where the item, met, could be the only one that counts. */
function couldOpen(item: Item, others: readonly Item[]): boolean {
  const always = others.filter(
    (other) =>
      other.id !== item.id &&
      other.phase === 'pre-deployment' &&
      other.when === null &&
      other.enforceFrom === undefined &&
      (other.ask === 'change' || item.ask === 'release'),
  );
  return !always.some(
    ({ environments }) => environments === null || isWithin(item.environments ?? [null], environments),
  );
}

function changesOf(was: Item, is: Item, before: Checklist, now: Checklist): readonly ChecklistChange[] {
  const { id } = was;
  const renamed = is.id === id ? [] : [change(was, [], 'item-renamed', false, `is called ${is.id} now`)];
  return [
    ...renamed,
    ...rewordings(was, is),
    ...(same(was.evidence, is.evidence) ? [] : [evidenceChange(was, is)]),
    ...phaseChanges(was, is, before),
    ...(was.ask === is.ask
      ? []
      : [change(was, ['ask'], 'ask', true, `is asked per ${is.ask} instead of per ${was.ask}`)]),
    ...environmentChanges(was, is, before, now),
    ...whenChanges(was, is, before),
    ...dayChanges(was, is, before),
    ...waivableChanges(was, is),
    ...otherChanges(was, is),
  ];
}

/** What a person vouches for is what the words say; of what is proved otherwise they are only a label. */
function rewordings(was: Item, is: Item): readonly ChecklistChange[] {
  if (was.title === is.title && was.why === is.why && was.section === is.section) return [];
  const meant = was.title !== is.title || was.why !== is.why;
  const byWord = [was, is].some(({ evidence }) => proofsOf(evidence).some(isWord));
  return [change(was, [], 'item-reworded', meant && byWord, 'is worded otherwise')];
}

function isWord({ kind }: { readonly kind: string }): boolean {
  return kind !== 'check' && kind !== 'workflow' && kind !== 'deployment' && kind !== 'window' && kind !== 'variables';
}

function evidenceChange(was: Item, is: Item): ChecklistChange {
  const weakens = !isAsStrict(is.evidence, was.evidence);
  const words = weakens ? 'is proved otherwise, which may be less' : 'is proved by no less than before';
  return change(was, [was.evidence.kind], 'evidence', weakens, words);
}

function phaseChanges(was: Item, is: Item, before: Checklist): readonly ChecklistChange[] {
  if (was.phase === is.phase) return [];
  const weakens = is.phase !== 'pre-deployment' || couldOpen(is, before.items);
  return [change(was, ['phase'], 'phase', weakens, `is asked in the phase ${is.phase} instead of ${was.phase}`)];
}

function environmentChanges(was: Item, is: Item, before: Checklist, now: Checklist): readonly ChecklistChange[] {
  const names = (environments: Item['environments'], { environments: all }: Checklist) =>
    environments ?? all.map(({ name }) => name);
  const lost = names(was.environments, before).filter((name) => !(is.environments ?? [name]).includes(name));
  if (sameSet(names(was.environments, now), names(is.environments, now)) && lost.length === 0) return [];
  const weakens = lost.length > 0 || couldOpen(is, before.items);
  const words = lost.length > 0 ? `is asked no more in ${lost.join(', ')}` : 'is asked in more environments';
  return [change(was, ['environments'], 'item-environments', weakens, words)];
}

function whenChanges(was: Item, is: Item, before: Checklist): readonly ChecklistChange[] {
  if (same(was.when, is.when)) return [];
  const wider = isAsWide(is.when, was.when);
  const words = wider ? 'applies in more cases' : 'applies in other cases, which may be fewer';
  return [change(was, ['when'], 'when', !wider || couldOpen(is, before.items), words)];
}

/** Lists of which one entry is enough: more of them is wider. */
const lists: readonly string[] = ['environment', 'paths', 'labels', 'base', 'commit-message'];

/** Whether what applied before still does: every condition that is left was there before, and asks no more. */
function isAsWide(now: When | null, before: When | null): boolean {
  if (now === null) return true;
  const was = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.entries(now).every(([key, asked]) => {
    const known = was.get(key);
    if (same(asked, known)) return true;
    return lists.includes(key) && Array.isArray(asked) && Array.isArray(known) && isWithin(known, asked);
  });
}

function dayChanges(was: Item, is: Item, before: Checklist): readonly ChecklistChange[] {
  if (was.enforceFrom === is.enforceFrom) return [];
  const path = ['enforce-from'];
  if (is.enforceFrom === undefined) {
    return [change(was, path, 'enforce-from', couldOpen(is, before.items), 'counts at once')];
  }
  const later = was.enforceFrom === undefined || is.enforceFrom > was.enforceFrom;
  const weakens = later || couldOpen(is, before.items);
  return [change(was, path, 'enforce-from', weakens, `counts from ${is.enforceFrom} on`)];
}

function waivableChanges(was: Item, is: Item): readonly ChecklistChange[] {
  if (was.waivable === is.waivable) return [];
  const words = is.waivable === false ? 'can be waived no more' : 'can be waived';
  return [change(was, ['waivable'], 'waivable', is.waivable !== false, words)];
}

const told: readonly string[] = [
  'id',
  'title',
  'section',
  'why',
  'phase',
  'ask',
  'environments',
  'when',
  'enforceFrom',
  'waivable',
  'evidence',
  // Made from the rest, or only where it stands.
  'wording',
  'place',
  'from',
];

/** What is compared by no rule weakens. */
function otherChanges(was: Item, is: Item): readonly ChecklistChange[] {
  const rest = (item: Item) => Object.fromEntries(Object.entries(item).filter(([key]) => !told.includes(key)));
  if (same(rest(was), rest(is))) return [];
  return [change(was, [], 'other', true, 'changes in a way that is not told apart')];
}

function change(
  { id, title }: Item,
  keys: readonly string[],
  what: ChangeKind,
  weakens: boolean,
  words: string,
): ChecklistChange {
  return { path: ['items', id, ...keys].join('.'), what, weakens, sentence: `The item ${id} ("${title}") ${words}.` };
}
