import { samePerson } from '../evidence/people/person.ts';
import { milliseconds } from '../evidence/time.ts';
import { refused } from '../evidence/statements/standing.ts';
import type { Scene } from './scene.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';

/**
 * One person fills one role in an environment that separates duties: the first role signed is the one; of two signed in the same second
 * neither counts. Sign-offs of other commits bind nobody, unless a push may have left them standing. `what` is the word for what is given.
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
  const counting = signOffs.filter(
    (one) =>
      one.standing.counts &&
      separated.has(one.environment) &&
      (commits.includes(one.commit ?? undefined) || scene.kept.has(one.item)),
  );
  const barred = barredAmong(counting);
  return signOffs.map((one) => (barred.has(one) ? asSecond(one, what) : one));
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

function asSecond<T extends SignOff>(one: T, what: string): T {
  const sentence = `${one.by.login} already stands for another role on this change, so the ${what} for the role ${one.role} does not count; one person fills one role here.`;
  return { ...one, standing: refused('SIGNOFF_SECOND_ROLE', sentence) };
}
