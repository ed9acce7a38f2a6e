import { capacityIn, describeRole, holdsRole } from '../evidence/people/roles.ts';
import { separationOf } from '../evidence/people/separation.ts';
import { allSightings, bindStatement, isSeenBy, retargetedSince, sightingsOf } from '../evidence/statements/binding.ts';
import { isHasty } from '../evidence/statements/haste.ts';
import { readingOf } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import { counts, refused } from '../evidence/statements/standing.ts';
import { isBefore } from '../evidence/time.ts';
import type { HeardComment } from './heard.ts';
import type { Environment } from '../checklist/model.ts';
import type { Scene } from './scene.ts';
import type { SignOffCommand } from './targets.ts';
import type { Actor, Comment, CommitId, Sighting } from '../evidence/facts.ts';
import type { Role, SeparationOfDuties } from '../evidence/kind.ts';
import type { Unlearnable } from '../evidence/reading.ts';
import type { Refusal, Standing } from '../evidence/statements/standing.ts';

/** Whether the comment itself can carry a sign-off: written by a person's own hand, never edited, still there, about the change as it is aimed now. */
export function commentStanding(
  { comment, edited, person, gone, throughApp, click }: HeardComment,
  { change }: Scene,
): Standing {
  if (person === null)
    return refused(
      'SIGNOFF_NOT_HUMAN',
      `${comment.author?.login ?? 'An account that is gone'} is no person who can sign.`,
    );
  if (gone)
    return refused('SIGNOFF_DELETED', `The comment with the sign-off of ${person.login} was deleted. Sign again.`);
  if (edited)
    return refused(
      'SIGNOFF_EDITED',
      `The comment of ${person.login} was edited, so it cannot be told who wrote the sign-off. Write a new comment.`,
    );
  if (throughApp !== null) {
    return refused(
      'SIGNOFF_THROUGH_APP',
      `${throughApp} wrote the sign-off in the name of ${person.login}. ${person.login} must comment on GitHub itself.`,
    );
  }
  // The webhook of a click may have been late: it counts as made as early as it can have been.
  if (retargetedSince(change, click?.shown ?? comment.createdAt)) {
    return refused(
      'SIGNOFF_BASE_CHANGED',
      `The change was retargeted to ${change.base.ref} after ${person.login} signed. Sign again.`,
    );
  }
  return counts;
}

/** Whether a person holds one role. */
export function roleStanding(role: string, person: Actor, { checklist, facts }: Scene): Standing {
  const named = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : undefined;
  const holding = holdsRole(named ?? { users: [], teams: [] }, person, facts);
  if ('unlearnable' in holding) {
    return unlearntRole(role, person, holding, { checklist });
  }
  if (holding.holds) return counts;
  return refused(
    'SIGNOFF_NOT_IN_ROLE',
    `${person.login} does not hold ${describeRole(role, named)}; only a holder can sign.`,
  );
}

/** Whether somebody can sign for a role, and whether only as its deputy. */
export interface Signer {
  readonly standing: Standing;
  /** Set for a deputy; `doubt` says why it could not be learnt whether they hold the role themselves. */
  readonly deputy?: { readonly role: Role; readonly doubt: Refusal | null };
}

/** Whether a person holds a role, or is a deputy of it. */
export function signerStanding(role: string, person: Actor, scene: Scene): Signer {
  const { checklist, facts } = scene;
  const named = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : undefined;
  if (named?.deputies === undefined) return { standing: roleStanding(role, person, scene) };
  const capacity = capacityIn(named, person, facts);
  if ('unlearnable' in capacity) return { standing: unlearntRole(role, person, capacity, scene) };
  if (capacity.as !== 'deputy') return { standing: roleStanding(role, person, scene) };
  const { doubt } = capacity;
  return {
    standing: counts,
    deputy: { role: named, doubt: doubt === null ? null : unlearntRole(role, person, doubt, scene) },
  };
}

function unlearntRole(
  role: string,
  { login }: Actor,
  { code, detail }: Unlearnable,
  { checklist }: Pick<Scene, 'checklist'>,
): Refusal {
  const named = checklist.roles[role];
  return refused(code, `Whether ${login} holds ${describeRole(role, named)} could not be learnt: ${detail}.`);
}

/** Whether duties are separated between the signer and the change. */
export function dutyStanding(
  person: Actor,
  separationOfDuties: SeparationOfDuties,
  { change, facts }: Scene,
): Standing {
  const separation = separationOf({ change, actor: person, environment: { separationOfDuties }, facts });
  return separation.free ? counts : refused(separation.code, separation.sentence);
}

/** The commit a sign-off is bound to, and whether that is certain. An uncertain one may still name the commit it was surely not later than. */
export interface Bound {
  readonly commit: CommitId | null;
  readonly standing: Standing;
}

/** Which commit a sign-off means. */
export function boundTo(command: Pick<SignOffCommand, 'commit'>, heard: HeardComment, { change, facts }: Scene): Bound {
  const { comment, firstHead } = heard;
  const at = comment.createdAt;
  const binding = bindStatement({ change, facts, at, explicit: command.commit });
  const head = change.head.commit;
  if (command.commit === null && binding.commit === head && firstHead !== null && firstHead !== head) {
    const sentence = `When this was first seen, ${shortCommit(firstHead)} was the head, and not ${shortCommit(head)}.`;
    return { commit: null, standing: ambiguous(sentence) };
  }
  if (binding.commit !== null) return { commit: binding.commit, standing: counts };
  const pushes = readingOf(facts, { kind: 'pushes', change: change.number });
  if (
    command.commit === null &&
    sightingsOf(head, change, facts).length === 0 &&
    !isKnown(pushes) &&
    pushes.code !== 'NOT_READ'
  ) {
    const sentence = `When the present commit became the head could not be learnt: ${pushes.detail}. Sign again with the commit.`;
    return { commit: null, standing: refused(pushes.code, sentence) };
  }
  if (command.commit !== null) return { commit: null, standing: ambiguous(binding.sentence) };
  const sightings = allSightings(change, facts);
  const standing = isShownOnlyLater(at, head, sightings) ? stale(comment, head) : ambiguous(binding.sentence);
  return { commit: earlierHead(at, head, sightings), standing };
}

/** In a strict environment a sign-off without a commit leaves people time to have seen what they sign. */
export function unhurried(
  command: Pick<SignOffCommand, 'commit'>,
  { commit }: Bound,
  { comment }: HeardComment,
  { strict }: Pick<Environment, 'strict'>,
  { change, facts }: Scene,
): Standing {
  if (!strict || command.commit !== null || commit === null) return counts;
  if (!isHasty(commit, comment.createdAt, change, facts)) return counts;
  return ambiguous(
    `This was written less than a minute after ${shortCommit(commit)} was there to be seen, so it may be meant for what was there before.`,
  );
}

function ambiguous(sentence: string): Refusal {
  return refused('SIGNOFF_AMBIGUOUS', `${sentence} Paste the line with the commit that is meant.`);
}

/** The head is known, but only since after the comment: whatever was meant, a push has come between. */
function isShownOnlyLater(at: string, head: CommitId, sightings: readonly Sighting[]): boolean {
  const own = sightings.filter(({ commit }) => commit === head);
  return own.length > 0 && own.every((sighting) => !isSeenBy(sighting, at));
}

function stale({ author }: Comment, head: CommitId): Refusal {
  const who = author?.login ?? 'Somebody';
  return refused(
    'SIGNOFF_STALE',
    `${who} signed before ${shortCommit(head)} was shown as the head; a push resets a sign-off.`,
  );
}

/** What was the head when the comment was written, if a later one is the head now: then a push has reset the sign-off. */
function earlierHead(at: string, head: CommitId, sightings: readonly Sighting[]): CommitId | null {
  const before = sightings.filter((one) => isSeenBy(one, at));
  if (before.some(({ commit }) => commit === head)) return null;
  const last = before.reduce<Sighting | null>(
    (best, one) => (best === null || isBefore(best.at, one.at) ? one : best),
    null,
  );
  return last?.commit ?? null;
}
