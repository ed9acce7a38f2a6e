import type { Result } from '../gate/ports.ts';
import type { LedgerReader } from '../store/ledger-reader.ts';
import { readLedger } from '../store/ledger-reader.ts';
import { storeAddress } from '../store/store-address.ts';
import type { StoreFault } from '../store/store-fault.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads the ledger that `serve` would use here. */
export async function readLedgerHere<T>(
  { env, cwd }: Surroundings,
  use: (reader: LedgerReader) => Promise<T>,
): Promise<Result<T, StoreFault>> {
  const address = storeAddress(env, cwd);
  return address.ok ? readLedger(address.value, use) : address;
}

/** A store that cannot be read: what is in it could not be verified. */
export function refusalOfStore({ code, place, seen, next }: StoreFault): Refusal {
  return { code, exit: code === 'STORE_ADDRESS' ? 2 : 3, place, seen, allowed: null, next };
}
