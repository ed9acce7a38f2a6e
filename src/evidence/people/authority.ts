import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import type { Actor, ChangeFacts, CommitPerson, Facts, Need } from '../facts.ts';
import type { Role, SeparationOfDuties } from '../kind.ts';
import type { Unlearnable } from '../reading.ts';
import type { ReasonCode } from '../reason-codes.ts';

/** Whether somebody holds a role now. A team that cannot be read leaves it open, with the reason. */
export type Holding = { readonly holds: true } | { readonly holds: false } | Unlearnable;

/** Whether somebody may sign a change, as far as the separation of duties goes. */
export type Separation =
  | { readonly free: true }
  | { readonly free: false; readonly code: 'SIGNOFF_SELF'; readonly sentence: string }
  | { readonly free: false; readonly unknown: true; readonly code: ReasonCode; readonly sentence: string };

/** Only a person ever speaks, signs or approves. */
export function isPerson(actor: Actor | null): actor is Actor & { readonly type: 'User' } {
  return actor !== null && actor.type === 'User';
}

/** Ids count, because logins can be renamed and claimed; logins (ASCII case aside) only where an id is missing. Nobody is never anybody. */
export function samePerson(a: Actor | null, b: Actor | null): boolean {
  if (a === null || b === null) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : sameLogin(a.login, b.login);
}

/** ASCII case aside: a login that only looks alike is another one. Compared without making new texts, because hundreds of comments ask it. */
export function sameLogin(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return true;
}

/** Upper and lower case of an ASCII letter differ in one bit; nothing else counts as the same. */
function isSameLetter(one: number, other: number): boolean {
  const lower = one | 0x20;
  return lower === (other | 0x20) && lower >= 0x61 && lower <= 0x7a;
}

/** Whether `actor` holds `role`: listed by login, or an active member of one of its teams. */
export function holdsRole(role: Pick<Role, 'users' | 'teams'>, actor: Actor | null, facts: Facts): Holding {
  if (!isPerson(actor)) return { holds: false };
  if (role.users.some((login) => sameLogin(login, actor.login))) return { holds: true };
  let open: Unlearnable | null = null;
  for (const team of role.teams) {
    const membership = readingOf(facts, { kind: 'team', team, login: actor.login });
    if (!isKnown(membership)) open ??= membership;
    else if (membership.value.state === 'active') return { holds: true };
  }
  return open ?? { holds: false };
}

/** What must be read to tell whether `actor` holds `role`: nothing where the login is listed. */
export function roleNeeds(role: Pick<Role, 'users' | 'teams'>, actor: Actor | null): readonly Need[] {
  if (!isPerson(actor) || role.users.some((login) => sameLogin(login, actor.login))) return [];
  return role.teams.map((team) => ({ kind: 'team', team, login: actor.login }));
}

/**
 * Whether `actor` is free of the change: neither its author nor author, committer or pusher of a commit in it.
 * Where one of these people is not known, nobody can be told to be free.
 */
export function separationOf(question: {
  readonly change: ChangeFacts;
  readonly actor: Actor;
  readonly environment: { readonly separationOfDuties: SeparationOfDuties };
  readonly facts: Facts;
}): Separation {
  const { change, actor, environment, facts } = question;
  if (environment.separationOfDuties === 'off') return { free: true };
  const pushers = pushersOf(change, facts);
  const part = partOf(change, actor, 'known' in pushers ? pushers.known : []);
  if (part !== null) {
    return {
      free: false,
      code: 'SIGNOFF_SELF',
      sentence: `${actor.login} ${part} this change, and duties are separated here.`,
    };
  }
  const stranger = unknownPerson(change);
  if (stranger !== null) return { free: false, unknown: true, code: 'SIGNOFF_AUTHORS_UNKNOWN', sentence: stranger };
  if ('known' in pushers) return { free: true };
  return { free: false, unknown: true, code: pushers.code, sentence: pushers.sentence };
}

function partOf(change: ChangeFacts, actor: Actor, pushers: readonly Actor[]): string | null {
  const { byId, byLogin } = participantsOf(change);
  // To bar somebody, an equal login is enough even where ids differ or are missing: the doubt works against opening.
  const part = (actor.id === null ? undefined : byId.get(actor.id)) ?? byLogin.get(asciiLower(actor.login));
  if (part !== undefined) return part;
  return pushers.some((other) => samePerson(actor, other) || sameLogin(actor.login, other.login)) ? 'pushed to' : null;
}

interface Participants {
  readonly byId: ReadonlyMap<number, string>;
  readonly byLogin: ReadonlyMap<string, string>;
}

/** Who wrote a change is asked once for each comment, so it is gathered once for each change. */
const gathered = new WeakMap<ChangeFacts, Participants>();

function participantsOf(change: ChangeFacts): Participants {
  const before = gathered.get(change);
  if (before !== undefined) return before;
  const byId = new Map<number, string>();
  const byLogin = new Map<string, string>();
  const add = (user: Actor | null, part: string): void => {
    if (user === null) return;
    if (user.id !== null && !byId.has(user.id)) byId.set(user.id, part);
    if (!byLogin.has(asciiLower(user.login))) byLogin.set(asciiLower(user.login), part);
  };
  add(change.author, 'opened');
  for (const { authors, committer } of change.commits) {
    for (const { user } of authors) add(user, 'wrote part of');
    add(committer?.user ?? null, 'committed part of');
  }
  gathered.set(change, { byId, byLogin });
  return { byId, byLogin };
}

/** Asked once for each comment, so it is looked for once for each change. */
const strangers = new WeakMap<ChangeFacts, { readonly sentence: string | null }>();

function unknownPerson(change: ChangeFacts): string | null {
  const found = strangers.get(change) ?? { sentence: findStranger(change) };
  strangers.set(change, found);
  return found.sentence;
}

function findStranger(change: ChangeFacts): string | null {
  const consequence = 'so it cannot be told who may not sign';
  if (change.author === null) return `GitHub does not tell who opened this change, ${consequence}.`;
  if (change.commits.length === 0) return `The commits of this change are not known, ${consequence}.`;
  for (const { oid, authors, committer } of change.commits) {
    const people = committer === null || isGitHubItself(committer) ? authors : [...authors, committer];
    const stranger = people.find(({ user }) => user === null);
    if (stranger !== undefined || authors.length === 0 || committer === null) {
      return `Commit ${shortCommit(oid)} names ${stranger?.email ?? 'somebody'} whom GitHub maps to no account, ${consequence}.`;
    }
  }
  return null;
}

/** GitHub commits for people who press a button; that committer is no person. */
function isGitHubItself({ email, user }: CommitPerson): boolean {
  return user === null ? email === 'noreply@github.com' : sameLogin(user.login, 'web-flow');
}

type Pushers = { readonly known: readonly Actor[] } | { readonly code: ReasonCode; readonly sentence: string };

/** Who pushed: what the snapshot tells, else the branch's activity. */
function pushersOf(change: ChangeFacts, facts: Facts): Pushers {
  if (isKnown(change.pushers)) return { known: change.pushers.value };
  const pushes = readingOf(facts, { kind: 'pushes', change: change.number });
  if (!isKnown(pushes)) {
    const { code, detail } = pushes.code === 'NOT_READ' ? change.pushers : pushes;
    return {
      code,
      sentence: `It is not known who pushed this change (${detail}), so it cannot be told who may not sign.`,
    };
  }
  const actors = pushes.value.flatMap(({ actor }) => (actor === null ? [] : [actor]));
  if (actors.length === pushes.value.length && pushes.value.some(({ after }) => after === change.head.commit)) {
    return { known: actors };
  }
  return {
    code: 'PUSHER_UNKNOWN',
    sentence: 'GitHub does not tell who pushed this change, so it cannot be told who may not sign.',
  };
}

function asciiLower(text: string): string {
  return !/[A-Z]/.test(text) ? text : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
