import type { Code } from '../../src/doctor/codes.ts';
import type { Level } from '../../src/doctor/finding.ts';
import type { Shop } from './clean-shop.ts';

/** One thing that is wrong with an otherwise clean shop, and what the doctor calls it. */
export interface Misconfiguration {
  readonly title: string;
  readonly code: Code;
  readonly level: Level;
  readonly change: (shop: Shop) => void;
}

/** A text of a file with one place of it written in another way; a place that is not there is a mistake of the table. */
export function edit(file: string, from: string, to: string): (shop: Shop) => void {
  return ({ files }) => {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    files[file] = text.replace(from, to);
  };
}

export function environment(change: Record<string, unknown>): (shop: Shop) => void {
  return ({ environments }) => void Object.assign(environments[0] ?? {}, change);
}

export function all(...changes: readonly ((shop: Shop) => void)[]): (shop: Shop) => void {
  return (shop) => {
    for (const change of changes) change(shop);
  };
}
