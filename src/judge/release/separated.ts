import { isOfGitHub } from '../../evidence/people/separation.ts';
import { sameName } from '../../evidence/same-name.ts';
import { refused } from '../../evidence/statements/standing.ts';
import type { Environment } from '../../checklist/model.ts';
import type { Interpretation } from '../../commands/interpretation.ts';
import type { Actor, CommitPerson } from '../../evidence/facts.ts';
import type { SignOff } from '../../evidence/statements/sign-off.ts';
import type { ReleaseState } from './release-state.ts';

type Said = Pick<Interpretation, 'signOffs' | 'waivers' | 'overrides' | 'profiles' | 'objections'>;

/**
 * What people said, where an environment separates duties over the whole range: nobody speaks for a release who opened one of its changes, or
 * wrote or committed one of its commits. Where one of these is not known, nobody can be told to be free of them.
 */
export function separated<S extends Said>(environment: Environment, { range }: ReleaseState, said: S): S {
  if (environment.separationOfDuties !== 'range') return said;
  const { people, stranger } = handsIn(range);
  const judged = <T extends SignOff>(one: T): T => {
    if (one.environment !== environment.name || !one.standing.counts) return one;
    if (people.some((person) => isSame(person, one.by))) {
      const sentence = `${one.by.login} had a hand in what this deployment brings, and duties are separated over all of it here.`;
      return { ...one, standing: refused('SIGNOFF_SELF', sentence) };
    }
    return stranger === null ? one : { ...one, standing: refused('SIGNOFF_AUTHORS_UNKNOWN', stranger) };
  };
  return {
    ...said,
    signOffs: said.signOffs.map(judged),
    waivers: said.waivers.map(judged),
    overrides: said.overrides.map(judged),
    profiles: said.profiles.map(judged),
  };
}

interface Hands {
  readonly people: readonly Actor[];
  /** Why not everybody is known; null: everybody is. */
  readonly stranger: string | null;
}

/** Everybody with a hand in it. A range that is not known keeps the gate shut by itself. */
function handsIn(range: ReleaseState['range']): Hands {
  if (range === null || range.state === 'behind' || range.state === 'untold') return { people: [], stranger: null };
  const people: Actor[] = [];
  let stranger: string | null = null;
  for (const { oid, authors, committer, changes } of range.commits) {
    for (const { author, number } of changes)
      if (author !== null) people.push(author);
      else stranger ??= `GitHub does not tell who opened #${number}, so it cannot be told who may not sign.`;
    const url = changes[0]?.url ?? '';
    const named = committer === null ? authors : [...authors, committer];
    for (const { user } of named) if (user !== null) people.push(user);
    const isUntold = named.some((one) => one.user === null && !isGitHubItself(one, committer, url));
    if (isUntold || authors.length === 0 || committer === null)
      stranger ??= `Commit ${oid.slice(0, 7)} names somebody whom GitHub maps to no account, so it cannot be told who may not sign.`;
  }
  return { people, stranger };
}

/** GitHub itself, which commits for people who press a button. An app's commit is told by nothing but its address, which anybody can take. */
function isGitHubItself({ email }: CommitPerson, committer: CommitPerson | null, url: string): boolean {
  return (
    email !== null && committer?.email === email && email.startsWith('noreply@') && isOfGitHub(email.slice(8), { url })
  );
}

/** To bar somebody, an equal login is enough even where ids differ or are missing. */
function isSame(person: Actor, other: Actor): boolean {
  return (person.id !== null && person.id === other.id) || sameName(person.login, other.login);
}
