import type { Assessment } from './assess.ts';
import type { Finding } from '../judge/roll-call.ts';
import type { Candidate, Wanted } from './reviewers-fewest.ts';
import type { Actor, ChangeFacts } from '../evidence/facts.ts';
import { samePerson } from '../evidence/people/person.ts';
import { partTaken } from '../evidence/people/separation.ts';
import { recall } from '../evidence/recall.ts';
import { fewest } from './reviewers-fewest.ts';
import { wantedFor } from './reviewers-wanted.ts';

/** People and teams to ask for a review. */
export interface Reviewers {
  readonly users: readonly string[];
  /** `org/slug`. */
  readonly teams: readonly string[];
}

/** GitHub takes no more review requests than this on one pull request. */
const REVIEW_REQUESTS = 15;

const nobody: Reviewers = { users: [], teams: [] };

/**
 * The fewest people and teams whose reviews could prove every open item that asks for reviews or owners, beside those who are asked already: by us, by
 * a person, or by GitHub itself, which asks the owners that CODEOWNERS names. Never the author, nor anybody else who had a hand in the change where
 * duties are separated, or whose request a person took back, or who has reviewed; no team of another organisation, or that the App cannot see.
 */
export function reviewersToAsk(assessment: Assessment): Reviewers {
  const { facts, shown } = assessment;
  const [change] = facts.changes;
  if (change === undefined || change.draft) return nobody;
  const { reviewRequests: asked, reviewersDone: done } = shown;
  const never = new Set([...candidates(done), `@${change.author?.login ?? ''}`.toLowerCase()]);
  const isFree = freedom(assessment, change);
  const canAsk = (one: Candidate) => !never.has(one) && isOurs(one, assessment) && isFree(named(one));
  const wanted = wantedOf(assessment, { change, facts, canAsk, isFree });
  const room = REVIEW_REQUESTS - asked.users.length - asked.teams.length;
  const chosen = fewest(wanted, new Set(candidates(asked)), Math.max(0, room));
  return {
    users: chosen.flatMap((one) => (one.startsWith('@') ? [one.slice(1)] : [])),
    teams: chosen.filter((one) => !one.startsWith('@')),
  };
}

/** Whose approvals of a change count wherever it is asked for them. Where no environment separates duties, everybody's but the author's. */
function freedom({ config, facts }: Assessment, change: ChangeFacts): (actor: Actor) => boolean {
  const isSeparated =
    config.state === 'valid' && config.checklist.environments.some((one) => one.separationOfDuties !== 'off');
  return (actor) => !samePerson(actor, change.author) && !(isSeparated && partTaken(change, actor, facts) !== null);
}

/** As whom a candidate is compared; a team's members are not known. */
function named(candidate: Candidate): Actor {
  return { id: null, login: candidate.replace(/^@/, ''), type: 'User' };
}

function candidates({ users, teams }: Reviewers): readonly Candidate[] {
  return [...users.map((login) => `@${login}`), ...teams].map((one) => one.toLowerCase());
}

/** Of teams only those of the repository's own organisation can be asked, and none that was not there when the App looked. */
function isOurs(candidate: Candidate, { facts }: Assessment): boolean {
  if (candidate.startsWith('@')) return true;
  const [owner = ''] = facts.subject.repository.name.split('/');
  const pin = recall(facts).teams.get(candidate)?.pin ?? null;
  return candidate.startsWith(`${owner.toLowerCase()}/`) && (pin === null || pin.id !== null);
}

/** What the open items need, each item once: in several gates it is the same. */
function wantedOf({ config, rollCalls }: Assessment, place: Parameters<typeof wantedFor>[2]): readonly Wanted[] {
  if (config.state !== 'valid') return [];
  const open = new Map<string, Finding>();
  for (const { findings } of rollCalls)
    for (const finding of findings) if (isOpen(finding) && !open.has(finding.item)) open.set(finding.item, finding);
  return config.checklist.items.flatMap((item) => {
    const finding = open.get(item.id);
    return finding === undefined ? [] : wantedFor(item.evidence, finding.parts, place);
  });
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'pending' || outcome === 'unmet';
}
