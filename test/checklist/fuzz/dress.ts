import { stringify } from 'yaml';
import { pick } from './read.ts';

const yaml = { aliasDuplicateObjects: false, lineWidth: 0 } as const;

const dresses: readonly ((file: unknown) => string)[] = [
  (file) => stringify(file, yaml),
  (file) => stringify(file, { ...yaml, collectionStyle: 'flow' }),
  (file) => JSON.stringify(file),
  (file) => JSON.stringify(file, null, 2),
  (file) => stringify(file, yaml).replaceAll('\n', '\r\n'),
  (file) =>
    `\uFEFF# words\n---\n${stringify(file, { ...yaml, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })}`,
];

/** How many ways there are to write the same file. */
export const dressCount = dresses.length;

/** What a file says, written in one of the ways that mean the same. */
export function dressed(file: unknown, which: number): string {
  return pick(dresses, which)(file);
}
