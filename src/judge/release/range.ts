import { ancestorsOf, historyOf, newSince } from './ancestors.ts';
import { basesOf, countedSuccesses } from './base.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { History } from './ancestors.ts';
import type { Base } from './base.ts';
import type { HowMerged, SignedMerge } from './merge-log.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { DeployedMemory, HistoryCommit, MergedChange, ReleaseReading } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';

/** What a deployment of a candidate would bring. */
export type Range =
  | Brought
  /** The candidate is part of what is deployed already. */
  | { readonly state: 'behind'; readonly base: Base }
  /** What was read does not reach from the candidate to what is deployed; `base` null: not even that could be told. */
  | { readonly state: 'untold'; readonly base: Base | null };

/** Changes and commits that come with a candidate. */
interface Brought {
  /** `first`: nothing was deployed yet. `same`: the candidate is what is deployed; of a release in an issue, with what it came with. */
  readonly state: 'first' | 'same' | 'new';
  readonly base: Base | null;
  /** Every other merged change in it, oldest first. */
  readonly others: readonly MergedChange[];
  /** Commits that came without a pull request that counts, newest first. */
  readonly direct: readonly CommitId[];
  /** Those of them that have the form of GitHub's merge of a pull request, and are not known to be it. */
  readonly unproved: readonly UnprovedMerge[];
  /** Every commit that is new, newest first. */
  readonly commits: readonly HistoryCommit[];
  /** Of what came with it only a part was read: not all of the way back to these, which it started from. Absent: all of it was. */
  readonly partly?: readonly CommitId[];
}

/**
 * A merge of the base with the very head of a pull request: nobody signed it, an App or a person made it, its signature could not be checked, or the
 * log of its branch says that it was pushed there, does not tell, or could not be read yet.
 */
export interface UnprovedMerge {
  readonly commit: CommitId;
  readonly because: 'unsigned' | 'made' | 'unchecked' | 'by-push' | 'untold' | 'unread';
  readonly mergedAt: Instant;
}

/** How a range is read. */
export interface RangeQuestion {
  readonly reading: ReleaseReading;
  /** What the App's ledger knows of the environment; null for a reader without it. */
  readonly memory: DeployedMemory | null;
  /** The change that the candidate itself is of, with the commits it had before its merge; null: a release whose home is an issue. */
  readonly own: { readonly number: number; readonly commits: ReadonlySet<CommitId> } | null;
  /** Whether changes that were merged into this branch may be deployed here. */
  readonly allows: (branch: string) => boolean;
  /** Whether every merge of the base with a pull request's very head is taken for GitHub's. */
  readonly anyMerge?: boolean;
  /** How merges that GitHub signed came to their branch; of the others their names tell. */
  readonly how?: ReadonlyMap<CommitId, HowMerged>;
}

/**
 * Which changes a deployment brings: those of the candidate's ancestors that are not ancestors of what is deployed. A commit of which that
 * cannot be told is new. Where nothing was deployed yet, only the candidate is asked for, with every change that was merged as it: what was there before
 * is taken as it is.
 */
export function rangeOf(question: RangeQuestion): Range {
  const { reading, memory, own } = question;
  const { candidate } = reading;
  const graph = historyOf(reading.history.commits);
  const bases = basesOf(reading, memory);
  if (bases === 'untold') return { state: 'untold', base: null };
  const [base] = bases;
  const tip = graph.get(candidate);
  if (base === undefined) {
    return tip === undefined ? { state: 'untold', base: null } : byItself('first', null, tip, question);
  }
  if (bases.every(({ commit }) => commit === candidate)) {
    if (tip === undefined) return { state: 'untold', base };
    return own === null ? asItCame(base, graph, question) : byItself('same', base, tip, question);
  }
  const fresh = newSince(
    candidate,
    bases.map(({ commit }) => commit),
    graph,
  );
  if (fresh.size === 0) return { state: 'behind', base };
  if (!isRead(fresh, graph)) return { state: 'untold', base };
  return brought('new', base, listed(graph, [...fresh]), question);
}

/**
 * A candidate without what was before it. Of its own change, which is judged by itself, nothing but what was merged as the very same commit: also where
 * somebody reported that it was deployed, its merge must be one.
 */
function byItself(state: 'first' | 'same', base: Base | null, tip: HistoryCommit, question: RangeQuestion): Brought {
  const whole = brought(state, base, [tip], question);
  return isOwn(tip, question) ? { ...whole, direct: [], unproved: [], commits: [] } : whole;
}

/**
 * What a candidate that is deployed brought when it came: in an issue it is judged for more than one job, and a second one may wait yet. Its own
 * change is always part of it.
 */
function asItCame(base: Base, graph: History, question: RangeQuestion): Range {
  const { candidate, to } = question.reading;
  const from = startOf(question);
  const fresh = newSince(candidate, from, graph);
  const range = brought('same', base, listed(graph, [candidate, ...fresh]), question);
  const before = ancestorsOf(candidate, graph);
  const isTold = (oid: CommitId): boolean => before.has(oid) || graph.has(oid);
  // What it started from may lie on another branch, such as a hotfix: only its own history tells what was there before as well.
  const isWhole = isRead(fresh, graph) && (to !== undefined || from.every(isTold));
  return isWhole ? range : { ...range, partly: from };
}

/**
 * What a deployed candidate started from: as it was written down when it was let through or, where an older version did that, what was deployed
 * before it. None: nothing was.
 */
function startOf({ reading, memory }: RangeQuestion): readonly CommitId[] {
  const { candidate } = reading;
  const kept = memory?.cameFrom?.find(({ commit }) => commit === candidate);
  if (kept !== undefined) return kept.bases;
  const before = memory === null ? [] : countedSuccesses(reading, memory).filter(({ commit }) => commit !== candidate);
  return before.slice(0, 1).map(({ commit }) => commit);
}

function isRead(commits: ReadonlySet<CommitId>, graph: History): boolean {
  return [...commits].every((oid) => graph.has(oid));
}

/** Commits in the order in which they were read. */
function listed(graph: History, oids: readonly CommitId[]): readonly HistoryCommit[] {
  const wanted = new Set(oids);
  return [...graph.values()].filter(({ oid }) => wanted.has(oid));
}

function brought(
  state: 'first' | 'same' | 'new',
  base: Base | null,
  commits: readonly HistoryCommit[],
  question: RangeQuestion,
): Brought {
  const { own, allows } = question;
  const oids = new Set(commits.map(({ oid }) => oid));
  const others = new Map<number, MergedChange>();
  const direct: CommitId[] = [];
  const unproved: UnprovedMerge[] = [];
  for (const commit of commits) {
    // A part of a merge that was pushed by hand is no merge: the merge itself must be among what is new.
    const near = commit.changes.filter((one) => allows(one.base) && oids.has(one.merge));
    const counted = near.filter((one) => byHand(commit, one, question) === null);
    // Where the candidate may be all that is listed, only GitHub's word tells of changes that became part of it by the same push.
    for (const one of state === 'new' ? counted : near) if (one.number !== own?.number) others.set(one.number, one);
    if (counted.length > 0 || isOwn(commit, question)) continue;
    direct.push(commit.oid);
    const [one] = near.flatMap((change) => unprovedBy(commit, change, question));
    if (one !== undefined) unproved.push(one);
  }
  return { state, base, others: [...others.values()].toSorted(oldestFirst), direct, unproved, commits };
}

function unprovedBy(...asked: Parameters<typeof byHand>): readonly UnprovedMerge[] {
  const because = byHand(...asked);
  const [{ oid: commit }, { mergedAt }] = asked;
  return because === null || because === 'pushed' ? [] : [{ commit, because, mergedAt }];
}

/** Merges among what came with a candidate that GitHub signed. Whoever writes in a codespace or the editor has that as well, so it proves nothing. */
export function signedMerges(range: Range, question: RangeQuestion): readonly SignedMerge[] {
  const { reading, allows, anyMerge = false } = question;
  if (anyMerge || !('commits' in range)) return [];
  const { candidate, history } = reading;
  // Of one that is judged by itself nothing is listed where it seems to be its own change's.
  const commits =
    range.state !== 'new' && range.commits.length === 0
      ? history.commits.filter(({ oid }) => oid === candidate)
      : range.commits;
  return commits.flatMap((commit) => {
    const { oid, parents, byGitHub, unchecked } = commit;
    if (parents.length !== 2 || byGitHub !== true || unchecked === true) return [];
    const near = commit.changes.filter(({ base, merge, head }) => allows(base) && merge === oid && head === parents[1]);
    return near.map((change) => ({ commit: oid, change }));
  });
}

/**
 * Why a commit is taken for what somebody pushed, with the commits of a pull request below it, and GitHub took for its merge: nobody has judged what
 * else is in it. Null: it is GitHub's own. Of a squash or a rebase it leaves the original commits behind.
 */
function byHand(
  commit: HistoryCommit,
  { merge, head }: MergedChange,
  { reading, anyMerge = false, how }: RangeQuestion,
): 'pushed' | UnprovedMerge['because'] | null {
  const { oid, parents } = commit;
  if (oid !== merge || oid === head) return null;
  if (parents.length < 2)
    return head !== undefined && ancestorsOf(oid, historyOf(reading.history.commits)).has(head) ? 'pushed' : null;
  if (parents.length > 2 || head === undefined || parents[1] !== head) return 'pushed';
  if (anyMerge) return null;
  if (commit.unchecked === true) return 'unchecked';
  if (commit.byGitHub !== true) return 'unsigned';
  const told = how?.get(oid);
  if (told === 'merged') return null;
  if (told !== undefined) return told === 'pushed' ? 'by-push' : told;
  return isByButton(commit) ? null : 'made';
}

/**
 * GitHub signs what it merges itself, but also what somebody wrote in its editor or a codespace, and what an App made through its API, with whatever
 * content. By its button and its queue it commits under its own address, and a person is the author, or the queue: an App's merge is told from that.
 * One that a person writes in a codespace or the editor may bear the same names: that is told by the log of its branch, where there is one.
 */
function isByButton({ authors: [author], committer }: HistoryCommit): boolean {
  if (committer?.email?.startsWith('noreply@') !== true || author === undefined) return false;
  const [, app] = /^\d+\+(.+)\[bot\]@/.exec(author.email ?? '') ?? [];
  return app === QUEUE || (app === undefined && author.user?.type !== 'Bot');
}

/** The account of GitHub's merge queue. */
const QUEUE = 'github-merge-queue';

/** Whether a commit is of the candidate's own change, which is judged by itself. */
function isOwn(commit: HistoryCommit, question: RangeQuestion): boolean {
  const { reading, own } = question;
  if (own === null) return false;
  const { oid, changes } = commit;
  const { candidate } = reading;
  const merged = changes.find(({ number, merge }) => number === own.number && merge === candidate);
  if (oid === candidate) return merged === undefined || byHand(commit, merged, question) === null;
  return merged !== undefined || own.commits.has(oid);
}

function oldestFirst(one: MergedChange, other: MergedChange): number {
  return milliseconds(one.mergedAt) - milliseconds(other.mergedAt) || one.number - other.number;
}
