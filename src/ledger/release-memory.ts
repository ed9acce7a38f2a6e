import { sameName } from '../evidence/same-name.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { SettledChange } from '../evidence/release.ts';
import type { Instant } from '../evidence/time.ts';
import { MOST_REMEMBERED } from '../judge/release/base.ts';
import type { EntryBody } from './entry.ts';
import { letThroughs } from './let-through.ts';
import { isReleaseEntry, settledIn } from './release-entries.ts';
import type { ReleaseMemory } from './release-entries.ts';

/** What is asked of the ledger for a release. */
export interface ReleaseQuestion {
  /** GitHub's id of the repository. */
  readonly repository: number;
  readonly environment: string;
  /** Changes whose newest verdict is asked for. */
  readonly changes: readonly number[];
  /** Commits of deployments: whether they were let through. */
  readonly commits: readonly CommitId[];
  /** Commits of which is told who ever deployed them there, however many runs there were since; absent: of none. */
  readonly deploying?: readonly CommitId[];
}

/** An entry as it matters here: what it says, and when it was written. */
export interface Said {
  readonly at: Instant;
  readonly body: EntryBody;
}

/** Remembered deployments that are told: the newest is what counts, the others are there because a commit may count and another not. */
export const MOST_DEPLOYED = MOST_REMEMBERED;

/** Puts together what the entries of the repository say about the environment; entries about others, and of other kinds, are left out. */
export function releaseMemory(
  { environment, changes, deploying = [] }: ReleaseQuestion,
  entries: readonly Said[],
): ReleaseMemory {
  const about = entries.flatMap(({ at, body }) =>
    isReleaseEntry(body) && sameName(body.environment, environment) ? [{ at, body }] : [],
  );
  const newest = new Map<number, SettledChange | null>();
  for (const { body } of about)
    if (body.kind === 'settled' && changes.includes(body.change)) newest.set(body.change, settledIn(body));
  const bodies = about.map(({ body }) => body);
  const first = about.find(({ body }) => body.kind === 'environment-judged');
  const succeeded = bodies.flatMap((body) => (body.kind === 'deployed' ? [body] : [])).toReversed();
  return {
    settled: [...newest.values()].filter((one) => one !== null),
    deployed: {
      environment,
      firstVerdict: first?.at ?? null,
      opened: letThroughs(about),
      succeeded: succeeded.slice(0, MOST_DEPLOYED).map(({ deployment, commit, at, created }) => ({
        deployment,
        commit,
        at,
        ...(created === undefined ? {} : { created }),
      })),
    },
    deployers: about.flatMap(({ at, body }) =>
      body.kind === 'deploying' && deploying.includes(body.commit)
        ? [{ environment, commit: body.commit, by: body.by, at }]
        : [],
    ),
    story: bodies.flatMap((body) =>
      body.kind === 'candidate' || body.kind === 'release-home' || body.kind === 'release-step' ? [body] : [],
    ),
  };
}

/** The environment that an issue is a home for, as its entries have it; null: it is none. */
export function environmentOfHome(issue: number, entries: readonly Said[]): string | null {
  const homes = entries.flatMap(({ body }) => (body.kind === 'release-home' && body.issue === issue ? [body] : []));
  return homes.at(-1)?.environment ?? null;
}
