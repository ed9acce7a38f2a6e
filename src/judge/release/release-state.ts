import { allowsBranch } from '../../checklist/scope/glob.ts';
import { readingMade, readingOf } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { branchBlocker } from '../subject.ts';
import { basesOf } from './base.ts';
import { withOwnMerge } from './own-merge.ts';
import { howMerged, lateAt, logNeeds, pushNeeds } from './merge-log.ts';
import { rangeOf, signedMerges } from './range.ts';
import { standingOf, standingUntil } from './standing.ts';
import { behind, forgotten, partly, pushBlockers, untold } from './stops-release.ts';
import { unread } from './unread-release.ts';
import type { SignedMerge } from './merge-log.ts';
import type { Range, RangeQuestion } from './range.ts';
import { isBefore } from '../../evidence/time.ts';
import type { Environment } from '../../checklist/model.ts';
import type { CommitId, Facts, Need } from '../../evidence/facts.ts';
import type { DeployedMemory, MergeSeen, ReleaseReading } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';
import type { JudgedChange } from '../subject.ts';
import type { Blocker, ReleasedChange, ReleaseRead } from '../roll-call.ts';

/** What a deployment of the judged candidate brings, as far as it decides. */
export interface ReleaseState {
  /** Null where it is not known. */
  readonly range: Range | null;
  readonly base: ReleaseRead['base'];
  /** Every change but the candidate's own, oldest first; those that do not concern the environment are left out. */
  readonly others: readonly ReleasedChange[];
  readonly direct: ReleaseRead['direct'];
  /** Those of them that only look like GitHub's merge of a pull request. */
  readonly unproved: readonly CommitId[];
  readonly blockers: readonly Blocker[];
  /** Whether it brings more than the candidate's own change. */
  readonly several: boolean;
  /** When time alone changes what is known of the others; null: never. */
  readonly nextLook: Instant | null;
}

const nothing: ReleaseState = {
  range: null,
  base: null,
  others: [],
  direct: [],
  unproved: [],
  blockers: [],
  several: false,
  nextLook: null,
};

/**
 * What must be read to tell what a deployment brings; null where nothing can be deployed there anyway. Where the first reading did not reach what a
 * deployed candidate started from, the same is to be read once more, as far as that.
 */
export function releaseNeed(environment: Environment, judged: JudgedChange, facts: Facts): Need<'release'> | null {
  if (environment.enforce === 'off' || branchBlocker(environment, judged, facts) !== null) return null;
  const need = { kind: 'release', environment: environment.name, candidate: judged.candidate } as const;
  const reading = readingMade(facts, need);
  if (reading === undefined || !isKnown(reading) || reading.value.to !== undefined) return need;
  const range = rangeIn(environment, judged, facts, reading.value);
  return 'partly' in range ? { ...need, to: range.partly } : need;
}

/** What a deployment of the candidate brings to an environment, beside the candidate's own change. */
export function releaseState(environment: Environment, judged: JudgedChange, facts: Facts): ReleaseState {
  const need = releaseNeed(environment, judged, facts);
  if (need === null) return nothing;
  const reading = readingOf(facts, need);
  if (!isKnown(reading)) return { ...nothing, blockers: [unread(environment, reading)] };
  const { change } = judged;
  const memory = memoryOf(environment, facts);
  const range = rangeIn(environment, judged, facts, reading.value);
  if (range.state === 'behind') return { ...nothing, range, base: range.base, blockers: [behind(environment, judged)] };
  if (range.state === 'untold') {
    const isForgotten = memory !== null && basesOf(reading.value, memory) === 'untold';
    const blocker = isForgotten ? forgotten(environment, judged) : untold(environment, judged);
    return { ...nothing, range, base: range.base, blockers: [blocker] };
  }
  const others = range.others.flatMap((one) => standingOf(one, environment.name, facts) ?? []);
  return {
    range,
    base: range.base,
    others,
    direct: range.direct,
    unproved: range.unproved.map(({ commit }) => commit),
    blockers: [
      ...(range.partly === undefined ? [] : [partly(environment, judged, range.partly)]),
      ...(environment.directPushes === 'allow' || range.direct.length === 0 ? [] : pushBlockers(environment, range)),
    ],
    several: change.release !== undefined || others.length + range.direct.length > 0,
    nextLook: earliest([...standsUntil(range, environment, facts), ...toldAt(range, facts)]),
  };
}

function standsUntil({ others }: Pick<Pushed, 'others'>, { name }: Environment, facts: Facts): readonly Instant[] {
  const until = others.length === 0 ? null : standingUntil(others, name, facts);
  return until === null ? [] : [until];
}

/** When the log of its branch has told of each merge that it does not tell of yet, if it ever does. */
function toldAt({ unproved }: Pick<Pushed, 'unproved'>, { now }: Facts): readonly Instant[] {
  const late = unproved.flatMap(({ because, mergedAt }) => (because === 'unread' ? [lateAt(mergedAt)] : []));
  return late.filter((at) => isBefore(now, at));
}

function earliest(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>((first, at) => (first !== null && isBefore(first, at) ? first : at), null);
}

/** The logs of branches that tell of merges which the candidate brings whether GitHub made them. */
export function mergeNeeds(environment: Environment, judged: JudgedChange, facts: Facts): readonly Need[] {
  const need = releaseNeed(environment, judged, facts);
  const reading = need === null ? undefined : readingMade(facts, need);
  if (reading === undefined || !isKnown(reading)) return [];
  const question = questionIn(environment, judged, facts, reading.value);
  const merges = mergesIn(environment, rangeOf(question), question);
  if (merges.length === 0) return [];
  const known = seenBefore(environment, question);
  return [...logNeeds(merges, known), ...pushNeeds(merges, reading.value.history.commits, known, facts)];
}

function mergesIn({ directPushes }: Environment, range: Range, question: RangeQuestion): readonly SignedMerge[] {
  return directPushes === undefined ? signedMerges(range, question) : [];
}

/** What the ledger was told of merges. Where only proof is good enough, a log that once told nothing is asked again: whoever reads more may find it. */
function seenBefore({ strict }: Environment, { memory }: RangeQuestion): readonly MergeSeen[] {
  return (memory?.merges ?? []).filter(({ how }) => !strict || how !== 'untold');
}

/** What the candidate brings by what was read. */
function rangeIn(environment: Environment, judged: JudgedChange, facts: Facts, reading: ReleaseReading): Range {
  const question = questionIn(environment, judged, facts, reading);
  const range = rangeOf(question);
  const merges = mergesIn(environment, range, question);
  if (merges.length === 0) return range;
  const how = howMerged(merges, reading.history.commits, seenBefore(environment, question), facts);
  // Where no log tells, its names do, unless nothing but proof is good enough.
  const told = environment.strict ? how : new Map([...how].filter(([, one]) => one !== 'untold'));
  return rangeOf({ ...question, how: told });
}

function questionIn(
  environment: Environment,
  { change }: JudgedChange,
  facts: Facts,
  reading: ReleaseReading,
): RangeQuestion {
  const { defaultBranch } = facts.subject.repository;
  return {
    reading: withOwnMerge(reading, change),
    memory: memoryOf(environment, facts),
    own:
      change.release === undefined
        ? { number: change.number, commits: new Set(change.commits.map(({ oid }) => oid)) }
        : null,
    allows: (branch) => allowsBranch(environment.branches, defaultBranch, branch),
    anyMerge: environment.directPushes === 'merges',
  };
}

/** The App's ledger decides which deployments count. One that was asked and knows nothing of the environment leaves all; one that was not asked, none. */
export function memoryOf({ name }: Pick<Environment, 'name'>, { reader, deployed }: Facts): DeployedMemory | null {
  if (reader.alone) return null;
  const known = deployed?.find(({ environment }) => environment === name);
  return known ?? { environment: name, firstVerdict: deployed === undefined ? NEVER : null, opened: [], succeeded: [] };
}

/** A moment that nothing is before. */
const NEVER = '1970-01-01T00:00:00Z';

/** What a deployment brings, where that is told. */
type Pushed = Extract<Range, { readonly state: 'new' | 'first' | 'same' }>;
