import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import { settledEntries } from '../../src/gate/record-releases.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { aChange, aCommitEvidence, afterMerge, head, neverDeployed, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';

const CHECKLIST = `version: 1
environments:
  staging: { enforce: block, branches: [main] }
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests, check: ci / test }
`;
const merge = { commit: 'e'.repeat(40), at: '2026-11-20T11:00:00Z' };

/** What a look about one environment, or about all of them, settles of a merged change that is not ready. */
async function settledBy(environment: string | null) {
  const read = parseChecklist(CHECKLIST, 'holdpoint.yml');
  if (!read.ok) throw new Error('the checklist is broken');
  const plain = someFacts({
    change: aChange({ state: 'merged', merge }),
    now: afterMerge,
    commits: [head, merge.commit].map((oid) => aCommitEvidence({ oid, checks: [] })),
    readings: neverDeployed(merge.commit),
  });
  const facts = { ...plain, subject: { ...plain.subject, candidate: merge.commit, environment } };
  const config = { state: 'valid', checklist: read.checklist } as const;
  const entries = await settledEntries(aLedger().ledger, { ...judgeGates(config, facts), config });
  if (!entries.ok) throw new Error(entries.fault.detail);
  return entries.value.map(({ body }) => (body.kind === 'settled' ? [body.environment, body.verdict] : [body.kind]));
}

describe('a merged change that is not ready', () => {
  it('is settled so in every environment that takes it', async () => {
    expect(await settledBy(null)).toEqual([
      ['staging', 'pending'],
      ['production', 'pending'],
    ]);
  });

  it('is settled in the environment that a look was about, and passes in no other for one that does not concern it (T72, T78)', async () => {
    expect(await settledBy('staging')).toEqual([['staging', 'pending']]);
  });
});
