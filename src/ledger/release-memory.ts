import { sameName } from '../evidence/same-name.ts';
import { isBefore } from '../evidence/time.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { SettledChange } from '../evidence/release.ts';
import { MOST_REMEMBERED } from '../judge/release/base.ts';
import type { EntryBody, LedgerEntry } from './entry.ts';
import { leftCandidates } from './left-candidates.ts';
import { letThroughs } from './let-through.ts';
import { environmentKey, isReleaseEntry, settledIn } from './release-entries.ts';
import type { ChangeSettled, ReleaseMemory } from './release-entries.ts';
import { speaksAgainst } from './speaks-against.ts';

/** What is asked of the ledger for a release. */
export interface ReleaseQuestion {
  /** GitHub's id of the repository. */
  readonly repository: number;
  readonly environment: string;
  /** Changes whose newest verdict is asked for. */
  readonly changes: readonly number[];
  /** Commits of deployments: whether they were let through. */
  readonly commits: readonly CommitId[];
  /** Merges of which is told how they came to their branch; absent: of none. */
  readonly merges?: readonly CommitId[];
  /** Commits of which is told who ever deployed them there, and what became of them at their homes, however much there was since; absent: of none. */
  readonly deploying?: readonly CommitId[];
  /** The issue of which is told the same; absent: of none. */
  readonly issue?: number;
}

/** An entry as it matters here. */
export type Said = Pick<LedgerEntry, 'seq' | 'change' | 'at' | 'body'>;

/** Remembered deployments that are told: the newest is what counts, the others are there because a commit may count and another not. */
export const MOST_DEPLOYED = MOST_REMEMBERED;

/** The newest entry of the ledger that each change was judged by last for the environment; those that never were are left out. */
export function heardOf({ environment }: Pick<ReleaseQuestion, 'environment'>, entries: readonly Said[]) {
  const last = lastSettled(entries, environment);
  return new Map([...last].map(([change, { body }]) => [change, body.heard ?? NOTHING] as const));
}

/** How a change was settled last, once for each environment. */
export function settledEverywhere(entries: readonly Said[]): readonly SettledChange[] {
  const names = new Set(entries.flatMap(({ body }) => (isSettled(body) ? [environmentKey(body.environment)] : [])));
  const last = [...names].flatMap((environment) => [...lastSettled(entries, environment).values()]);
  return last.flatMap(({ body }) => settledIn(body) ?? []);
}

/** Puts together what the entries of the repository say about the environment; entries about others, and of other kinds, are left out. */
export function releaseMemory(
  { environment, changes, deploying = [] }: ReleaseQuestion,
  entries: readonly Said[],
): ReleaseMemory {
  const about = entries.flatMap(({ at, body }) =>
    isReleaseEntry(body) && sameName(body.environment, environment) ? [{ at, body }] : [],
  );
  const settled = [...lastSettled(entries, environment).values()].filter(({ body }) => changes.includes(body.change));
  const bodies = about.map(({ body }) => body);
  const first = about.find(({ body }) => body.kind === 'environment-judged');
  const newest = (kind: 'deployed' | 'deployment-counted') =>
    bodies
      .flatMap((body) => (body.kind === kind ? [body] : []))
      .toReversed()
      .slice(0, MOST_DEPLOYED)
      .map(({ deployment, commit, at, created }) => ({
        deployment,
        commit,
        at,
        ...(created === undefined ? {} : { created }),
      }));
  const left = leftCandidates(about);
  const counted = newest('deployment-counted');
  const cameFrom = new Map(
    bodies.flatMap((body) => (body.kind === 'came-from' ? [[body.commit, body.bases] as const] : [])),
  );
  const merges = new Map(
    bodies.flatMap((body) => (body.kind === 'merge-seen' ? [[body.commit, body.how] as const] : [])),
  );
  return {
    settled: settled.flatMap((one) => {
      const last = settledIn(one.body);
      if (last === null) return [];
      return [
        entries.some((entry) => overtakes(entry, one) || contradicts(entry, one))
          ? { ...last, overtaken: true as const }
          : last,
      ];
    }),
    deployed: {
      environment,
      firstVerdict: first?.at ?? null,
      opened: letThroughs(about),
      succeeded: newest('deployed'),
      ...(counted.length === 0 ? {} : { counted }),
      ...(merges.size === 0 ? {} : { merges: [...merges].map(([commit, how]) => ({ commit, how })) }),
      ...(cameFrom.size === 0 ? {} : { cameFrom: [...cameFrom].map(([commit, bases]) => ({ commit, bases })) }),
    },
    deployers: about.flatMap(({ at, body }) =>
      body.kind === 'deploying' && deploying.includes(body.commit)
        ? [{ environment, commit: body.commit, by: body.by, at }]
        : [],
    ),
    ...(left.length === 0 ? {} : { left }),
    story: about.flatMap(({ at, body }): ReleaseMemory['story'] => {
      // Where the word is not known that dropped it, it was said before that was written down.
      if (body.kind === 'release-step') return [body.how === 'dropped' ? { said: at, ...body } : body];
      if (body.kind === 'release-home') return [{ ...body, at }];
      return body.kind === 'candidate' ? [body] : [];
    }),
  };
}

type Settled = Said & { readonly body: ChangeSettled };

/**
 * Of each change the entry that tells how it was settled last for the environment: of several the one that had heard most, because whoever began to
 * read before another may have written later; of those that had heard as much the last that is not ready, because one of them saw less,
 * and where all are ready the one that ends first, for the same reason.
 */
function lastSettled(entries: readonly Said[], environment: string): ReadonlyMap<number, Settled> {
  const last = new Map<number, Settled>();
  for (const { body, ...rest } of entries) {
    if (!isSettled(body) || !sameName(body.environment, environment)) continue;
    const before = last.get(body.change);
    if (before === undefined || isLater({ ...rest, body }, before)) last.set(body.change, { ...rest, body });
  }
  return last;
}

function isLater(one: Settled, other: Settled): boolean {
  const further = (one.body.heard ?? NOTHING) - (other.body.heard ?? NOTHING);
  if (further !== 0) return further > 0;
  if (isAsOld(one, other) && isReady(one) !== isReady(other)) return isReady(other);
  if (isAsOld(one, other) && isReady(one) && one.body.until !== other.body.until) return endsBefore(one, other);
  return one.seq > other.seq;
}

/** One that ends at no time ends after every other. */
function endsBefore({ body: { until } }: Settled, other: Settled): boolean {
  return until !== undefined && (other.body.until === undefined || isBefore(until, other.body.until));
}

/** Both looks began with the same entry, so they went on side by side. Where nothing is told of that they came one after the other. */
function isAsOld({ body: { heard = NOTHING } }: Settled, other: Settled): boolean {
  return heard !== NOTHING && heard === other.body.heard;
}

function isReady({ body: { verdict } }: Settled): boolean {
  return verdict === 'go' || verdict === 'none';
}

/** Whether a look beside the one that settled a change found it ready where that did not, or the other way round: the next one has heard of both. */
function contradicts({ body, ...rest }: Said, settled: Settled): boolean {
  if (!isSettled(body) || body.change !== settled.body.change) return false;
  const one = { ...rest, body };
  return (
    sameName(body.environment, settled.body.environment) && isAsOld(one, settled) && isReady(one) !== isReady(settled)
  );
}

function isSettled(body: EntryBody): body is ChangeSettled {
  return body.kind === 'settled';
}

/** Where it was not told what had been heard, nothing had. */
const NOTHING = 0;

/**
 * Whether an entry speaks against a change and was no part of how that was settled. What the look that settled it has found itself, and written
 * down with it, bears its own moment.
 */
function overtakes({ seq, change, at, body }: Said, settled: Settled): boolean {
  if (change !== settled.body.change || seq <= (settled.body.heard ?? NOTHING)) return false;
  return !(seq < settled.seq && at === settled.at) && speaksAgainst(body);
}

/** The environment that an issue is a home for, as its entries have it; null: it is none. */
export function environmentOfHome(issue: number, entries: readonly Said[]): string | null {
  const homes = entries.flatMap(({ body }) => (body.kind === 'release-home' && body.issue === issue ? [body] : []));
  return homes.at(-1)?.environment ?? null;
}

/** The environments on which a verdict was ever given, by entries of the repository. */
export function environmentsJudged(entries: readonly Pick<Said, 'body'>[]): readonly string[] {
  const names = entries.flatMap(({ body }) =>
    body.kind === 'environment-judged' ? [environmentKey(body.environment)] : [],
  );
  return [...new Set(names)];
}
