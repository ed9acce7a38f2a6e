import { reasons } from '../evidence/reason-codes.ts';
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
  return { code, seen: detail, meaning: reasons[code].meaning, next: reasons[code].remedy };
}

/** The same in one line. */
export function faultSentence(fault: ReadFault): string {
  const { code, seen, meaning, next } = faultText(fault);
  return `${code}: ${meaning} (${seen}) The gate stays shut. Next: ${next}`;
}
