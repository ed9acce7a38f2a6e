import { isAsFirm } from '../enforcement.ts';
import type { Environment } from '../model.ts';
import type { Freeze } from '../../evidence/calendar/freeze.ts';
import type { ChangeKind, ChecklistChange } from './change.ts';
import { releasingChanges } from './releasing.ts';
import { isWithin, same, sameSet } from './same.ts';

/** What changed about the environments. One whose name is spelt otherwise is another one. */
export function environmentChanges(
  before: readonly Environment[],
  now: readonly Environment[],
): readonly ChecklistChange[] {
  const removed = before.filter(({ name }) => !now.some((one) => one.name === name));
  const added = now.filter(({ name }) => !before.some((one) => one.name === name));
  return [
    ...removed.map(({ name }) =>
      change(name, [], 'environment-removed', true, 'is removed: its items are asked before no merge any more'),
    ),
    ...added.map(({ name }) =>
      change(name, [], 'environment-added', true, 'is added: its gate, which nothing could open, can be opened'),
    ),
    ...before.flatMap((one) => {
      const other = now.find(({ name }) => name === one.name);
      return other === undefined ? [] : changesOf(one, other);
    }),
  ];
}

function changesOf(before: Environment, now: Environment): readonly ChecklistChange[] {
  const { name } = before;
  return [
    ...enforcementChanges(before, now),
    ...(sameSet(before.branches, now.branches)
      ? []
      : [change(name, ['branches'], 'branches', true, branchWords(before.branches, now.branches))]),
    ...separationChanges(before, now),
    ...(before.strict === now.strict
      ? []
      : [change(name, ['strict'], 'strict', before.strict, now.strict ? 'becomes strict' : 'is strict no more')]),
    ...windowChanges(before, now),
    ...freezeChanges(before, now),
    ...exceptionChanges(before, now, 'waivers', 'who may waive items'),
    ...exceptionChanges(before, now, 'override', 'who may override its gate'),
    ...releasingChanges(before, now).map(({ key, weakens, words }) => change(name, [key], key, weakens, words)),
    ...otherChanges(before, now),
  ];
}

function enforcementChanges(before: Environment, now: Environment): readonly ChecklistChange[] {
  if (before.enforce === now.enforce && before.adviseUntil === now.adviseUntil) return [];
  const words = `is set to \`${enforcementOf(now)}\` instead of \`${enforcementOf(before)}\``;
  return [change(before.name, ['enforce'], 'enforce', !isAsFirm(now, before), words)];
}

function enforcementOf({ enforce, adviseUntil }: Environment): string {
  return enforce === 'advise' && adviseUntil !== null ? `advise until ${adviseUntil}` : enforce;
}

/** Fewer branches are no less: what goes into one that is left out is asked nothing there before its merge. */
function branchWords(before: readonly string[], now: readonly string[]): string {
  const tell = (branches: readonly string[]) => (branches.length === 0 ? 'the default branch' : branches.join(', '));
  return `may be deployed from ${tell(now)} instead of ${tell(before)}`;
}

/** From the loosest on. */
const separations: readonly Environment['separationOfDuties'][] = ['off', 'change', 'range'];

function separationChanges(before: Environment, now: Environment): readonly ChecklistChange[] {
  const [was, is] = [before.separationOfDuties, now.separationOfDuties];
  if (was === is) return [];
  return [
    change(
      before.name,
      ['separation-of-duties'],
      'separation-of-duties',
      separations.indexOf(is) < separations.indexOf(was),
      `separates duties by \`${is}\` instead of \`${was}\``,
    ),
  ];
}

function windowChanges(before: Environment, now: Environment): readonly ChecklistChange[] {
  const [was, is] = [before.calendar.windows, now.calendar.windows];
  if (sameSet(was, is)) return [];
  const narrower = is.length > 0 && (was.length === 0 || isWithin(is, was));
  const words = narrower ? 'is open for a shorter time' : 'is open at other times, which may be longer';
  return [change(before.name, ['window'], 'window', !narrower, words)];
}

function freezeChanges(before: Environment, now: Environment): readonly ChecklistChange[] {
  const [was, is] = [before.calendar.freezes, now.calendar.freezes];
  if (sameSet(was, is)) return [];
  const thawed = was.filter((freeze) => !is.some((other) => covers(other, freeze)));
  if (thawed.length === 0) return [change(before.name, ['freeze'], 'freeze', false, 'is frozen for longer')];
  return thawed.map(({ from, until, reason }) =>
    change(before.name, ['freeze'], 'freeze', true, `is frozen no more from ${from} until ${until} (${reason})`),
  );
}

/** Days and minutes are only compared among themselves. */
function covers(one: Freeze, other: Freeze): boolean {
  const alike = one.from.length === other.from.length && one.until.length === other.until.length;
  return alike && one.zone === other.zone && one.from <= other.from && one.until >= other.until;
}

/** Less than before: nobody, or the same role for no longer and with no fewer people. */
function exceptionChanges(
  before: Environment,
  now: Environment,
  key: 'waivers' | 'override',
  who: string,
): readonly ChecklistChange[] {
  const [was, is] = [before[key], now[key]];
  if (same(was, is)) return [];
  const path = [key];
  if (is === undefined) return [change(before.name, path, key, false, `stops saying ${who}: nobody may`)];
  const fewer = was !== undefined && was.by === is.by && is.most <= was.most && peopleOf(is) >= peopleOf(was);
  return [change(before.name, path, key, !fewer, `changes ${who}`)];
}

function peopleOf(rule: object): number {
  return 'people' in rule && typeof rule.people === 'number' ? rule.people : 1;
}

const told = [
  'name',
  'enforce',
  'adviseUntil',
  'branches',
  'separationOfDuties',
  'strict',
  'calendar',
  'waivers',
  'override',
  'paths',
  'tags',
  'workflows',
  'whenNoGo',
  'start',
  'park',
  'directPushes',
  'rollback',
];

/** What is compared by no rule weakens. */
function otherChanges(before: Environment, now: Environment): readonly ChecklistChange[] {
  const rest = (environment: Environment) =>
    Object.fromEntries(Object.entries(environment).filter(([key]) => !told.includes(key)));
  const calendar = ({ windows: _windows, freezes: _freezes, ...others }: Environment['calendar']) => others;
  if (same(rest(before), rest(now)) && same(calendar(before.calendar), calendar(now.calendar))) return [];
  return [change(before.name, [], 'other', true, 'changes in a way that is not told apart')];
}

function change(
  name: string,
  keys: readonly string[],
  what: ChangeKind,
  weakens: boolean,
  words: string,
): ChecklistChange {
  return { path: ['environments', name, ...keys].join('.'), what, weakens, sentence: `Environment ${name} ${words}.` };
}
