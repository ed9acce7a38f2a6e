import { didYouMean } from '../../problems/did-you-mean.ts';
import { clean, quote } from '../../problems/quote.ts';
import type { WarningCode, WarningDraft } from '../warning.ts';
import type { Looked } from './live-facts.ts';
import type { Named } from './named.ts';

/** How many names a warning lists. */
const MOST = 12;

/** A name that means nothing in the repository, with what it may be meant for. */
export function missing(
  { name, at }: Named,
  words: {
    readonly code: WarningCode;
    readonly message: string;
    readonly known: readonly string[];
    readonly next: string;
  },
): WarningDraft {
  const { code, message, known, next } = words;
  const meant = didYouMean(name, known);
  return {
    code,
    at,
    on: 'value',
    message,
    seen: quote(name),
    allowed: known.length === 0 ? 'there is none' : some(known),
    next: meant === null ? next : `Did you mean \`${clean(meant)}\`?`,
  };
}

/** What is said of a name that could not be looked up: never nothing. */
export function notLookedUp({ name, at }: Named, what: string, why: string): WarningDraft {
  return {
    code: 'NOT_LOOKED_UP',
    at,
    on: 'value',
    message: `${what} could not be looked up`,
    seen: `${quote(name)}: ${clean(why)}`,
    allowed: null,
    next: 'Look for yourself, or try again with a token that may read it.',
  };
}

/** Warnings about names of one kind: those that are not there, or one for all where nothing could be looked up. */
export function among<T>(
  names: readonly Named[],
  looked: Looked<T>,
  what: string,
  warn: (named: Named, value: T) => WarningDraft | null,
): readonly WarningDraft[] {
  const [first] = names;
  if (first === undefined) return [];
  if (!looked.known) return [notLookedUp(first, what, looked.why)];
  return names.flatMap((named) => warn(named, looked.value) ?? []);
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(clean).join(', ');
  return names.length > MOST ? `${shown} and ${names.length - MOST} more` : shown;
}
