import { durationOf } from '../evidence/duration.ts';
import { after, isBefore } from '../evidence/time.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Facts } from '../evidence/facts.ts';
import type { WhoCanSign } from '../evidence/people/who-can-sign.ts';
import type { Instant } from '../evidence/time.ts';

/** The answer with a look at the moment from which deputies can sign too: then it says so. */
export function withDeputiesLook<A extends Pick<Answer, 'nextLook'>>(
  answer: A,
  who: readonly WhoCanSign[],
  { now, reader }: Pick<Facts, 'now' | 'reader'>,
): A {
  let first: Instant | undefined = answer.nextLook;
  for (const { deputies } of who) {
    if (deputies === undefined || deputies.begun || (deputies.from === null && reader.app === null)) continue;
    // What is shown for the first time now will have been shown long enough then.
    const look = deputies.from ?? after(now, durationOf(deputies.after));
    if (first === undefined || isBefore(look, first)) first = look;
  }
  return first === undefined ? answer : { ...answer, nextLook: first };
}
