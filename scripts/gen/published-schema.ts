import type { Schema } from '../../src/checklist/schema-shapes.ts';
import { templateItems } from '../../src/checklist/templates/built-in.ts';
import { templateNames } from '../../src/checklist/templates/names.ts';
import { definition } from './schema-tables.ts';

/** What an item of a template keeps, whatever a checklist says of it. */
const fixed = ['title', 'section', 'phase'];

const extending: Schema = { required: ['extends'] };

/**
 * The schema for editors. Our own reader judges a file together with the templates that it extends; an editor sees the file alone,
 * where `items` may be missing and an item of a template says only what differs.
 */
export function publishedSchema(schema: Schema): Schema {
  const items = within(schema, 'properties', 'items');
  const { additionalProperties, minProperties, ...common } = items;
  const names = [...new Set(templateNames.flatMap((name) => Object.keys(templateItems(name))))];
  const either = { anyOf: [{ $ref: '#/$defs/item' }, { $ref: '#/$defs/inherited' }] };
  const extended = { properties: Object.fromEntries(names.map((name) => [name, either])), additionalProperties };
  return {
    ...schema,
    required: ['version', 'environments'],
    properties: { ...within(schema, 'properties'), items: common },
    allOf: [
      { if: { not: extending }, else: { properties: { items: extended } } },
      { if: extending, else: { required: ['items'], properties: { items: { minProperties, additionalProperties } } } },
    ],
    $defs: { ...within(schema, '$defs'), inherited: inherited(definition(schema, 'item')) },
  };
}

function inherited(item: Schema): Schema {
  const { required: _, oneOf, properties, ...rest } = item;
  const kept = Object.entries(recordOf(properties)).filter(([key]) => !fixed.includes(key));
  const proofs = Array.isArray(oneOf) ? oneOf : [];
  return {
    ...rest,
    description: 'What this checklist says about an item of a template: how, where and when it is proved here.',
    properties: Object.fromEntries(kept),
    oneOf: [...proofs, { not: { anyOf: proofs } }],
  };
}

function within(schema: Schema, ...keys: readonly string[]): Schema {
  return keys.reduce((found, key) => recordOf(found[key]), schema);
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
