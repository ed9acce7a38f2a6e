import { randomBytes } from 'node:crypto';
import type { LedgerAnchor } from '../../evidence/remembered.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import { formatAnchor } from '../../ledger/anchor.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { openStore } from '../../store/store.ts';
import { storeAddress } from '../../store/store-address.ts';
import type { StoreFault } from '../../store/store-fault.ts';
import { readLedgerHere, refusalOfStore } from '../ledger-place.ts';
import { refusalOfFault, refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint ledger accept-loss`. */
export interface LedgerAcceptLossOptions {
  /** The name that check runs still point to. */
  readonly lost: string;
  readonly reason: string;
  readonly json?: boolean;
}

/** `holdpoint ledger accept-loss`: the ledger gets a new name, and what pointed to the lost one is believed gone. */
export async function runLedgerAcceptLoss(
  { lost, reason, json = false }: LedgerAcceptLossOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  // Read first: a store is not made by accepting a loss, a wrong folder would be taken for an empty one.
  const present = await readLedgerHere(surroundings, async () => null);
  if (!present.ok) return refuse(surroundings, refusalOfStore(present.fault), json);
  const appended = await append(lossOf(lost, reason, surroundings), surroundings);
  if (!appended.ok) return refuse(surroundings, refusalOfStore(appended.fault), json);
  if (!appended.value.ok) return refuse(surroundings, refusalOfFault('the ledger', appended.value.fault), json);
  const anchor = formatAnchor(appended.value.value);
  if (json) surroundings.out(`${JSON.stringify({ accepted: lost, newest: anchor })}\n`);
  else surroundings.out(`Written down: what ledger ${lost} held is lost.\nnewest: ${anchor}\n`);
  return 0;
}

function lossOf(lost: string, reason: string, { now }: Surroundings): NewEntry {
  const ledger = randomBytes(16).toString('hex');
  const at = new Date(now()).toISOString();
  const body = { kind: 'loss-accepted', lost, ledger, reason } as const;
  return { key: `loss-accepted:${lost}:${ledger}`, repository: null, change: null, at, body };
}

async function append(
  entry: NewEntry,
  { env, cwd }: Surroundings,
): Promise<Result<Result<LedgerAnchor, ReadFault>, StoreFault>> {
  const address = storeAddress(env, cwd);
  if (!address.ok) return address;
  const store = await openStore(address.value);
  if (!store.ok) return store;
  const value = await store.value.ledger.append([entry]);
  await store.value.close();
  return { ok: true, value };
}
