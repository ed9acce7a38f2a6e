import type { CandidateProposed, ChangeSettled, ReleaseStep } from '../../src/ledger/release-entries.ts';

export const commit = 'c'.repeat(40);
export const other = 'd'.repeat(40);
export const at = '2026-11-21T20:00:00Z';

/** A change that was found ready for production, with all that entries of this version tell. */
export function aSettledEntry(over: Partial<ChangeSettled> = {}): ChangeSettled {
  return {
    kind: 'settled',
    change: 7,
    environment: 'production',
    head: 'a'.repeat(40),
    merge: commit,
    tree: 'b'.repeat(40),
    verdict: 'go',
    digest: 'f'.repeat(64),
    checklist: 'e'.repeat(40),
    url: 'https://github.test/acme/shop/pull/7',
    title: 'Sell hats',
    settledAt: at,
    policies: ['acme/.github:all.yml'],
    open: [],
    ...over,
  };
}

/** A commit that was merged and may be deployed to production. */
export function aCandidate(over: Partial<CandidateProposed> = {}): CandidateProposed {
  return { kind: 'candidate', environment: 'production', candidate: commit, by: 'merged', branch: 'main', ...over };
}

/** The issue that is the home of the candidate. */
export function aHomeEntry(issue: number, environment = 'production') {
  const url = `https://github.test/acme/shop/issues/${issue}`;
  return { kind: 'release-home', environment, candidate: commit, branch: 'main', issue, url } as const;
}

/** The candidate was deployed, and its home is closed. */
export function aStep(over: Partial<ReleaseStep> = {}): ReleaseStep {
  return {
    kind: 'release-step',
    environment: 'production',
    candidate: commit,
    issue: 30,
    step: 'ended',
    how: 'deployed',
    by: null,
    ...over,
  };
}

/** The gate was opened for a commit. */
export function aLetThrough(of = commit, environment = 'production') {
  return { kind: 'let-through', environment, commit: of } as const;
}

/** A deployment that succeeded. */
export function aDeployed(deployment: number, environment = 'production') {
  return { kind: 'deployed', environment, commit, deployment, at } as const;
}
