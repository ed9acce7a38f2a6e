import type { ReleaseReading } from '../../evidence/release.ts';
import { isKnown } from '../../evidence/reading.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { Assessment } from '../assess.ts';
import { isInDoubt } from './unread.ts';

/** A change that has to be judged anew before a release can be told. */
export interface Unsettled {
  readonly number: number;
  /** Not before: what was said within the second of its last touch must be part of what is read. Milliseconds since 1970. */
  readonly at: number;
  /** What it is to be judged in: the same again is no reason to look again. */
  readonly state: string;
}

/** Milliseconds after the last touch from which on a reading is whole. */
const OVER = 3000;

/** Changes of the release that are not settled, each once. */
export function unsettledChanges({ rollCalls, facts }: Pick<Assessment, 'rollCalls' | 'facts'>): readonly Unsettled[] {
  const touched = new Map(
    Object.entries(facts.readings).flatMap(([key, reading]) => {
      if (!key.startsWith('release:') || !isKnown(reading)) return [];
      // The reader of this kind of need gives it.
      const { history } = reading.value as ReleaseReading;
      return history.commits.flatMap(({ changes }) =>
        changes.map(({ number, updatedAt }) => [number, updatedAt] as const),
      );
    }),
  );
  const config = facts.config.map(({ blob }) => blob?.oid ?? '-').join(' ');
  return (
    rollCalls
      .flatMap(({ release }) => release?.changes ?? [])
      // How it stands is not known: it was never judged, too long ago, or could not be read.
      .filter(({ outcome, code }) => outcome === 'unknown' && code !== 'CHANGE_TOO_LARGE')
      .map(({ number }) => {
        const at = touched.get(number) ?? facts.now;
        const settled = facts.settled?.find((one) => one.number === number);
        const { until = '-', heard = '-' } = settled ?? {};
        // Each look has heard more, also one that could not read something of it: as a state that would be asked about for ever.
        const isDoubted = settled !== undefined && (settled.overtaken === true || isInDoubt(settled));
        return { number, at: milliseconds(at) + OVER, state: `${at} ${config} ${until} ${isDoubted ? heard : '-'}` };
      })
  );
}
