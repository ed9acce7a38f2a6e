import { readingOf } from '../need.ts';
import { recall } from '../recall.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { samePerson } from './person.ts';
import { sameName } from '../same-name.ts';
import type { Actor, ChangeFacts, CommitPerson, Facts } from '../facts.ts';
import type { SeparationOfDuties } from '../kind.ts';
import type { ReasonCode } from '../reason-codes.ts';

/** Whether somebody may sign a change, as far as the separation of duties goes. */
export type Separation =
  | { readonly free: true }
  | { readonly free: false; readonly code: 'SIGNOFF_SELF'; readonly sentence: string }
  | { readonly free: false; readonly unknown: true; readonly code: ReasonCode; readonly sentence: string };

/**
 * Whether `actor` is free of the change: neither its author nor author, co-author, committer or pusher of a commit in it, through whichever
 * parent it came. Of a change that a bot opened, whoever was ever assigned to it answers for it like its author, for a bot works for somebody.
 * Where one of these people is not known, nobody can be told to be free. Whoever the ledger remembers to have pushed to the
 * change stays barred, also when a forced push took the tip of that push away: nobody can tell which of its commits are left.
 */
export function separationOf(question: {
  readonly change: ChangeFacts;
  readonly actor: Actor;
  readonly environment: { readonly separationOfDuties: SeparationOfDuties };
  readonly facts: Facts;
}): Separation {
  const { change, actor, environment, facts } = question;
  if (environment.separationOfDuties === 'off') return { free: true };
  if (change.release !== undefined) return besideDeployer(change, actor);
  const pushers = pushersOf(change, facts);
  const part = partAmong(change, actor, facts, pushers);
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

/** What a release brings was signed change by change. It is not signed by whoever deploys it; while nobody does, nobody is barred. */
function besideDeployer({ author }: ChangeFacts, actor: Actor): Separation {
  if (author === null || !isPusher(actor, author)) return { free: true };
  return {
    free: false,
    code: 'SIGNOFF_SELF',
    sentence: `${actor.login} deploys this release, and duties are separated here.`,
  };
}

/**
 * Whether enough is told of who had a hand in a change: everybody who pushed to it. Anybody can commit under somebody else's address, so whoever is
 * named in commits tells little; of a fork GitHub never tells more, and there a person must have proposed it, who is barred by that alone.
 */
export function isTold(change: ChangeFacts, facts: Facts): boolean {
  if ('known' in pushersOf(change, facts)) return true;
  return change.crossRepository && change.author?.type === 'User' && unknownPerson(change) === null;
}

/** What somebody is known to have done of a change, as `wrote part of`; null: nothing that is known. */
export function partTaken(change: ChangeFacts, actor: Actor, facts: Facts): string | null {
  return partAmong(change, actor, facts, pushersOf(change, facts));
}

function partAmong(change: ChangeFacts, actor: Actor, facts: Facts, pushers: Pushers): string | null {
  const told = 'known' in pushers && pushers.known.some((other) => isPusher(actor, other));
  return partOf(change, actor) ?? (told || isRememberedPusher(actor, change, facts) ? 'pushed to' : null);
}

/** To bar somebody, an equal login is enough even where ids differ or are missing: the doubt works against opening. */
function isPusher(actor: Actor, other: Actor): boolean {
  return samePerson(actor, other) || sameName(actor.login, other.login);
}

function partOf(change: ChangeFacts, actor: Actor): string | null {
  const { byId, byLogin } = participantsOf(change);
  // Here, too, an equal login is enough.
  return (actor.id === null ? undefined : byId.get(actor.id)) ?? byLogin.get(asciiLower(actor.login)) ?? null;
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
  if (change.author?.type === 'Bot')
    for (const event of change.timeline) if (event.kind === 'assigned') add(event.assignee, 'was assigned to');
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

/** Where GitHub's list of commits ends (docs/github-facts.md §9): beyond it anybody may have taken part. */
const MOST_LISTED = 250;

function findStranger(change: ChangeFacts): string | null {
  const consequence = 'so it cannot be told who may not sign';
  if (change.author === null) return `GitHub does not tell who opened this change, ${consequence}.`;
  if (change.commits.length === 0) return `The commits of this change are not known, ${consequence}.`;
  if (!change.commits.some(({ oid }) => oid === change.head.commit)) {
    return `The head ${shortCommit(change.head.commit)} is not among the commits that GitHub lists, ${consequence}.`;
  }
  if (change.commits.length >= MOST_LISTED) {
    return `GitHub lists no more than ${MOST_LISTED} commits of a change, and this one has as many, ${consequence}.`;
  }
  for (const { oid, authors, committer } of change.commits) {
    const everybody = committer === null || isGitHubItself(committer, change) ? authors : [...authors, committer];
    const people = everybody.filter((one) => !isApp(one, change));
    // An e-mail address would be carried on to where the commit is not read.
    if (people.some(({ user }) => user === null) || authors.length === 0 || committer === null) {
      return `Commit ${shortCommit(oid)} names somebody whom GitHub maps to no account, ${consequence}.`;
    }
  }
  return null;
}

/** GitHub commits for people who press a button; that committer is no person, whether or not it is mapped to an account. */
function isGitHubItself({ email }: CommitPerson, change: ChangeFacts): boolean {
  return email !== null && email.startsWith('noreply@') && isOfGitHub(email.slice('noreply@'.length), change);
}

/**
 * GitHub maps an e-mail address to users only, and an app's account is none (docs/github-facts.md §6): its own address tells that an app wrote
 * it. Anybody can commit under that address, as under anybody's: who pushes is barred as well.
 */
function isApp({ user, email }: CommitPerson, change: ChangeFacts): boolean {
  const [, host] = /^\d{1,19}\+[a-z0-9-]{1,100}\[bot\]@users\.noreply\.([\w.-]+)$/i.exec(email ?? '') ?? [];
  return user === null && host !== undefined && isOfGitHub(host.toLowerCase(), change);
}

/** An Enterprise Server writes its own name into its addresses; commits that were made on github.com are in its repositories too. */
export function isOfGitHub(host: string, { url }: Pick<ChangeFacts, 'url'>): boolean {
  return host === 'github.com' || url.startsWith(`https://${host}/`) || url.startsWith(`http://${host}:`);
}

/** A branch can be pushed away, and with it every sign of who pushed what was there. */
function isRememberedPusher(actor: Actor, change: ChangeFacts, facts: Facts): boolean {
  return recall(facts).pushes.some(
    ({ change: number, by }) => number === change.number && by !== null && isPusher(actor, by),
  );
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
