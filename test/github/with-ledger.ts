import { now } from './read.ts';
import type { Facts } from '../../src/evidence/facts.ts';

export const observed = { observer: 'app:900001', at: now };

/** As the App has them: its ledger was read. */
export const withLedger = (facts: Facts): Facts => ({
  ...facts,
  ledger: {
    known: true,
    value: { ledger: '1'.repeat(32), seq: 1, hash: '2'.repeat(64) },
    source: 'ledger',
    ...observed,
  },
});
