import { answer } from '../evidence/answers.ts';
import { newestBut } from '../evidence/freshness.ts';
import { isWorse } from './severity.ts';
import type { Answer } from '../evidence/answer.ts';

/**
 * Met when so many parts are; else as the last one of those that are nearest to it, so that what could not be learnt stays unknown where
 * the number cannot be reached without it.
 */
export function atLeast(count: number, parts: readonly Answer[]): Answer {
  const nearest = parts.toSorted((one, other) => order(one, other));
  const last = nearest[count - 1];
  if (last === undefined)
    return answer('unmet', 'AT_LEAST_OPEN', `${count} of ${parts.length} parts can never be met.`);
  const met = parts.filter(({ outcome }) => outcome === 'met');
  const told = `${met.length} of ${parts.length} parts ${verb(met.length)} met, and ${count} ${verb(count)} needed`;
  if (last.outcome === 'met') {
    const sentence = `${told}: ${sentences(met)}`;
    const facts = met.flatMap((part) => part.facts);
    return { ...answer('met', 'MET', sentence, { facts }), parts, needed: count, ...lapse(count, met) };
  }
  const open = nearest.filter(({ outcome }) => outcome !== 'met');
  const sentence = `${told}: ${sentences(open)}`;
  const next = open.flatMap((part) => part.next);
  return { ...answer(last.outcome, 'AT_LEAST_OPEN', sentence, { next }), parts, needed: count };
}

/** It lapses with the part that the number cannot do without; not at all where enough of the others never do. */
function lapse(count: number, met: readonly Answer[]): Pick<Answer, 'lapses'> {
  const moments = met.flatMap(({ lapses }) => (lapses === undefined ? [] : [lapses]));
  const lapses = newestBut(count - (met.length - moments.length), moments);
  return lapses === null ? {} : { lapses };
}

function order(one: Answer, other: Answer): number {
  if (isWorse(one.outcome, other.outcome)) return 1;
  return isWorse(other.outcome, one.outcome) ? -1 : 0;
}

function verb(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function sentences(parts: readonly Answer[]): string {
  return parts.map(({ sentence }) => sentence).join(' ');
}
