import type { ReadFault, Result } from '../gate/ports.ts';
import { driverText } from './store-fault.ts';

/** Ends a transaction with a fault of the ledger; it never leaves this folder. */
export class LedgerTrouble extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/** What the work gives; a fault of the ledger as it is, and whatever a driver throws as LEDGER_UNAVAILABLE. */
export async function answered<T>(work: () => Promise<T>): Promise<Result<T, ReadFault>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof LedgerTrouble) return { ok: false, fault: error.fault };
    return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: driverText(error) } };
  }
}
