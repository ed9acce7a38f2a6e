import type { Evidence, When } from '../checklist/model.ts';

/** What is asked for an item, with the defaults of the checklist filled in: `check: ci / test`, `any of 2`. Untrusted words in it are not cleaned here. */
export function asked(evidence: Evidence): string {
  if (evidence.kind === 'not') return 'not';
  if (evidence.kind === 'at-least') return `at least ${evidence.count} of ${evidence.of.length}`;
  if ('of' in evidence) return `${evidence.kind} of ${evidence.of.length}`;
  return `${evidence.kind}: ${said(evidence.spec)}`;
}

/** When it is asked, as the file says it: `{ paths: [db/**] }`; null: always. */
export function askedWhen(when: When | null): string | null {
  return when === null ? null : said({ '': when }).slice('{ : '.length, -' }'.length);
}

/** The pieces of a piece of evidence, in the order of their answers; empty for a single proof. */
export function partsAsked(evidence: Evidence): readonly Evidence[] {
  return 'of' in evidence ? evidence.of : [];
}

/** A value as the file would have it, without what says nothing. A map of one key is that key's value alone, as its shorthand is. */
function said(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(said).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, entry]) => saysSomething(entry));
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && typeof first[1] === 'string') return first[1];
  return `{ ${entries.map(([key, entry]) => `${kebab(key)}: ${said(entry)}`).join(', ')} }`;
}

function saysSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
