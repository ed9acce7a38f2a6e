import type { CommitId } from '../evidence/facts.ts';
import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';
import { milliseconds } from '../evidence/time.ts';
import type { Parsed } from '../gate/question-parts.ts';
import { parseCommit } from '../gate/question-parts.ts';
import { parseAnchor } from '../ledger/anchor.ts';

export { parseAppId, parseCommit, parseEnvironment, parseRepository, parseWait } from '../gate/question-parts.ts';

/** A pull request by its number or a commit by its full id, as an address has it. */
export type Target = { readonly number: number } | { readonly commit: CommitId };

/** `42`, `#42` or a full commit id. */
export function parseTarget(text: string): Parsed<Target> {
  const number = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
  if (number !== undefined) return { ok: true, value: { number: Number(number) } };
  const commit = parseCommit(text);
  if (commit.ok) return { ok: true, value: { commit: commit.value } };
  return refused(
    text,
    "a pull request's number or a full commit id of 40 (or 64) hexadecimal digits",
    'write for example `42`',
  );
}

/** A moment, UTC. */
export function parseInstant(text: string): Parsed<Instant> {
  if (!Number.isNaN(milliseconds(text))) return { ok: true, value: text };
  return refused(text, 'a moment in UTC', 'write for example `2026-11-21T20:00:00Z`');
}

/** A port to listen on. */
export function parsePort(text: string): Parsed<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return { ok: true, value: port };
  return refused(text, 'a whole number from 0 to 65535', 'write for example `4010`');
}

/** The address of a REST API. Only this machine may be asked without encryption: a token travels along. */
export function parseUrl(text: string): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url !== null && url.username === '' && (url.protocol === 'https:' || (local && url.protocol === 'http:'))) {
    return { ok: true, value: url.href.replace(/\/$/, '') };
  }
  return refused(
    text,
    'an https address without a user, or http on this machine',
    'write for example `https://github.example.com/api/v3`',
  );
}

/** A place in a ledger, as check runs carry it. */
export function parseLedgerAnchor(text: string): Parsed<LedgerAnchor> {
  const anchor = parseAnchor(text.trim());
  if (anchor !== null) return { ok: true, value: anchor };
  return refused(text, 'LEDGER:SEQ:HASH', 'copy it from the details of a check run of the App');
}

/** The name of a ledger, 32 hexadecimal digits. */
export function parseLedgerName(text: string): Parsed<string> {
  if (/^[0-9a-f]{32}$/.test(text)) return { ok: true, value: text };
  return refused(
    text,
    "a ledger's name of 32 hexadecimal digits",
    'copy it from the front of LEDGER:SEQ:HASH in a check run',
  );
}

/** A pull request by its number. */
export function parseChangeNumber(text: string): Parsed<number> {
  const target = parseTarget(text);
  if (target.ok && 'number' in target.value) return { ok: true, value: target.value.number };
  return refused(text, "a pull request's number", 'write for example `42`');
}

function refused<T>(text: string, allowed: string, next: string): Parsed<T> {
  return { ok: false, problem: { seen: JSON.stringify(text.slice(0, 80)), allowed, next } };
}
