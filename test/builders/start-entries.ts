import type { StartEntry } from '../../src/ledger/start-entries.ts';

const commit = 'c'.repeat(40);
const digest = 'd'.repeat(64);
const workflow = '.github/workflows/deploy.yml';

/** One of each entry about a run that the App starts. */
export const startEntries: {
  readonly [Kind in StartEntry['kind']]: Extract<StartEntry, { readonly kind: Kind }>;
} = {
  starting: {
    kind: 'starting',
    environment: 'production',
    commit,
    workflow,
    ref: 'main',
    comment: null,
    by: null,
    digest,
  },
  started: { kind: 'started', environment: 'production', commit, workflow, run: 9, outcome: 'sent', detail: '' },
  parked: { kind: 'parked', environment: 'production', commit, run: 9, attempt: 1 },
  rerunning: { kind: 'rerunning', environment: 'production', commit, run: 9, attempt: 1, digest },
  rerun: { kind: 'rerun', environment: 'production', commit, run: 9, attempt: 1, outcome: 'refused', detail: '403' },
};
