import { resolve } from 'node:path';
import { formatAnchor } from '../../ledger/anchor.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { backUp, restore } from '../../store/backup.ts';
import type { Verification } from '../../store/ledger-reader.ts';
import { storeAddress } from '../../store/store-address.ts';
import { refusalOfStore } from '../ledger-place.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint ledger backup` and `holdpoint ledger restore`. */
export interface LedgerCopyOptions {
  /** The backup, relative to the working directory. */
  readonly file: string;
  readonly json?: boolean;
}

/** `holdpoint ledger backup`: everything that the App keeps, as of one moment, in a new file; also while the App runs. */
export async function runLedgerBackup(
  { file, json = false }: LedgerCopyOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const place = storeFile(surroundings, `pg_dump --format=custom --file=${quoted(file)} "$DATABASE_URL"`);
  if (!place.ok) return refuse(surroundings, place.refusal, json);
  const to = resolve(surroundings.cwd, file);
  const copied = await backUp(place.file, to);
  if (!copied.ok) return refuse(surroundings, refusalOfStore(copied.fault), json);
  if (copied.value.found !== 'whole') return broken(surroundings, place.file, copied.value, json);
  const { head } = copied.value;
  if (json) surroundings.out(`${JSON.stringify({ backup: to, entries: head.seq, newest: formatAnchor(head) })}\n`);
  else surroundings.out(`${terminalLine(to)}: ${entries(head.seq)}, in order.\nnewest: ${formatAnchor(head)}\n`);
  return 0;
}

/** `holdpoint ledger restore`: a backup takes the place of the store; the App must not run. */
export async function runLedgerRestore(
  { file, json = false }: LedgerCopyOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const line = `pg_restore --clean --if-exists --exit-on-error --single-transaction --dbname="$DATABASE_URL" ${quoted(file)}`;
  const place = storeFile(surroundings, line);
  if (!place.ok) return refuse(surroundings, place.refusal, json);
  const from = resolve(surroundings.cwd, file);
  const restored = await restore(from, place.file, new Date(surroundings.now()).toISOString());
  if (!restored.ok) return refuse(surroundings, refusalOfStore(restored.fault), json);
  const { verified, kept } = restored.value;
  if (verified.found !== 'whole') return broken(surroundings, from, verified, json);
  const { head } = verified;
  if (json)
    surroundings.out(
      `${JSON.stringify({ restored: place.file, kept, entries: head.seq, newest: formatAnchor(head) })}\n`,
    );
  else
    surroundings.out(
      `${terminalLine(place.file)}: ${entries(head.seq)}, in order.\nnewest: ${formatAnchor(head)}\n` +
        (kept === null ? '' : `What stood there is kept: ${terminalLine(kept)}\n`) +
        'What check runs on GitHub point to beyond that is lost, and nothing opens there (LEDGER_ROLLBACK) until you say so:\n' +
        `  holdpoint ledger accept-loss --lost ${head.ledger} -- why\n`,
    );
  return 0;
}

/** A word of a shell's line. */
function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}

type Place = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly refusal: Refusal };

/** The file of the store; a PostgreSQL has means of its own, and `line` calls them. */
function storeFile({ env, cwd }: Surroundings, line: string): Place {
  const address = storeAddress(env, cwd);
  if (!address.ok) return { ok: false, refusal: refusalOfStore(address.fault) };
  if (env['DATABASE_URL'] === undefined) return { ok: true, file: address.value };
  return {
    ok: false,
    refusal: {
      code: 'STORE_ADDRESS',
      exit: 2,
      place: 'DATABASE_URL',
      seen: 'a PostgreSQL, which has means of its own for that',
      allowed: null,
      next: `run \`${line}\``,
    },
  };
}

function broken(
  surroundings: Surroundings,
  place: string,
  found: Exclude<Verification, { readonly found: 'whole' }>,
  json: boolean,
): ExitCode {
  const seen = found.found === 'flaw' ? `entry ${found.flaw.seq}: ${found.flaw.detail}` : found.detail;
  const next = 'nothing was copied; take an earlier backup, and see `holdpoint ledger verify`';
  return refuse(surroundings, { code: 'LEDGER_CORRUPT', exit: 1, place, seen, allowed: null, next }, json);
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
