import type { Evidence } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { OwnedPart } from '../evidence/codeowners/owned-parts.ts';
import type { Actor, ChangeFacts, Facts, Review } from '../evidence/facts.ts';
import type { ReviewSpec } from '../evidence/kinds/review.ts';
import type { Candidate, Demand, Wanted } from './reviewers-fewest.ts';
import { isOwner } from '../evidence/codeowners/is-owner.ts';
import { ownedParts } from '../evidence/codeowners/owned-parts.ts';
import { readOwnersFile } from '../evidence/codeowners/owners-file.ts';
import { holdsRole } from '../evidence/people/roles.ts';

/** Whom reviews are wanted of. */
export interface Place {
  readonly change: ChangeFacts;
  readonly facts: Facts;
  /** Whether somebody may be asked at all. */
  readonly canAsk: (candidate: Candidate) => boolean;
  /** Whether an approval of theirs can count: they had no hand in the change. */
  readonly isFree: (author: Actor) => boolean;
}

/**
 * The approvals that an open item still needs. Of parts of which any will do, as many are wanted as are missing; those that no review proves are left
 * aside. `found` are the answers of the parts, where the judge gave them. Empty: nobody has to review anything for it.
 */
export function wantedFor(evidence: Evidence, found: readonly Answer[] | undefined, place: Place): readonly Wanted[] {
  if (evidence.kind === 'review') return demandOf(evidence.spec, place);
  if (evidence.kind === 'codeowners') return ownersDemands(place);
  if (!('of' in evidence) || evidence.kind === 'not') return [];
  const parts = evidence.of.map((part, index) => ({ part, answer: found?.[index] }));
  const met = parts.filter(({ answer }) => answer?.outcome === 'met').length;
  const open = parts
    .filter(({ answer }) => answer?.outcome !== 'met')
    .flatMap(({ part, answer }) => {
      const wanted = wantedFor(part, answer?.parts, place);
      return wanted.length === 0 ? [] : [{ count: wanted.length, of: wanted }];
    });
  if (evidence.kind === 'all') return open;
  const count = Math.min((evidence.kind === 'any' ? 1 : evidence.count) - met, open.length);
  return count < 1 ? [] : [{ count, of: open }];
}

/** Everybody with push access may review what names nobody: whom to ask is not ours to choose. */
function demandOf({ users, teams, count }: ReviewSpec, place: Place): readonly Demand[] {
  if (users.length + teams.length === 0) return [];
  const given = approvals(place).filter(({ author }) => {
    const holding = holdsRole({ users, teams }, author, place.facts);
    return 'holds' in holding && holding.holds;
  });
  const people = new Set(given.map(({ author }) => author?.id ?? author?.login));
  return demand(count - people.size, users, teams, place);
}

/** One approval of an owner for each line of CODEOWNERS that decides about a changed file. A file that cannot be read asks nobody. */
function ownersDemands(place: Place): readonly Demand[] {
  const file = readOwnersFile(place);
  if (!('rules' in file)) return [];
  const { owned } = ownedParts(file.rules, place.change);
  return owned
    .filter((part) => !isApproved(part, place))
    .flatMap(({ owners: { users, teams } }) => demand(1, users, teams, place));
}

function isApproved({ owners }: OwnedPart, place: Place): boolean {
  return approvals(place).some((one) => one.canPush && isOwner(owners, one, place) === true);
}

function demand(
  missing: number,
  users: readonly string[],
  teams: readonly string[],
  { canAsk }: Place,
): readonly Demand[] {
  if (missing < 1) return [];
  const from = [...teams, ...users.map((login) => `@${login}`)].map((one) => one.toLowerCase()).filter(canAsk);
  return [{ missing, from: [...new Set(from)] }];
}

/** Approvals of the present head by whoever had no hand in the change. */
function approvals({ change, isFree }: Place): readonly Review[] {
  return change.reviews.filter(
    ({ state, commit, author }) =>
      state === 'APPROVED' && commit === change.head.commit && author !== null && isFree(author),
  );
}
