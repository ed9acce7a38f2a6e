import type { Assessment } from './assess.ts';
import type { Finding } from '../judge/roll-call.ts';
import type { Candidate, Wanted } from './reviewers-fewest.ts';
import type { Actor, ChangeFacts } from '../evidence/facts.ts';
import { samePerson } from '../evidence/people/person.ts';
import { partTaken } from '../evidence/people/separation.ts';
import { recall } from '../evidence/recall.ts';
import { codeSpan } from '../report/sanitise.ts';
import { notAskable, teamsCalled } from './review-asking.ts';
import { fewest, namesIn } from './reviewers-fewest.ts';
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
 * A team that we called stays called, also where GitHub put members in its place, and whom GitHub did not let us ask is not asked again for this head.
 */
export function reviewersToAsk(assessment: Assessment): Reviewers {
  const { facts, shown } = assessment;
  const [change] = facts.changes;
  if (change === undefined || change.draft) return nobody;
  const { reviewRequests: asked, reviewersDone: done } = shown;
  const never = new Set([...candidates(done), `@${change.author?.login ?? ''}`.toLowerCase()]);
  const refused = new Set(notAskable(facts, change.number));
  const isFree = freedom(assessment, change);
  const canAsk = (one: Candidate) =>
    !never.has(one) && !refused.has(one) && isOurs(one, assessment) && isFree(named(one));
  const wanted = wantedOf(assessment, { change, facts, canAsk, isFree });
  const room = REVIEW_REQUESTS - asked.users.length - asked.teams.length;
  const called = teamsCalled(facts, change.number).filter((team) => !never.has(team));
  const chosen = fewest(wanted, new Set([...candidates(asked), ...called]), Math.max(0, room));
  return {
    users: chosen.flatMap((one) => (one.startsWith('@') ? [one.slice(1)] : [])),
    teams: chosen.filter((one) => !one.startsWith('@')),
  };
}

/**
 * Whose review is wanted and who cannot be asked for one, a line of Markdown; nothing where there is nobody like that. Only who reads the
 * repository can be asked.
 */
export function unaskable(assessment: Assessment): readonly string[] {
  const { facts } = assessment;
  const [change] = facts.changes;
  const refused = change === undefined || change.state !== 'open' ? [] : notAskable(facts, change.number);
  if (change === undefined || refused.length === 0) return [];
  const all = { change, facts, canAsk: () => true, isFree: freedom(assessment, change) };
  const wanted = new Set(wantedOf(assessment, all).flatMap(namesIn));
  const names = [...new Set(refused)].filter((one) => wanted.has(one)).map((one) => codeSpan(one.replace(/^@/, '')));
  if (names.length === 0) return [];
  return [
    `${names.join(', ')} cannot be asked for a review: GitHub asks only people with access to this repository, and teams with access that the App may see. Somebody who can change the checklist or CODEOWNERS names others, or an administrator gives access; then ask by hand, or push.`,
  ];
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
