import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { CommitId, CommitPerson } from '../../../src/evidence/facts.ts';
import type { HistoryCommit, MergedChange, ReleaseReading } from '../../../src/evidence/release.ts';
import { mergedAt } from '../../builders/facts.ts';
import { ada } from '../../builders/people.ts';

/** A commit's id from a short name. */
export function oid(name: string): CommitId {
  return Buffer.from(name.padEnd(20, '.')).toString('hex');
}

/** A pull request that was merged as the commit of that name. */
export function aMerge(number: number, merge: string, over: Partial<MergedChange> = {}): MergedChange {
  return {
    number,
    url: `https://github.test/acme/shop/pull/${number}`,
    title: `Change ${number}`,
    author: ada,
    base: 'main',
    merge: oid(merge),
    mergedAt: `2026-11-20T0${number % 10}:00:00Z`,
    updatedAt: mergedAt,
    ...over,
  };
}

/** Whom GitHub commits as, when somebody presses a button. */
export const webFlow: CommitPerson = { email: 'noreply@github.com', user: null };

/** A commit of ada's with these parents, brought by these pull requests; what has two parents GitHub merged itself. */
export function aHistoryCommit(
  name: string,
  parents: readonly string[],
  changes: readonly MergedChange[] = [],
  over: Partial<HistoryCommit> = {},
): HistoryCommit {
  const person = { email: 'ada@example.com', user: ada };
  return {
    oid: oid(name),
    parents: parents.map(oid),
    tree: `tree-of-${name}`,
    ...(parents.length > 1 ? { byGitHub: true } : {}),
    authors: [person],
    committer: parents.length > 1 ? webFlow : person,
    changes,
    ...over,
  };
}

/** A deployment that succeeded an hour after its creation; the id tells the hour. */
export function aSuccess(id: number, name: string, over: Partial<Deployment> = {}): Deployment {
  const hour = (n: number): string => `2026-11-19T${String(n).padStart(2, '0')}:00:00Z`;
  return {
    id,
    commit: oid(name),
    creator: ada,
    createdAt: hour(id),
    status: { state: 'success', at: hour(id + 1), creator: ada },
    ...over,
  };
}

/** What a deployment to production was read to bring. */
export function aReading(
  candidate: string,
  newest: readonly Deployment[],
  commits: readonly HistoryCommit[],
  whole = true,
): ReleaseReading {
  return { candidate: oid(candidate), deployments: { environment: 'production', newest }, history: { whole, commits } };
}
