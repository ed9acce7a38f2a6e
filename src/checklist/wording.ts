import { createHash } from 'node:crypto';
import type { Item } from './model.ts';

/**
 * The digest a sign-off is bound to: 16 hex digits over everything that gives the item its meaning. Not part of it are its place
 * in the file, how the YAML is written, the day from which it counts, whether it may be waived, and the environments (a sign-off names its environment itself).
 * What is absent, null or an empty list means the same, so a later version that adds an optional key leaves old digests valid.
 */
export function wordingOf(item: Omit<Item, 'wording' | 'place' | 'environments' | 'enforceFrom' | 'waivable'>): string {
  const { id, title, section, why, phase, ask, when, evidence } = item;
  const meaning = canonical({ id, title, section, why, phase, ask, when, evidence });
  return createHash('sha256').update(meaning).digest('hex').slice(0, 16);
}

/** A value as one text, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, entry]) => !isAbsent(entry));
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(',')}}`;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
