import type { LedgerAnchor } from '../../evidence/remembered.ts';
import { formatAnchor } from '../../ledger/anchor.ts';
import { terminalLine } from '../../report/sanitise.ts';
import type { Verification } from '../../store/ledger-reader.ts';
import { readLedgerHere, refusalOfStore } from '../ledger-place.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint ledger verify`. */
export interface LedgerVerifyOptions {
  readonly anchor: readonly LedgerAnchor[];
  readonly json?: boolean;
}

/** `holdpoint ledger verify`: exit 0 when every entry is in order and every anchor is held, 1 with what is wrong, 3 when it cannot be read. */
export async function runLedgerVerify(
  { anchor, json = false }: LedgerVerifyOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const read = await readLedgerHere(surroundings, (reader) => reader.verify(anchor));
  if (!read.ok) return refuse(surroundings, refusalOfStore(read.fault), json);
  const { value } = read;
  if (json) surroundings.out(`${JSON.stringify(asJson(value))}\n`);
  else if (value.found === 'whole') surroundings.out(describe(value, anchor.length));
  else surroundings.err(describe(value, anchor.length));
  return value.found === 'whole' ? 0 : 1;
}

function describe(found: Verification, anchors: number): string {
  switch (found.found) {
    case 'whole': {
      const held = anchors === 0 ? '' : `, and holds ${anchors === 1 ? 'the anchor' : `all ${anchors} anchors`}`;
      const { seq } = found.head;
      return `The ledger is in order: ${seq} ${seq === 1 ? 'entry' : 'entries'}${held}.\nnewest: ${formatAnchor(found.head)}\n`;
    }
    case 'flaw':
      return (
        terminalLine(`Entry ${found.flaw.seq} is wrong (${found.flaw.what}): ${found.flaw.detail}.`) +
        '\nNothing opens with this ledger. Restore a backup; if there is none, move this one away, start the App once, stop it,\n' +
        'and accept the loss with `holdpoint ledger accept-loss`.\n'
      );
    case 'rollback':
      return (
        terminalLine(`The ledger is in order by itself, but something is lost: ${found.detail}.`) +
        '\nRestore the newest state, or accept the loss with `holdpoint ledger accept-loss`.\n'
      );
  }
}

function asJson(found: Verification): object {
  switch (found.found) {
    case 'whole':
      return { ok: true, entries: found.head.seq, newest: formatAnchor(found.head) };
    case 'flaw':
      return { ok: false, code: 'LEDGER_CORRUPT', ...found.flaw };
    case 'rollback':
      return { ok: false, code: 'LEDGER_ROLLBACK', detail: found.detail };
  }
}
