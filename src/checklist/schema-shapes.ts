import { limits } from './limits.ts';

/** A JSON Schema (draft 2020-12). `patternErrorMessage` is what editors, and we, say when a text does not have the form asked for. */
export type Schema = { readonly [key: string]: unknown };

export const text = (maxLength: number): Schema => ({
  type: 'string',
  maxLength,
  pattern: '^\\S(?:.*\\S)?$',
  patternErrorMessage: 'one line of text without blanks around it',
});

export const list = (items: Schema, maxItems: number = limits.entries): Schema => ({
  type: 'array',
  minItems: 1,
  maxItems,
  uniqueItems: true,
  items,
});

/** Without `uniqueItems`: a map of a file is no object that can be compared. */
export const maps = (name: string, maxItems: number): Schema => ({
  type: 'array',
  minItems: 1,
  maxItems,
  items: { $ref: `#/$defs/${name}` },
});

export const glob: Schema = { type: 'string', minLength: 1, maxLength: limits.glob };
