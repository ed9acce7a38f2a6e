import type { Schema } from '../../src/checklist/schema.ts';

export function renderReference(schema: Schema): string {
  return `${String(schema['title'])}\n`;
}
