import { samePerson } from '../evidence/people/person.ts';
import { counts, refused } from '../evidence/statements/standing.ts';
import { doubtfulBeside, isUndecided } from './second-role.ts';
import type { Waiver } from './interpretation.ts';
import type { Scene } from './scene.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Standing } from '../evidence/statements/standing.ts';

/**
 * One person fills one role where duties are separated: who signs for another one makes no exception, and who waives for another one chooses
 * no profile, whichever came first; nor while it could not be learnt whether they do. `what` is the exception's name.
 */
export function besideRoles(
  exception: SignOff,
  said: readonly (SignOff | Waiver)[],
  { checklist, change, kept }: Scene,
  what: 'waiver' | 'choice',
): Standing {
  const { by, environment, role } = exception;
  const separated = checklist.environments.some((one) => one.name === environment && one.separationOfDuties !== 'off');
  const commits = [change.head.commit, change.merge?.commit];
  const others = said.filter(
    (one) =>
      (one.standing.counts || isUndecided(one)) &&
      one.environment === environment &&
      one.role !== role &&
      (commits.includes(one.commit ?? undefined) || (!isException(one) && kept.has(one.item))) &&
      samePerson(one.by, by),
  );
  const other = others.find((one) => one.standing.counts);
  const open = others.find(isUndecided);
  if (!separated) return counts;
  if (other === undefined) return open === undefined ? counts : doubtfulBeside(open, exception, what);
  const sentence = `${by.login} stands for the role ${other.role} on this change, so the ${what} for the role ${role} does not count; one person fills one role here.`;
  return refused('SIGNOFF_SECOND_ROLE', sentence);
}

/** A push leaves none of them standing. */
function isException(one: SignOff | Waiver): boolean {
  return 'until' in one;
}
