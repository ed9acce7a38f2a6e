import { resolve } from 'node:path';
import type { Result } from '../gate/ports.ts';
import type { StoreFault } from './store-fault.ts';

/** Where the store is: the database that DATABASE_URL names, else `ledger.db` in the folder HOLDPOINT_DATA, by default `holdpoint-data`. */
export function storeAddress(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Result<string, StoreFault> {
  const url = env['DATABASE_URL'];
  if (url === undefined)
    return { ok: true, value: resolve(cwd, env['HOLDPOINT_DATA'] ?? 'holdpoint-data', 'ledger.db') };
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return { ok: true, value: url };
  const next = 'Set it to postgres://USER:PASSWORD@HOST/DATABASE, or leave it out and use a file.';
  return { ok: false, fault: { code: 'STORE_ADDRESS', place: 'DATABASE_URL', seen: 'no address of PostgreSQL', next } };
}
