import type { FactReference } from '../../../evidence/answer.ts';
import type { ChangeFacts, Facts } from '../../../evidence/facts.ts';
import type { Unlearnable } from '../../../evidence/reading.ts';

/** For what it is asked whether an item applies. */
export interface Circumstances {
  readonly change: ChangeFacts;
  readonly facts: Facts;
  /** Name of the environment that is judged. */
  readonly environment: string;
}

/** How one condition stands. `holds` null: it could not be learnt, so nothing may be left out because of it. */
export interface Condition {
  readonly holds: boolean | null;
  /** What was seen, for people. */
  readonly sentence: string;
  readonly fact: FactReference;
  /** The reading that failed, where one did. */
  readonly unlearnt?: Unlearnable;
}

/** A condition that the snapshot of the change answers; null where the snapshot does not tell. */
export function seen(change: ChangeFacts, holds: boolean | null, sentence: string): Condition {
  const { observer, at } = change.observed;
  return { holds, sentence, fact: { what: sentence, source: change.url, observer, at } };
}

/** A condition that needs a reading which failed, or was never made. */
export function dark(what: string, unlearnt: Unlearnable): Condition {
  const { source, observer, at, detail } = unlearnt;
  const sentence = `${what} could not be learnt (${detail}), so the item is asked.`;
  return { holds: null, sentence, fact: { what: sentence, source, observer, at }, unlearnt };
}
