import { answer } from './answers.ts';
import { durationForm, durationOf, durationPattern } from './duration.ts';
import { after, isBefore, milliseconds } from './time.ts';
import type { Answer, NextStep } from './answer.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Instant } from './time.ts';

/** The schema of a key that says how old evidence may become. */
export function ageSchema(description: string, example: string) {
  return {
    type: 'string',
    pattern: durationPattern,
    patternErrorMessage: durationForm,
    description,
    examples: [example],
  } as const;
}

/** What `max-age` says wherever it stands. */
export const maxAgeSchema = ageSchema(
  'How long it counts after it happened: a whole number of minutes, hours or days, such as 30m, 24h or 7d. At the very moment it lapses it counts no more. Without it, it does not grow old.',
  '24h',
);

/** How old evidence may become, when what it rests on happened (null: not told), and who can renew it. */
export interface Age {
  /** As the file says it; absent: any age counts. */
  readonly most: string | undefined;
  readonly at: Instant | null;
  /** What happened then, as the subject of a sentence. */
  readonly what: string;
  readonly renew: readonly NextStep[];
  /** Said of what has lapsed. */
  readonly code?: ReasonCode;
}

/** How far GitHub's clock, or that of whoever reported, may be ahead of ours, milliseconds: what lies further ahead is no time that can be trusted. */
const AHEAD = 30_000;

/** The answer, unless it is met by something that has grown too old, or whose age cannot be told. */
export function fresh(found: Answer, { most, at, what, renew, code = 'EVIDENCE_STALE' }: Age, now: Instant): Answer {
  if (most === undefined || found.outcome !== 'met') return found;
  const { facts } = found;
  if (at === null || !(milliseconds(at) <= milliseconds(now) + AHEAD)) {
    const sentence = `When ${what} cannot be told (${at ?? 'no time is shown'}), and it counts only for ${most}.`;
    return answer('unknown', 'EVIDENCE_AGE_UNKNOWN', sentence, { next: renew, facts });
  }
  const lapses = after(at, durationOf(most, 0));
  if (!isBefore(now, lapses)) {
    const sentence = `${capital(what)} at ${at}, counts for ${most} and lapsed on ${tellInstant(lapses)}.`;
    return answer('pending', code, sentence, { next: renew, facts });
  }
  const nextLook = found.nextLook !== undefined && isBefore(found.nextLook, lapses) ? found.nextLook : lapses;
  return { ...found, lapses, nextLook };
}

/** The moment that is so many moments from the newest, 1 is the newest itself; null where there are fewer, or one cannot be read. */
export function newestBut(count: number, moments: readonly (Instant | null)[]): Instant | null {
  const read = moments.filter((at) => at !== null && !Number.isNaN(milliseconds(at)));
  return read.toSorted((a, b) => milliseconds(b ?? '') - milliseconds(a ?? ''))[count - 1] ?? null;
}

/** The oldest of them; null where there is none, or one is not told. */
export function oldest(moments: readonly (Instant | null)[]): Instant | null {
  return moments.includes(null) ? null : newestBut(moments.length, moments);
}

/** To the minute, for people: `2026-03-05 10:00 UTC`. A text that is no moment stays as it is. */
export function tellInstant(instant: Instant): string {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/, '$1 $2 UTC');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Of what stands together only as long as each part does: when the first of them lapses. */
export function firstLapse(parts: readonly Answer[]): Pick<Answer, 'lapses' | 'nextLook'> {
  const known = parts.flatMap(({ lapses }) => (lapses === undefined ? [] : [lapses]));
  const lapses = oldest(known);
  return lapses === null ? {} : { lapses, nextLook: lapses };
}

/** Of what stands as long as one part does: when the last of those that are met lapses; not at all where one of them does not. */
export function lastLapse(parts: readonly Answer[]): Pick<Answer, 'lapses'> {
  const met = parts.filter(({ outcome }) => outcome === 'met').map(({ lapses = null }) => lapses);
  const lapses = met.includes(null) ? null : newestBut(1, met);
  return lapses === null ? {} : { lapses };
}
