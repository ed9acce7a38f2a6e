import type { Actor, Facts } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { environmentKey } from '../../ledger/release-entries.ts';
import type { CandidateProposed } from '../../ledger/release-entries.ts';
import type { End } from './ending.ts';
import type { OpenHome } from './homes-now.ts';

interface About {
  /** GitHub's id. */
  readonly repository: number;
  readonly environment: string;
  readonly home: OpenHome;
}

/** An issue is the home of a candidate from now on. Said again at another moment it is another fact: what was proposed before is past then. */
export function homeEntry({ repository, environment, home }: About, at: Instant): NewEntry {
  const { issue, url, candidate, branch } = home;
  return {
    key: `release-home:${repository}:${issue}:${candidate}:${at}`,
    repository,
    change: issue,
    at,
    body: { kind: 'release-home', environment: environmentKey(environment), candidate, branch, issue, url },
  };
}

/** The candidate stays: somebody has signed it, or named it. It may have stayed before, and have been left since. */
export function fixedEntry(
  {
    repository,
    environment,
    home,
    how,
    by,
  }: About & { readonly how: 'tag' | 'command' | 'signed'; readonly by: Actor | null },
  now: Instant,
): NewEntry {
  const { issue, candidate } = home;
  const what = { environment: environmentKey(environment), candidate, issue, by };
  return {
    key: `release-fixed:${repository}:${issue}:${candidate}:${now}`,
    repository,
    change: issue,
    at: now,
    body: { kind: 'release-step', ...what, step: 'fixed', how },
  };
}

/** The home is left. At another moment it is another fact: it may have been one again. */
export function endedEntry(
  { repository, environment, home, end }: About & { readonly end: End },
  { now }: Pick<Facts, 'now'>,
): NewEntry {
  const { issue, candidate, branch } = home;
  const what = { environment: environmentKey(environment), candidate, issue, by: end.by, branch };
  return {
    key: `release-ended:${repository}:${issue}:${candidate}:${now}`,
    repository,
    change: issue,
    at: now,
    body: {
      kind: 'release-step',
      ...what,
      step: 'ended',
      how: end.how,
      ...(end.said === undefined ? {} : { said: end.said }),
    },
  };
}

/** A commit that brings more than one change. `seq` is the ledger's newest entry that it was judged with: proposed again later it is news. */
export function candidateEntry(
  repository: number,
  proposed: Omit<CandidateProposed, 'kind'>,
  at: Instant,
  seq: number,
): NewEntry {
  const environment = environmentKey(proposed.environment);
  return {
    key: `candidate:${repository}:${proposed.candidate}:${seq}:${environment}`,
    repository,
    change: null,
    at,
    body: { kind: 'candidate', ...proposed, environment },
  };
}
