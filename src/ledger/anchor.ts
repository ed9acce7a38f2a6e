import type { LedgerAnchor } from '../evidence/remembered.ts';

const FORM = /^([0-9a-f]{32}):([1-9]\d{0,15}):([0-9a-f]{64})$/;

/** `LEDGER:SEQ:HASH`, as it stands in check runs and on the command line. */
export function formatAnchor({ ledger, seq, hash }: LedgerAnchor): string {
  return `${ledger}:${seq}:${hash}`;
}

/** Reads `LEDGER:SEQ:HASH`; null for any other text. */
export function parseAnchor(text: string): LedgerAnchor | null {
  const [, ledger, digits, hash] = FORM.exec(text) ?? [];
  const seq = Number(digits);
  if (ledger === undefined || hash === undefined || !Number.isSafeInteger(seq)) return null;
  return { ledger, seq, hash };
}
