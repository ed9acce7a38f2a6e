import { describe, expect, it } from '@jest/globals';
import type { Facts, Need } from '../../src/evidence/facts.ts';
import { recallReleases } from '../../src/gate/recall-releases.ts';
import { afterMerge, merged, readings } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { aReading, aSuccess } from '../judge/release/history.ts';
import { aHome, history, releaseFacts } from '../judge/release/scene.ts';
import { aSettledEntry } from '../ledger/releases.ts';

const need = { kind: 'release', environment: 'production', candidate: merged } as const;

/** The release of which so many commits were read. */
function facts(commits: number): Facts {
  const reading = { ...aReading('m7', [aSuccess(1, 'root')], history.slice(0, commits)), candidate: merged };
  const { settled: _, ...found } = releaseFacts({ change: aHome() });
  return { ...found, readings: readings([need, reading]) };
}

describe('what is remembered of a release that was read on', () => {
  it('is asked for anew, for the changes that are told only then', async () => {
    const { ledger } = aLedger();
    const { subject } = facts(1);
    await ledger.append(
      [5, 6, 7].map((change) => ({
        key: `settled:${change}`,
        repository: subject.repository.id,
        change,
        at: afterMerge,
        body: aSettledEntry({ change }),
      })),
    );
    const known = ({ settled = [], deployed = [] }: Facts) => [settled.map(({ number }) => number), deployed.length];
    const first = await recallReleases(ledger, facts(2), [need]);
    expect(known(first)).toEqual([[6, 7], 1]);
    const { readings: more } = facts(4);
    const others: Facts = { ...first, readings: more };
    expect(known(await recallReleases(ledger, others, [need]))).toEqual([[6, 7], 1]);
    const on: Need = { ...need, to: ['root'] };
    expect(known(await recallReleases(ledger, others, [on]))).toEqual([[5, 6, 7], 1]);
    const elsewhere: Need = { ...on, environment: 'staging' };
    expect(known(await recallReleases(ledger, others, [elsewhere]))).toEqual([[6, 7], 1]);
  });

  it('is nothing that may open where the ledger does not answer then', async () => {
    const { ledger, fail } = aLedger();
    const first = await recallReleases(ledger, facts(2), [need]);
    fail({ recall: { code: 'LEDGER_UNAVAILABLE', detail: 'down' } });
    const again = await recallReleases(ledger, first, [{ ...need, to: ['root'] }]);
    expect(again.ledger).toMatchObject({ unlearnable: true, code: 'LEDGER_UNAVAILABLE' });
  });
});
