import { longestWayBack, rollbackRuleOf } from '../../checklist/rollback-rule.ts';
import { isWayBackItem } from '../../checklist/scope/way-back.ts';
import { reaches } from '../../evidence/release.ts';
import { successOf } from '../../evidence/deployments.ts';
import { readingMade, readingOf } from '../../evidence/need.ts';
import { deployersOf } from '../../evidence/people/deployers.ts';
import { isKnown } from '../../evidence/reading.ts';
import { isBefore, milliseconds } from '../../evidence/time.ts';
import { countedSuccesses } from '../release/base.ts';
import { releaseNeed } from '../release/release-state.ts';
import { judgedChange } from '../subject.ts';
import type { Checklist, Environment } from '../../checklist/model.ts';
import type { Deployment } from '../../evidence/deployments.ts';
import type { Actor, CommitId, Facts, Need } from '../../evidence/facts.ts';
import type { Unlearnable } from '../../evidence/reading.ts';
import type { ReleaseReading } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';
import type { JudgedChange } from '../subject.ts';

/** A deployment of a commit, and the moment that counts of it. */
interface Deployed {
  readonly deployment: number;
  readonly commit: CommitId;
  readonly at: Instant;
}

/** A deployment that goes back to what was verified in the environment before. */
export interface WayBack {
  /** The newest successful deployment of what is gone back to. Its commit may be another one than the candidate, with the same content. */
  readonly to: Deployed;
  /** What was begun there after it, and is left. */
  readonly from: Deployed;
  /** By what it is known that its gate was open then: the App's ledger, or GitHub's deployments alone. */
  readonly proof: 'ledger' | 'deployments';
  /** Until when it can be gone back to. */
  readonly until: number;
  /** Everybody who starts it, or started it since what is left was begun, as far as is known. */
  readonly deployers: readonly Actor[];
}

/** Whether a deployment of the candidate would be a way back. */
export type WayBackState =
  | { readonly kind: 'none' }
  | { readonly kind: 'back'; readonly way: WayBack }
  /** It would be, but for the time since it was verified. */
  | { readonly kind: 'too-old'; readonly way: WayBack }
  /** It could not be learnt whether the candidate is part of what is left. */
  | { readonly kind: 'untold'; readonly way: WayBack; readonly unlearnt: Unlearnable };

const none: WayBackState = { kind: 'none' };

/** What must be read to tell: nothing where the candidate was never deployed there, or nothing was begun after it. */
export function wayBackNeeds(environment: Environment, judged: JudgedChange, facts: Facts): readonly Need[] {
  const way = wayOf(environment, judged, facts);
  return way === null || way.within !== null ? [] : [ancestryNeed(way)];
}

/**
 * Whether the candidate goes back: it, or another commit with the very same content, was deployed there with success and an open gate;
 * something else was begun there since; and it is part of that, or has the content of another commit.
 */
export function wayBackOf(environment: Environment, judged: JudgedChange, facts: Facts): WayBackState {
  const way = wayOf(environment, judged, facts);
  if (way === null) return none;
  const ancestry = way.within === null ? readingOf(facts, ancestryNeed(way)) : null;
  if (ancestry !== null && !isKnown(ancestry)) return { kind: 'untold', way, unlearnt: ancestry };
  if (!(ancestry?.value.within ?? way.within)) return none;
  return { kind: milliseconds(facts.now) < way.until ? 'back' : 'too-old', way };
}

function ancestryNeed({ to, from }: WayBack): Need<'ancestry'> {
  return { kind: 'ancestry', commit: to.commit, of: from.commit };
}

/** The checklist as it is written, which everything but a way back is judged by. */
export function withoutWayBack(checklist: Checklist): Checklist {
  const { items } = checklist;
  return items.some(isWayBackItem) ? { ...checklist, items: items.filter((item) => !isWayBackItem(item)) } : checklist;
}

/** Whether anything may be a way back: only then is it worth to look closer. */
export function leadsBack({ environments }: Checklist, facts: Facts): boolean {
  const judged = judgedChange(facts, { kind: 'environment', name: '' });
  return !('code' in judged) && environments.some((environment) => wayOf(environment, judged, facts) !== null);
}

/** The way back as far as deployments, contents and histories tell. */
interface Way extends WayBack {
  /** Whether the candidate is part of what is left, or has the content of another commit that was verified; null: that is not told. */
  readonly within: boolean | null;
}

function wayOf(environment: Environment, judged: JudgedChange, facts: Facts): Way | null {
  const need = releaseNeed(environment, judged, facts);
  const reading = need === null ? undefined : readingMade(facts, need);
  if (reading === undefined || !isKnown(reading)) return null;
  const same = sameContent(reading.value);
  const newestFirst = reading.value.deployments.newest.toSorted((a, b) => b.id - a.id);
  const { proof, found } = verifiedIn(environment, reading.value, facts);
  const to = found.find(({ commit }) => same.has(commit));
  const left = newestFirst.find((one) => !same.has(one.commit) && isBegun(one));
  if (to === undefined || left === undefined || left.id < to.deployment) return null;
  const starts = deployersOf({ environment: environment.name, candidate: judged.candidate }, facts);
  return {
    to: { deployment: to.deployment, commit: to.commit, at: to.at },
    from: { deployment: left.id, commit: left.commit, at: left.createdAt },
    proof,
    until: milliseconds(to.since) + longestWayBack(environment.rollback ?? rollbackRuleOf()),
    deployers: starts.filter(({ at }) => !isBefore(at, left.createdAt)).map(({ by }) => by),
    within: to.commit === judged.candidate ? isWithin(to.commit, left.commit, reading.value) : true,
  };
}

/** Whether a commit is part of the history of another one, as far as that was read; null: it goes on where nothing was read. */
function isWithin(commit: CommitId, of: CommitId, { history }: ReleaseReading): boolean | null {
  const parents = new Map(history.commits.map((one) => [one.oid, one.parents]));
  const seen = new Set<CommitId>([of]);
  let isWhole = true;
  // What is added while it goes on is visited as well.
  for (const oid of seen) {
    if (oid === commit) return true;
    const before = parents.get(oid);
    isWhole &&= before !== undefined;
    for (const parent of before ?? []) seen.add(parent);
  }
  return isWhole ? false : null;
}

/** The candidate, and every commit with the very same content of what was read. */
function sameContent({ candidate, history: { commits } }: ReleaseReading): ReadonlySet<CommitId> {
  const tree = commits.find(({ oid }) => oid === candidate)?.tree;
  return new Set([candidate, ...commits.filter((one) => one.tree === tree).map(({ oid }) => oid)]);
}

/** What only waits to be let in has changed nothing there; what else is said of a deployment, known or not, may have. */
function isBegun({ status }: Deployment): boolean {
  return status !== null && !['waiting', 'queued', 'pending'].includes(status.state);
}

/** A deployment of what was verified, and since when it counts. */
interface Verified extends Deployed {
  readonly since: Instant;
}

/**
 * What is known of open gates, newest first. The App knows when it let which commit through: what only advised, or was begun after it was shut
 * again, was verified by nobody, and whoever reports a success anew does not make it younger. A reader alone sees only that they were deployed. Each
 * counts from when it was made: later successes may be said of it by anybody.
 */
function verifiedIn(
  { name }: Environment,
  reading: ReleaseReading,
  { reader, deployed }: Facts,
): Pick<WayBack, 'proof'> & { readonly found: readonly Verified[] } {
  if (reader.alone) {
    const found = reading.deployments.newest
      .filter((one) => successOf(one) !== null)
      .map(({ id, commit, createdAt: at }) => ({ deployment: id, commit, at, since: at }));
    return { proof: 'deployments', found: found.toSorted((a, b) => b.deployment - a.deployment) };
  }
  const memory = deployed?.find(({ environment }) => environment === name);
  const counted = memory === undefined ? [] : countedSuccesses(reading, memory);
  const found = counted.flatMap(({ deployment, commit, begun: at }): readonly Verified[] => {
    const spell = memory?.opened.find((one) => one.commit === commit)?.verified ?? null;
    if (spell === null || !reaches(spell, at)) return [];
    return [{ deployment, commit, at, since: isBefore(spell.at, at) ? spell.at : at }];
  });
  return { proof: 'ledger', found };
}
