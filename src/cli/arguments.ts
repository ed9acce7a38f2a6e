import type { CommitId } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';
import { milliseconds } from '../evidence/time.ts';
import type { Parsed } from '../gate/question-parts.ts';
import { parseCommit } from '../gate/question-parts.ts';

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

function refused<T>(text: string, allowed: string, next: string): Parsed<T> {
  return { ok: false, problem: { seen: JSON.stringify(text.slice(0, 80)), allowed, next } };
}
