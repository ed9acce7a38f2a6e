import type { RunFacts, Reread } from '../../../src/gate/waiting/rule.ts';
import type { Verified, Waiting } from '../../../src/gate/waiting/waiting.ts';
import { runRules } from '../../../src/gate/waiting/allowed-run.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aPerson } from '../../builders/people.ts';
import { aChange, aComment, aReview, merged, mergedAt, said, someFacts } from '../../builders/facts.ts';

export const production = anEnvironment({ name: 'production', branches: ['main'] });
const REPOSITORY = 1;

/** The run that waits, of a merge into `main`. */
export function aRun(over: Partial<RunFacts> = {}): RunFacts {
  return {
    id: 11,
    repository: REPOSITORY,
    headRepository: REPOSITORY,
    commit: merged,
    ref: 'main',
    event: 'push',
    path: '.github/workflows/deploy.yml',
    status: 'waiting',
    attempt: 1,
    startedAt: '2026-11-20T13:59:00Z',
    suite: 'CS_1',
    url: 'https://github.test/acme/shop/actions/runs/11',
    by: aPerson('dana'),
    first: aPerson('dana'),
    ...over,
  };
}

export const verified: Verified = {
  candidate: merged,
  home: 7,
  attempt: 1,
  suite: 'CS_1',
  rules: runRules(production, 'main', { enforcement: 'block' }, 'main'),
};

export function aWaiting(over: Partial<Waiting> = {}): Waiting {
  return {
    installation: 5,
    repository: { id: REPOSITORY, name: 'acme/shop' },
    run: 11,
    environment: 'production',
    deployments: [{ id: 27, commit: merged }],
    state: 'waiting',
    verified,
    said: '',
    reports: 0,
    tries: 0,
    triedAt: null,
    askedAt: Date.parse('2026-11-20T14:00:00Z'),
    answeredAt: null,
    version: 3,
    ...over,
  };
}

/** A merged change with a comment and a review. */
export function someWaitingFacts(): Facts {
  const facts = someFacts({
    change: aChange({
      merge: { commit: merged, at: mergedAt },
      state: 'merged',
      comments: [aComment({ id: '1001' }), aComment({ id: '1002', lastEditedAt: said })],
      reviews: [aReview({ id: '501', state: 'APPROVED' })],
    }),
  });
  return { ...facts, subject: { ...facts.subject, repository: { ...facts.subject.repository, id: REPOSITORY } } };
}

/** The same, read again. */
export function aReread(over: Partial<Reread> = {}): Reread {
  const facts = someWaitingFacts();
  const [change] = facts.changes;
  return {
    repository: REPOSITORY,
    checklist: facts.config[0]?.blob?.oid ?? null,
    home: {
      state: 'merged',
      head: change?.head.commit ?? null,
      merge: merged,
      comments: {
        whole: true,
        newest: [
          { id: '1001', editedAt: null },
          { id: '1002', editedAt: said },
        ],
      },
      reviews: [{ id: '501', state: 'APPROVED' }],
    },
    deployments: [{ id: 27, commit: merged, state: 'WAITING', createdAt: '2026-11-20T14:00:00Z' }],
    contained: true,
    run: { id: 11, commit: merged, waitsFor: ['production'] },
    ...over,
  };
}
