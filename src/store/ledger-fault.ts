import type { ReadFault, Result } from '../gate/ports.ts';
import { patiently } from './patience.ts';
import { driverText } from './store-fault.ts';

/** Ends a transaction with a fault of the ledger; it never leaves this folder. */
export class LedgerTrouble extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/**
 * Milliseconds that a server which is gone for a moment is waited for: PostgreSQL is started anew within a few seconds. What a look has read
 * and judged by then it need not judge again, without its ledger.
 */
const PATIENCE = 20_000;

/** What may be done once only: nothing is tried again. */
export const ONCE = 0;

/**
 * What the work gives; a fault of the ledger as it is, and whatever a driver throws as LEDGER_UNAVAILABLE. What meets a server that is gone is
 * tried again, for as many milliseconds as there is patience: whatever may not be done twice says `ONCE`.
 */
export async function answered<T>(work: () => Promise<T>, patience = PATIENCE): Promise<Result<T, ReadFault>> {
  try {
    return { ok: true, value: await patiently(work, patience) };
  } catch (error) {
    if (error instanceof LedgerTrouble) return { ok: false, fault: error.fault };
    return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: driverText(error) } };
  }
}
