import { allowsBranch } from '../../checklist/scope/glob.ts';
import { isCovered } from '../../evidence/reader-reasons.ts';
import { readingMade, readingOf } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import { branchBlocker } from '../subject.ts';
import { basesOf } from './base.ts';
import { howMerged, lateAt, logNeeds } from './merge-log.ts';
import { rangeOf, signedMerges } from './range.ts';
import { standingOf, standingUntil } from './standing.ts';
import type { SignedMerge } from './merge-log.ts';
import type { Range, RangeQuestion, UnprovedMerge } from './range.ts';
import { isBefore } from '../../evidence/time.ts';
import type { Environment } from '../../checklist/model.ts';
import type { CommitId, Facts, Need } from '../../evidence/facts.ts';
import type { DeployedMemory, ReleaseReading } from '../../evidence/release.ts';
import type { Unlearnable } from '../../evidence/reading.ts';
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
      ...(environment.directPushes === 'allow' ? [] : pushBlockers(environment, range)),
    ],
    several: change.release !== undefined || others.length + range.direct.length > 0,
    nextLook: earliest([...standsUntil(range, environment, facts), ...toldAt(range, facts)]),
  };
}

function standsUntil({ others }: Pick<Pushed, 'others'>, { name }: Environment, facts: Facts): readonly Instant[] {
  const until = standingUntil(others, name, facts);
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
  return merges.length === 0 ? [] : logNeeds(merges, question.memory?.merges ?? []);
}

function mergesIn({ directPushes }: Environment, range: Range, question: RangeQuestion): readonly SignedMerge[] {
  return directPushes === undefined ? signedMerges(range, question) : [];
}

/** What the candidate brings by what was read. */
function rangeIn(environment: Environment, judged: JudgedChange, facts: Facts, reading: ReleaseReading): Range {
  const question = questionIn(environment, judged, facts, reading);
  const range = rangeOf(question);
  const merges = mergesIn(environment, range, question);
  if (merges.length === 0) return range;
  const how = howMerged(merges, reading.history.commits, question.memory?.merges ?? [], facts);
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
    reading,
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

/** Commits that are named one by one. */
const MOST_NAMED = 5;

function named(commits: readonly CommitId[]): string {
  const rest = commits.length > MOST_NAMED ? ` and ${commits.length - MOST_NAMED} more` : '';
  return `${commits.slice(0, MOST_NAMED).map(shortCommit).join(', ')}${rest}`;
}

type Pushed = Extract<Range, { readonly state: 'new' | 'first' | 'same' }>;

/** What came without a pull request, and merges that may have come so, one reason each. */
function pushBlockers(
  { name }: Environment,
  { direct, unproved }: Pick<Pushed, 'direct' | 'unproved'>,
): readonly Blocker[] {
  const merges = new Set(unproved.map(({ commit }) => commit));
  const because = (why: UnprovedMerge['because']) =>
    unproved.flatMap((one) => (one.because === why ? [one.commit] : []));
  const pushed = direct.filter((commit) => !merges.has(commit));
  const [were, whom] = pushed.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    ...blockerOf(pushed, {
      code: 'DIRECT_PUSH',
      what: `${were} pushed without a pull request into a branch of ${name}, so nobody has judged ${whom}.`,
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: allow\` for ${name}, or the environment is overridden`,
    }),
    ...blockerOf(because('unsigned'), {
      code: 'MERGE_UNPROVED',
      what: 'looks like a merge by GitHub and is not signed by it, so it may have been made by hand, with anything else in it.',
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where this server signs no merges, or the environment is overridden`,
    }),
    ...blockerOf(because('made'), {
      code: 'MERGE_UNPROVED',
      what: "looks like a merge by GitHub and was made by an App, or not under GitHub's own address: GitHub signs such a merge whatever is in it.",
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where an App is to merge, or the environment is overridden`,
    }),
    ...blockerOf(because('by-push'), {
      code: 'MERGE_UNPROVED',
      what: "looks like a merge by GitHub, and by GitHub's log of the branch it was pushed there: made in a codespace or the editor it is signed whatever is in it.",
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where people are to merge by hand, or the environment is overridden`,
    }),
    ...blockerOf(because('untold'), {
      code: 'MERGE_UNPROVED',
      what: "looks like a merge by GitHub, and GitHub's log of the branch does not tell of it: without that nobody can tell it from one that was made by hand.",
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where there is no such log, or the environment is overridden`,
    }),
    ...blockerOf(because('unread'), {
      code: 'MERGE_UNREAD',
      what: "looks like a merge by GitHub, and GitHub's log of the branch does not tell of it yet, or could not be read.",
      who: 'nobody',
      how: 'the log is read again, for two minutes after the merge at least; a job that has given up is run again',
    }),
    ...blockerOf(because('unchecked'), {
      code: 'MERGE_UNREAD',
      what: 'looks like a merge by GitHub, and GitHub could not check its signature just now.',
      who: 'somebody who may comment, or runs the job',
      how: 'says `/recheck`, or runs the job again, when GitHub checks signatures again',
    }),
  ];
}

interface Words {
  readonly code: 'DIRECT_PUSH' | 'MERGE_UNPROVED' | 'MERGE_UNREAD';
  readonly what: string;
  readonly who: string;
  readonly how: string;
}

function blockerOf(commits: readonly CommitId[], { code, what, who, how }: Words): readonly Blocker[] {
  if (commits.length === 0) return [];
  const outcome = code === 'MERGE_UNREAD' ? 'unknown' : 'unmet';
  return [{ outcome, code, sentence: `${named(commits)} ${what}`, next: [{ who, how }] }];
}

function unread({ name }: Environment, { code, detail }: Unlearnable): Blocker {
  return {
    outcome: 'unknown',
    // What this reader may not read the App may have read; what went wrong on the way stays wrong whoever asks.
    code: isCovered(code) ? 'RELEASE_UNREAD' : code,
    sentence: `What a deployment to ${name} would bring could not be read (${code}: ${detail}).`,
    next: [
      {
        who: 'somebody who keeps the job or runs the App',
        how: 'sees to it that deployments, contents and pull requests may be read, and runs this again',
      },
    ],
  };
}

function untold({ name }: Environment, { candidate }: JudgedChange): Blocker {
  return {
    outcome: 'unknown',
    code: 'RELEASE_UNREAD',
    sentence: `The history of ${shortCommit(candidate)} was not read back to what is deployed to ${name}, so it cannot be told what a deployment would bring.`,
    next: [
      {
        who: 'whoever deploys',
        how: 'takes a commit that is nearer to what is deployed first, so that the way between them is shorter',
      },
    ],
  };
}

/** What came with it is settled for it, or not: where it cannot be told, no other job of it goes out. */
function partly({ name }: Environment, { candidate }: JudgedChange, from: readonly CommitId[]): Blocker {
  return {
    outcome: 'unknown',
    code: 'RELEASE_UNREAD',
    sentence: `The history of ${shortCommit(candidate)}, which is deployed to ${name}, was not read back to ${from.map(shortCommit).join(' and ')}, which it started from, so it cannot be told what came with it.`,
    next: [
      {
        who: 'whoever deploys',
        how: 'takes a newer commit: with that goes out what has not gone out with this one yet',
      },
    ],
  };
}

/** A nearer commit would not help: what it would have to be near to is not known. */
function forgotten({ name }: Environment, { candidate }: JudgedChange): Blocker {
  return {
    outcome: 'unknown',
    code: 'DEPLOYED_UNTOLD',
    sentence: `None of the deployments to ${name} that are known still came through this gate: so many others were reported that it cannot be told what deploying ${shortCommit(candidate)} would bring.`,
    next: [
      {
        who: 'the people who may override the environment',
        how: 'override it and deploy: what is let through that way is what later releases start from',
      },
      {
        who: 'somebody who can change the checklist',
        how: `lets ${name} only advise until a deployment came through: \`enforce: advise until DATE\``,
      },
    ],
  };
}

function behind({ name }: Environment, { candidate }: JudgedChange): Blocker {
  return {
    outcome: 'unmet',
    code: 'CANDIDATE_BEHIND',
    sentence: `${shortCommit(candidate)} is part of what is deployed to ${name} already: deploying it again would take back what came after it.`,
    next: [{ who: 'whoever deploys', how: 'takes a newer commit, or goes back to one that was verified there' }],
  };
}
