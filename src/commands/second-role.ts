import { samePerson } from '../evidence/people/person.ts';
import { milliseconds } from '../evidence/time.ts';
import { isUnlearnt } from '../evidence/statements/judge-sign-offs.ts';
import { refused } from '../evidence/statements/standing.ts';
import type { Scene } from './scene.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Refusal } from '../evidence/statements/standing.ts';

/**
 * One person fills one role in an environment that separates duties: the first role signed is the one; of two signed in the same second
 * neither counts. Sign-offs of other commits bind nobody, unless a push may have left them standing. While it could not be learnt whether an
 * earlier one counts, neither can it be told of the later one. `what` is the word for what is given.
 */
export function onePersonOneRole<T extends SignOff>(
  signOffs: readonly T[],
  scene: Scene,
  what = 'sign-off',
): readonly T[] {
  const separated = new Set(
    scene.checklist.environments.filter((one) => one.separationOfDuties !== 'off').map(({ name }) => name),
  );
  const commits = [scene.change.head.commit, scene.change.merge?.commit];
  const concerned = signOffs.filter(
    (one) => separated.has(one.environment) && (commits.includes(one.commit ?? undefined) || scene.kept.has(one.item)),
  );
  if (new Set(concerned.map(({ role }) => role)).size < 2) return signOffs;
  const counting = concerned.filter((one) => one.standing.counts);
  const barred = barredAmong(counting);
  const left = counting.filter((one) => !barred.has(one));
  const doubts = doubtsAmong(left, concerned.filter(isUndecided));
  return signOffs.map((one) => {
    if (barred.has(one)) return asSecond(one, twinOf(one, counting), what);
    const doubt = doubts.get(one);
    return doubt === undefined ? one : { ...one, standing: doubtfulBeside(doubt, one, what) };
  });
}

/** Something that counts or not, for all that was learnt. */
export type Undecided<T extends Pick<SignOff, 'standing'>> = T & { readonly standing: Refusal };

/** Whether it could not be learnt whether something that somebody gave counts. */
export function isUndecided<T extends Pick<SignOff, 'standing'>>(one: T): one is Undecided<T> {
  return !one.standing.counts && isUnlearnt(one.standing.code);
}

/** Why it cannot be told whether something counts: the same person may stand for another role. `what` is the word for it. */
export function doubtfulBeside(
  { role, by, standing }: Undecided<Pick<SignOff, 'role' | 'by' | 'standing'>>,
  one: Pick<SignOff, 'role'>,
  what: string,
): Refusal {
  const sentence = `${by.login} may stand for the role ${role} on this change, so it cannot be told whether the ${what} for the role ${one.role} counts; one person fills one role here. ${standing.sentence}`;
  return refused(standing.code, sentence);
}

/** What counts only if another sign-off does not of which that could not be learnt, with that one. */
function doubtsAmong(
  counting: readonly SignOff[],
  undecided: readonly Undecided<SignOff>[],
): ReadonlyMap<SignOff, Undecided<SignOff>> {
  const doubts = new Map<SignOff, Undecided<SignOff>>();
  const rivals = [...new Map(undecided.map((one) => [wordKey(one), one])).values()];
  const sure = new Set<string>();
  for (const group of rivals.length === 0 ? [] : byMoment(counting)) {
    // One command may be about a hundred items.
    for (const [key, first] of new Map(group.map((one) => [wordKey(one), one]))) {
      const stood = sure.has(standKey(first));
      const rival = rivals.find((other) => isOtherRole(first, other) && mayComeBefore(other, first, stood));
      if (rival === undefined) sure.add(standKey(first));
      else for (const one of group) if (wordKey(one) === key) doubts.set(one, rival);
    }
  }
  return doubts;
}

function wordKey(one: SignOff): string {
  return `${standKey(one)} ${one.at}`;
}

/** Whether a sign-off would take the place of another one of the same person; only in the same second where that one's role `stood` before. */
function mayComeBefore(other: SignOff, one: SignOff, stood: boolean): boolean {
  const [then, now] = [milliseconds(other.at), milliseconds(one.at)];
  return then === now || (!stood && !(then > now));
}

function barredAmong(counting: readonly SignOff[]): ReadonlySet<SignOff> {
  const barred = new Set<SignOff>();
  const standing = new Map<string, SignOff>();
  for (const moment of byMoment(counting)) {
    const stands = new Map(moment.map((one) => [standKey(one), one]));
    const clear = [...stands].filter(
      ([, one]) => !someOtherRole(one, standing.values()) && !someOtherRole(one, stands.values()),
    );
    const clearKeys = new Set(clear.map(([key]) => key));
    for (const one of moment) if (!clearKeys.has(standKey(one))) barred.add(one);
    for (const [key, one] of clear) standing.set(key, one);
  }
  return barred;
}

/** Groups of the same moment, earliest first. */
function byMoment(signOffs: readonly SignOff[]): readonly (readonly SignOff[])[] {
  const groups = new Map<number, SignOff[]>();
  for (const one of signOffs) {
    const at = milliseconds(one.at);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [one]);
    else group.push(one);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

/** Sign-offs of one person for one role in one environment stand and fall together. */
function standKey({ environment, role, by }: SignOff): string {
  return [environment, role, by.id ?? '', by.login].join(' ');
}

function someOtherRole(one: SignOff, others: Iterable<SignOff>): boolean {
  return [...others].some((other) => isOtherRole(one, other));
}

function isOtherRole(one: SignOff, other: SignOff): boolean {
  return one.role !== other.role && one.environment === other.environment && samePerson(one.by, other.by);
}

/** What the same command gave for the same item in another role: it does not say which one is meant. */
function twinOf(one: SignOff, all: readonly SignOff[]): SignOff | undefined {
  return all.find((other) => other.comment.id === one.comment.id && other.item === one.item && isOtherRole(one, other));
}

function asSecond<T extends SignOff>(one: T, twin: SignOff | undefined, what: string): T {
  const why =
    twin === undefined
      ? `already stands for another role on this change, so the ${what} for the role ${one.role} does not count; one person fills one role here`
      : `holds the roles ${one.role} and ${twin.role}, and one person fills one role here; name the role instead of "${one.item}"`;
  return { ...one, standing: refused('SIGNOFF_SECOND_ROLE', `${one.by.login} ${why}.`) };
}
