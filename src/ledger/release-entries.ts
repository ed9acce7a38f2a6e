import type { Actor, CommitId } from '../evidence/facts.ts';
import type { DeployedMemory, Deploying, MergeSeen, SettledChange } from '../evidence/release.ts';
import type { Instant } from '../evidence/time.ts';
import type { LeftCandidate } from './left-candidates.ts';
import type { GateState } from './let-through.ts';

/**
 * A merged change, as it was judged for an environment over the items that are asked of each change: releases are judged from these. The newest
 * counts. What is optional is absent in entries of older versions, which tell too little: the change is not settled by them.
 */
export interface ChangeSettled {
  readonly kind: 'settled';
  readonly change: number;
  readonly environment: string;
  readonly head: CommitId;
  readonly merge: CommitId;
  readonly tree: string;
  readonly verdict: string;
  /** Digest of the roll call. */
  readonly digest: string;
  readonly checklist: string | null;
  readonly url?: string;
  readonly title?: string;
  readonly settledAt?: Instant;
  readonly until?: Instant;
  readonly unconcerned?: boolean;
  /** The ledger's newest entry before the change was read. */
  readonly heard?: number;
  readonly policies?: readonly string[];
  readonly open?: SettledChange['open'];
}

/** The gate of an environment was opened, or only advised, for a commit for the first time: a deployment of it counts from then on. */
interface LetThrough {
  readonly kind: 'let-through';
  readonly environment: string;
  readonly commit: CommitId;
  /** Something was missing, and the gate only advised. */
  readonly advised?: boolean;
}

/** The gate of a commit that was let through before stands otherwise: what is begun while it is shut does not count. */
interface GateTurned {
  readonly kind: 'gate-turned';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly commit: CommitId;
  readonly to: GateState;
}

/**
 * What a release in an issue started from when its gate was let through: for as long as it keeps that issue it is judged for everything that it
 * brought. Written again where it was let through from another start; the newest counts.
 */
interface CameFrom {
  readonly kind: 'came-from';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly commit: CommitId;
  /** What it brought is what any of these lacked; none: nothing had been deployed yet. */
  readonly bases: readonly CommitId[];
}

/** How a merge that GitHub signed came to its branch, as GitHub's log of that told. Written again where that told nothing at first; the newest counts. */
interface MergeLogged extends MergeSeen {
  readonly kind: 'merge-seen';
  /** See `environmentKey`. */
  readonly environment: string;
}

/** The first verdict on an environment: what was deployed there before counts as it is. */
interface EnvironmentJudged {
  readonly kind: 'environment-judged';
  readonly environment: string;
}

/** A deployment succeeded. GitHub forgets those that somebody deletes. */
interface DeploymentSeen {
  readonly kind: 'deployed';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly commit: CommitId;
  readonly deployment: number;
  readonly at: Instant;
  /** When the deployment itself was made; absent: that was not told. */
  readonly created?: Instant;
}

/** A deployment that succeeded was found to be one that a release may start from. */
interface DeploymentCounted extends Omit<DeploymentSeen, 'kind'> {
  readonly kind: 'deployment-counted';
}

/** Somebody started a workflow run, or another attempt of it, that waits to deploy a commit; bots are left out. */
interface RunDeploys {
  readonly kind: 'deploying';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly commit: CommitId;
  readonly run: number;
  readonly attempt: number;
  readonly by: Actor;
}

/** Where a candidate came from: its branch or tag, or the comment that names it. */
type ProposedBy = 'merged' | 'pushed' | 'tag' | 'command' | 'waiting';

/** A commit that may be deployed, and brings more than one change. */
export interface CandidateProposed {
  readonly kind: 'candidate';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly candidate: CommitId;
  readonly by: ProposedBy;
  /** The allowed branch that it is on; null where that was not told. */
  readonly branch: string | null;
}

/** The issue that is the home of a candidate; with another candidate it moved on to that one. */
interface ReleaseHome {
  readonly kind: 'release-home';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly candidate: CommitId;
  readonly branch: string | null;
  readonly issue: number;
  readonly url: string;
}

/** The same with the moment at which it was written down; absent: that is not told. */
interface HomeTold extends ReleaseHome {
  readonly at?: Instant;
}

/** What became of a candidate at its home. */
export interface ReleaseStep {
  readonly kind: 'release-step';
  /** See `environmentKey`. */
  readonly environment: string;
  readonly candidate: CommitId;
  readonly issue: number;
  readonly step: 'fixed' | 'ended';
  /** By a tag, `/candidate`, or its first sign-off; deployed, dropped, or not needed any more because one change is left. */
  readonly how: 'tag' | 'command' | 'signed' | 'deployed' | 'dropped' | 'single';
  /** Who said so; null: nobody did. */
  readonly by: Actor | null;
  /** When it was said that it is dropped; absent: it was not dropped, or nobody said so, or an older version wrote this. */
  readonly said?: Instant;
  /** The allowed branch that it is on, where the home ended; absent: an older version wrote this. */
  readonly branch?: string | null;
}

/** Everything in the ledger that releases rest on. */
export type ReleaseEntry =
  | ChangeSettled
  | LetThrough
  | GateTurned
  | CameFrom
  | MergeLogged
  | EnvironmentJudged
  | DeploymentSeen
  | DeploymentCounted
  | RunDeploys
  | CandidateProposed
  | ReleaseHome
  | ReleaseStep;

const releaseKinds: Readonly<Record<ReleaseEntry['kind'], true>> = {
  settled: true,
  'let-through': true,
  'gate-turned': true,
  'came-from': true,
  'merge-seen': true,
  'environment-judged': true,
  deployed: true,
  'deployment-counted': true,
  deploying: true,
  candidate: true,
  'release-home': true,
  'release-step': true,
};

/** Whether an entry is one that releases rest on. */
export function isReleaseEntry(body: { readonly kind: string }): body is ReleaseEntry {
  return Object.hasOwn(releaseKinds, body.kind);
}

/** What the ledger knows for a release to an environment. */
export interface ReleaseMemory {
  /** The newest verdict on each change that was asked about; those that are not among them are not settled. */
  readonly settled: readonly SettledChange[];
  readonly deployed: DeployedMemory;
  /** Who started runs that wait, or waited, to deploy one of the commits that were asked about there. */
  readonly deployers: readonly Deploying[];
  /** Candidates that have no issue any more, but had one that is closed or went on to another commit. */
  readonly left?: readonly LeftCandidate[];
  /** Proposed commits, homes and what became of them, in the order in which it happened. */
  readonly story: readonly (CandidateProposed | HomeTold | ReleaseStep)[];
}

/** The environment's name as these entries have it: GitHub does not tell ASCII upper case from lower case either. */
export function environmentKey(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The key under which it stands once that a commit was let through, so that it is found without looking through all verdicts. */
export function letThroughKey(repository: number, environment: string, commit: CommitId): string {
  return `let-through:${repository}:${commit}:${environmentKey(environment)}`;
}

/** The key of how a merge came to its branch. */
export function mergeKey(repository: number, environment: string, commit: CommitId): string {
  return `merge-seen:${repository}:${commit}:${environmentKey(environment)}`;
}

/** The same where the log of that told nothing when it was asked first. */
export function mergeToldKey(repository: number, environment: string, commit: CommitId): string {
  return `merge-told:${repository}:${commit}:${environmentKey(environment)}`;
}

/** The key of the first verdict on an environment. */
export function judgedKey(repository: number, environment: string): string {
  return `environment-judged:${repository}:${environmentKey(environment)}`;
}

/** What a settled entry says; null where an older version wrote it. */
export function settledIn(entry: ChangeSettled): SettledChange | null {
  const { change, environment, head, merge, tree, checklist, url, title, settledAt, policies, open } = entry;
  const verdict = verdicts.find((one) => one === entry.verdict);
  if (verdict === undefined || open === undefined || settledAt === undefined) return null;
  if (url === undefined || title === undefined || policies === undefined) return null;
  const what = {
    number: change,
    url,
    title,
    environment,
    head,
    merge,
    tree,
    at: settledAt,
    verdict,
    checklist,
    policies,
    open,
  };
  return {
    ...what,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(entry.unconcerned === true ? { unconcerned: true } : {}),
    ...(entry.heard === undefined ? {} : { heard: entry.heard }),
  };
}

const verdicts: readonly SettledChange['verdict'][] = ['go', 'no-go', 'pending', 'none'];
