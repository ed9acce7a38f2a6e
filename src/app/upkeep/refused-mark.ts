import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Errand, Errands } from '../../gate/start/errands.ts';
import { LISTED } from './hearing.ts';

/** What processes that share a store tell each other of webhooks that did not get in. */
export interface RefusedMark {
  /** Hears what others told since the last time, or shortly before this process began. */
  readonly listen: () => Promise<Result<null, ReadFault>>;
  /** Tells all others. False: the store does not answer, and nobody knows. */
  readonly tell: () => Promise<boolean>;
}

/** Under this it is kept when the last one did not get in. */
export const REFUSED = 'refused';

/** What was told so long before this process began, in milliseconds, is in the log that it reads first; the clocks of two machines differ by less than a minute. */
const LATELY = LISTED + 60_000;

/** `heard` is called before anybody can know that it was told. `clock` in milliseconds since 1970. */
export function refusedMark({
  errands,
  clock,
  heard,
}: {
  readonly errands: Errands;
  readonly clock: () => number;
  readonly heard: () => void;
}): RefusedMark {
  const begun = clock();
  let known: string | null = null;
  const note = (mark: Errand | null): void => {
    const at = momentIn(mark);
    const isNews = known === null ? at > begun - LATELY : known !== wordsOf(mark);
    known = wordsOf(mark);
    if (isNews) heard();
  };
  return {
    listen: async () => {
      const mark = await errands.read(REFUSED);
      if (!mark.ok) return mark;
      note(mark.value);
      return { ok: true, value: null };
    },
    tell: async () => {
      const before = await errands.read(REFUSED);
      if (!before.ok) return false;
      note(before.value);
      const body = { at: Math.floor(clock()) };
      const written = await errands.write(REFUSED, body, before.value?.version ?? null);
      if (!written.ok) return false;
      // Whoever came first told the same. Our own word is no news to us.
      if (written.value && known === wordsOf(before.value))
        known = wordsOf({ body, version: (before.value?.version ?? 0) + 1 });
      return true;
    },
  };
}

/** The version alone would begin anew if the mark was ever forgotten. */
function wordsOf(mark: Errand | null): string {
  return mark === null ? '' : `${mark.version} at ${momentIn(mark)}`;
}

function momentIn(mark: Errand | null): number {
  const { body } = mark ?? { body: null };
  const at = typeof body === 'object' && body !== null && 'at' in body ? body.at : null;
  return typeof at === 'number' ? at : Number.NEGATIVE_INFINITY;
}
