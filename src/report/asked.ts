import type { Evidence, Proof, When } from '../checklist/model.ts';
import { sayWindow } from '../evidence/calendar/window-key.ts';

/**
 * What is asked for an item as the file could say it, with the defaults filled in: `check: ci / test`, `any of 2`. Untrusted words in it are
 * not cleaned here.
 */
export function asked(evidence: Evidence): string {
  if (evidence.kind === 'not') return 'not';
  if (evidence.kind === 'at-least') return `at least ${evidence.count} of ${evidence.of.length}`;
  if ('of' in evidence) return `${evidence.kind} of ${evidence.of.length}`;
  const keys = Object.entries(written(evidence)).filter(([, value]) => saysSomething(value));
  const [first] = keys;
  const isShort = keys.length === 1 && shorthands.has(evidence.kind);
  return `${evidence.kind}: ${said(isShort ? first?.[1] : Object.fromEntries(keys))}`;
}

/** Kinds of which the file may write one word instead of a map. */
const shorthands: ReadonlySet<Proof['kind']> = new Set(['check', 'signoff', 'tick', 'file', 'attestation']);

/** What a proof asks for, under the keys of the file. */
function written(proof: Proof): object {
  if (proof.kind === 'window') return sayWindow(proof.spec);
  if (proof.kind === 'review') {
    const { users, teams, ...rest } = proof.spec;
    return { from: [...users, ...teams], ...rest };
  }
  if (proof.kind === 'variables') return { names: proof.spec.variables, secrets: proof.spec.secrets };
  if (proof.kind === 'deployment') {
    const { environment, lasting, ...rest } = proof.spec;
    return { environment, for: lasting, ...rest };
  }
  return proof.spec;
}

/** When it is asked, as the file says it: `{ paths: [db/**] }`; null: always. */
export function askedWhen(when: When | null): string | null {
  return when === null ? null : said({ '': when }).slice('{ : '.length, -' }'.length);
}

/** The pieces of a piece of evidence, in the order of their answers; empty for a single proof. */
export function partsAsked(evidence: Evidence): readonly Evidence[] {
  return 'of' in evidence ? evidence.of : [];
}

/** A value as the file would have it, without what says nothing. */
function said(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(said).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, entry]) => saysSomething(entry));
  return `{ ${entries.map(([key, entry]) => `${kebab(key)}: ${said(entry)}`).join(', ')} }`;
}

function saysSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
