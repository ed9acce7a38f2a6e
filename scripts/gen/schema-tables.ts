import type { Schema } from '../../src/checklist/schema-shapes.ts';

/** A table of a map's keys: what may stand under each, and what it means. */
export function keyTable(map: Schema, root: Schema): readonly string[] {
  const required = Array.isArray(map['required']) ? map['required'] : [];
  const rows = Object.entries(recordOf(map['properties'])).map(([key, raw]) => {
    const own = recordOf(raw);
    const resolved = { ...resolve(own, root), ...own };
    const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
    return `| ${name} | ${cell(formOf(resolved, root))} | ${cell(word(resolved['description']))} |`;
  });
  return ['| key | value | meaning |', '|---|---|---|', ...rows];
}

/** The map among the shapes that a value may have; null where it has none. */
export function mapShape(schema: Schema, root: Schema): Schema | null {
  const found = resolve(schema, root);
  if (found['type'] === 'object') return found;
  return (
    shapesOf(found)
      .map((shape) => mapShape(shape, root))
      .find((shape) => shape !== null) ?? null
  );
}

/** What may stand as a value, in words. */
function formOf(schema: Schema, root: Schema): string {
  const found = resolve(schema, root);
  const shapes = shapesOf(found);
  if (shapes.length > 0) return shapes.map((shape) => formOf(shape, root)).join(', or ');
  if (Array.isArray(found['enum'])) return found['enum'].map((value) => `\`${String(value)}\``).join(', ');
  if (found['const'] !== undefined) return `\`${word(found['const'])}\``;
  if (Array.isArray(found['type'])) return 'map, or list of maps';
  switch (found['type']) {
    case 'string':
      return textForm(found);
    case 'array':
      return `list${listed(recordOf(found['items']), root)}`;
    case 'integer':
      return numberForm(found);
    case 'boolean':
      return '`true`, `false`';
    default:
      return 'map';
  }
}

function listed(items: Schema, root: Schema): string {
  const entry = formOf(items, root);
  if (entry === 'text') return ' of texts';
  if (entry !== 'map') return `; each ${entry}`;
  return items['$ref'] === '#/$defs/evidence' ? ' of evidence' : ' of maps';
}

function textForm(schema: Schema): string {
  const form = schema['patternErrorMessage'];
  if (typeof form !== 'string') return 'text';
  return /^[a-z]+, /.test(form)
    ? form
        .split(', ')
        .map((word) => `\`${word}\``)
        .join(', ')
    : form;
}

function numberForm({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return 'whole number';
  return maximum === undefined
    ? `whole number from ${word(minimum)}`
    : `whole number, ${word(minimum)} to ${word(maximum)}`;
}

function shapesOf(schema: Schema): readonly Schema[] {
  return Array.isArray(schema['anyOf']) ? schema['anyOf'].map(recordOf) : [];
}

/** Follows `$ref` inside the same schema. */
function resolve(schema: Schema, root: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  return reference
    .slice(2)
    .split('/')
    .reduce((found, key) => recordOf(found[key]), root);
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A definition of the schema by its name. */
export function definition(root: Schema, name: string): Schema {
  return recordOf(recordOf(root['$defs'])[name]);
}
