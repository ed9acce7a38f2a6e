import { milliseconds } from '../../evidence/time.ts';
import type { Missed } from './missed.ts';

/** A webhook that GitHub has and does not hand out, or that could not be kept. Times are in milliseconds since 1970, by GitHub's clock. */
export interface Failed extends Missed {
  /** When it could not be had for the first time, and for the last. */
  readonly since: number;
  readonly triedAt: number;
  /** Tries that failed while others came through. */
  readonly tries: number;
  /** Everything was looked at in its place; nothing waits for it any more. */
  readonly lost: boolean;
}

/** How far GitHub's log of deliveries was read, as the next reading finds it. */
export interface LogMark {
  /** Everything that GitHub listed up to then is taken in, or stands among `failed`; null: nobody has read it yet. */
  readonly until: number | null;
  /** When it was last read again from a while before that, because GitHub lists a delivery a little late. */
  readonly whole: number | null;
  readonly failed: readonly Failed[];
  /** Something that was missed is neither taken in nor given up. */
  readonly behind: boolean;
}

/** Under this the mark is kept. */
export const LOG_READ = 'deliveries';

/** Reads what an earlier reading left, maybe one of another version; what says something else is as if there were nothing. */
export function readLogMark(body: unknown): LogMark {
  const mark = typeof body === 'object' && body !== null ? body : {};
  return {
    until: moment('until' in mark ? mark.until : null),
    whole: moment('whole' in mark ? mark.whole : null),
    failed: 'failed' in mark && Array.isArray(mark.failed) ? mark.failed.flatMap(failedIn) : [],
    behind: 'behind' in mark && mark.behind === true,
  };
}

function failedIn(one: unknown): readonly Failed[] {
  if (typeof one !== 'object' || one === null) return [];
  const { guid, event, at, since, triedAt, tries, lost, ...named }: Partial<Record<keyof Failed, unknown>> = one;
  const [first, last, times] = [moment(since), moment(triedAt), moment(tries)];
  if (typeof guid !== 'string' || typeof event !== 'string' || typeof at !== 'string') return [];
  if (first === null || last === null || times === null || Number.isNaN(milliseconds(at))) return [];
  const { id, installation } = { id: moment(named.id), installation: moment(named.installation) };
  const failed = { since: first, triedAt: last, tries: times, lost: lost === true };
  return [{ guid, event, id, installation, at, stops: false, ...failed }];
}

function moment(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
