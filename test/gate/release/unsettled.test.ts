import { describe, expect, it } from '@jest/globals';
import { unsettledChanges } from '../../../src/gate/release/unsettled.ts';
import { unreadEntries } from '../../../src/gate/release/unread.ts';
import { settledIn } from '../../../src/ledger/release-entries.ts';
import type { ReasonCode } from '../../../src/evidence/reason-codes.ts';
import type { SettledChange } from '../../../src/evidence/release.ts';
import { afterMerge, someFacts } from '../../builders/facts.ts';
import { aLedger } from '../../builders/ledger.ts';
import { aRollCall } from '../../report/roll-calls.ts';
import { aSettledEntry, at } from '../../ledger/releases.ts';

const fault = { code: 'API_PARTIAL', detail: 'C5D2' } as const;

/** In what state a change is to be judged anew that was settled so, where a release brings it. */
function stateOf(settled: SettledChange, code: ReasonCode = 'CHANGE_NOT_READY'): readonly string[] {
  const { number, url, title } = settled;
  const change = { number, url, title, outcome: 'unknown', code, sentence: '', next: [], open: [] } as const;
  const release = { base: null, changes: [change], direct: [], since: 'deployed' } as const;
  const facts = { ...someFacts({ now: afterMerge }), settled: [settled] };
  return unsettledChanges({ rollCalls: [{ ...aRollCall(), release }], facts }).map(({ state }) => state);
}

function settled(over: Parameters<typeof aSettledEntry>[0] = {}): SettledChange {
  const one = settledIn(aSettledEntry(over));
  if (one === null) throw new Error('it tells too little');
  return one;
}

describe('a change that is to be judged anew', () => {
  it('is in the same state after each look that could not read something of it, and is asked for no oftener (I25, T96)', () => {
    const item = { item: 'scan', title: 'Scan', outcome: 'unknown', code: 'API_PARTIAL', sentence: 'C5D2.' } as const;
    const [once, again] = [settled({ heard: 4, open: [item] }), settled({ heard: 9, open: [item] })];
    expect(stateOf(once)).toHaveLength(1);
    expect(stateOf(again)).toEqual(stateOf(once));
    expect(stateOf(again, 'CHANGE_NOT_SETTLED')).toEqual(stateOf(once, 'CHANGE_NOT_SETTLED'));
  });

  it('is in another state where something was said against it since', () => {
    const [once, again] = [settled({ heard: 4 }), settled({ heard: 9 })].map(
      (one) => ({ ...one, overtaken: true }) as const,
    );
    if (once === undefined || again === undefined) throw new Error('nothing is settled');
    expect(stateOf(again, 'CHANGE_NOT_SETTLED')).not.toEqual(stateOf(once, 'CHANGE_NOT_SETTLED'));
  });

  it('is in another state each time that nothing of it can be read after it was ready (T91)', async () => {
    const { ledger } = aLedger();
    const states: (readonly string[])[] = [];
    for (const key of ['first', 'second']) {
      const heard = await ledger.newest();
      const body = aSettledEntry({ heard: heard.ok ? heard.value.seq + 1 : 0 });
      await ledger.append([{ key, repository: 42, change: 7, at, body }]);
      const unread = await unreadEntries(ledger, { repository: 42, change: 7 }, fault, at);
      const [one] = unread.ok ? unread.value : [];
      if (one?.entry.body.kind !== 'settled') throw new Error('it stays settled');
      await ledger.append([one.entry]);
      const inDoubt = settledIn(one.entry.body);
      if (inDoubt !== null) states.push(stateOf(inDoubt));
    }
    expect(states).toHaveLength(2);
    expect(states[0]).not.toEqual(states[1]);
  });

  it('is none that GitHub cannot list all files of', () => {
    expect(stateOf(settled(), 'CHANGE_TOO_LARGE')).toEqual([]);
  });
});
