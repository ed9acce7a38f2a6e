import { readerReasons } from '../evidence/reader-reasons.ts';
import type { ReadFault } from './ports.ts';

/** A fault for people, as untrusted plain text: what was tried and what came back, what it means, what to do. */
export interface FaultText {
  readonly code: ReadFault['code'];
  readonly seen: string;
  readonly meaning: string;
  readonly next: string;
}

/** The words for a read that did not succeed. */
export function faultText({ code, detail }: ReadFault): FaultText {
  const { meaning, remedy } = readerReasons[code];
  return { code, seen: detail, meaning, next: ownRemedies.find(({ sign }) => sign.test(detail))?.next ?? remedy };
}

/** What GitHub says of a thing that is not there, or a token that is none: trying again would not help. */
const ownRemedies: readonly { readonly sign: RegExp; readonly next: string }[] = [
  { sign: /Could not resolve to an? /, next: 'Mend the name or the number, or give a token that may see it.' },
  { sign: /\b401 Bad credentials\b/, next: 'Give a token that is valid; this one is wrong, expired or revoked.' },
];

/** The same in one line. */
export function faultSentence(fault: ReadFault): string {
  const { code, seen, meaning, next } = faultText(fault);
  return `${code}: ${withReason(meaning, seen)} The gate stays shut. Next: ${next}`;
}

/** What it means, with what came back before the full stop. */
export function withReason(meaning: string, seen: string): string {
  return `${meaning.replace(/\.$/, '')} (${seen.replace(/\.$/, '')}).`;
}
