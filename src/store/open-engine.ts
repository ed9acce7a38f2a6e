import type { Result } from '../gate/ports.ts';
import type { Engine } from './engine.ts';
import { CannotOpen, driverText } from './store-fault.ts';
import type { StoreFault } from './store-fault.ts';

/** Opens the engine at an address and makes something of it; whatever goes wrong on the way closes it again and is a fault. */
export async function openEngine<T>(
  where: string,
  to: 'read' | 'write',
  use: (engine: Engine, place: string) => Promise<T>,
): Promise<Result<T, StoreFault>> {
  const place = placeOf(where);
  let engine: Engine | undefined;
  try {
    engine = await engineAt(where, to, place);
    return { ok: true, value: await use(engine, place) };
  } catch (error) {
    await engine?.close();
    if (error instanceof CannotOpen) return { ok: false, fault: error.fault };
    const next = 'Look at the database and its log. Nothing opens without its ledger.';
    return { ok: false, fault: { code: 'STORE_UNAVAILABLE', place, seen: driverText(error), next } };
  }
}

/** Each driver is loaded only where it is used: the other one would cost memory for nothing, and one of them has native code. */
async function engineAt(where: string, to: 'read' | 'write', place: string): Promise<Engine> {
  if (isPostgres(where)) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(where);
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(where)) throw unknownScheme(place);
  const { openEmbedded, openEmbeddedReader } = await import('./embedded.ts');
  return to === 'write' ? openEmbedded(where) : openEmbeddedReader(where);
}

function unknownScheme(place: string): CannotOpen {
  return new CannotOpen({
    code: 'STORE_ADDRESS',
    place,
    seen: 'an address of a kind that Holdpoint has no driver for',
    next: 'Set DATABASE_URL to postgres://USER:PASSWORD@HOST/DATABASE, or leave it out and use a file.',
  });
}

function isPostgres(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where);
}

/** Where it is, without what an address may hold of a password. */
function placeOf(where: string): string {
  if (!where.includes('://')) return where;
  if (!URL.canParse(where)) return 'DATABASE_URL';
  const { protocol, host, pathname } = new URL(where);
  return `${protocol}//${host}${pathname}`;
}
