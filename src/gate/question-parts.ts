import type { CommitId } from '../evidence/facts.ts';

/** Why a text is no such thing: what was seen, what is allowed, what to do. The shell adds where it stood. */
export interface PartProblem {
  readonly seen: string;
  readonly allowed: string;
  readonly next: string;
}

/** A part of a question, or why a text is none. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: PartProblem };

/** The longest wait, 6 hours in milliseconds: a job on GitHub's runners ends then anyway. */
const LONGEST_WAIT = 6 * 3_600_000;

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** The name of an environment as a checklist can have it. */
export function parseEnvironment(text: string): Parsed<string> {
  const name = text.trim();
  if (name !== '' && name.length <= 255 && !/\p{Cc}/u.test(name)) return { ok: true, value: name };
  return refuse(
    text,
    'the name of an environment of the checklist, 1 to 255 characters',
    'name one, for example `production`',
  );
}

/** A full commit id. Anything shorter or softer (a branch, a tag) could mean another commit a second later. */
export function parseCommit(text: string): Parsed<CommitId> {
  const id = text.trim().toLowerCase();
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return { ok: true, value: id };
  return refuse(
    text,
    'a full commit id of 40 (or 64) hexadecimal digits',
    'give the full id, for example from `git rev-parse HEAD`',
  );
}

/** The App of GitHub Actions: every workflow may write check runs in its name, so its word proves nothing. */
const ACTIONS_APP = 15_368;

/** An App's number. */
export function parseAppId(text: string): Parsed<number> {
  const id = /^[1-9]\d{0,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  const next = 'copy the App ID from the settings page of the App';
  if (id === ACTIONS_APP) return refuse(text, 'an App of your own, not GitHub Actions itself', next);
  if (Number.isSafeInteger(id)) return { ok: true, value: id };
  return refuse(text, 'a whole number from 1 to 9007199254740991', next);
}

/** A time to wait, in milliseconds. */
export function parseWait(text: string): Parsed<number> {
  const [, digits, unit = ''] = /^([1-9]\d{0,5})([smh])$/.exec(text.trim()) ?? [];
  const wait = Number(digits) * (UNITS[unit] ?? Number.NaN);
  if (wait <= LONGEST_WAIT) return { ok: true, value: wait };
  return refuse(text, 'a whole number and `s`, `m` or `h`, from `1s` to `6h`', 'write for example `30m`');
}

/** `owner/name` of a repository. */
export function parseRepository(text: string): Parsed<string> {
  const name = text.trim();
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(name)) return { ok: true, value: name };
  return refuse(text, '`owner/name` of a repository', 'write for example `acme/shop`');
}

function refuse<T>(text: string, allowed: string, next: string): Parsed<T> {
  return { ok: false, problem: { seen: text === '' ? 'nothing' : JSON.stringify(text.slice(0, 80)), allowed, next } };
}
