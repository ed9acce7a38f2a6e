import { readEntry } from '../../ledger/chain.ts';
import type { StoredEntry } from '../../ledger/chain.ts';
import { describeEntry } from '../../ledger/describe-entry.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { readLedgerHere, refusalOfStore } from '../ledger-place.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint ledger show`. */
export interface LedgerShowOptions {
  readonly change?: number;
  readonly json?: boolean;
}

/** `holdpoint ledger show`: prints entries as they are read, so that a long ledger needs no room. It checks none: that is `verify`. */
export async function runLedgerShow(
  { change, json = false }: LedgerShowOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { out } = surroundings;
  const read = await readLedgerHere(surroundings, async (reader) => {
    let shown = 0;
    for await (const row of reader.rows()) {
      if (change !== undefined && row.change !== change) continue;
      if (json) out(`${shown === 0 ? '{"entries":[' : ','}\n${asJson(row)}`);
      else out(asLine(row));
      shown += 1;
    }
    if (json) out(shown === 0 ? '{"entries":[]}\n' : '\n]}\n');
    else if (shown === 0) out('Nothing stands there.\n');
  });
  return read.ok ? 0 : refuse(surroundings, refusalOfStore(read.fault), json);
}

function asLine(row: StoredEntry): string {
  const entry = readEntry(row);
  const says = 'wrong' in entry ? `cannot be read: ${entry.detail}` : describeEntry(entry.body);
  const where =
    row.repository === null ? '' : `repository ${row.repository}${row.change === null ? '' : ` #${row.change}`}: `;
  return `${String(row.seq).padStart(6)}  ${terminalLine(`${row.at}  ${where}${says}`, 300)}\n`;
}

/** An entry that cannot be read stands there as its row, with what is wrong. */
function asJson(row: StoredEntry): string {
  const entry = readEntry(row);
  return JSON.stringify('wrong' in entry ? { ...row, ...entry } : entry);
}
