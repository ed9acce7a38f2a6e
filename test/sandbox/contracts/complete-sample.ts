type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts: Readonly<Record<string, string>> = {
  'date-time': '2026-01-02T03:04:05Z',
  uri: 'https://example.com/a',
  email: 'mona@example.com',
  uuid: '0b989ba4-242f-11e5-81e1-c7b6966d2516',
};

/** A value with every property that a schema documents, so that a test can take one away. */
export function completeSample(components: Json, schema: unknown): Json {
  const value = sample(components, schema, 0);
  return isObject(value) ? value : {};
}

function sample(components: Json, schema: unknown, depth: number): unknown {
  if (!isObject(schema)) return null;
  const ref = schema['$ref'];
  if (typeof ref === 'string') return sample(components, components[ref.slice(ref.lastIndexOf('/') + 1)], depth);
  if ('const' in schema) return schema['const'];
  const first = [schema['enum'], schema['anyOf'], schema['oneOf']].find(Array.isArray);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (first !== undefined) return sample(components, first[0], depth);
  if (Array.isArray(schema['allOf'])) return merged(components, schema, schema['allOf'], depth);
  return byType(components, schema, depth);
}

/** GitHub narrows a shared schema by a looser copy of it, so the first part that knows a value is the one to believe. */
function merged(components: Json, schema: Json, parts: readonly unknown[], depth: number): unknown {
  const { allOf: _allOf, ...own } = schema;
  return [...parts, own].map((part) => sample(components, part, depth)).reduce(fill);
}

function fill(known: unknown, more: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(more)) return known.map((entry, index) => fill(entry, more[index]));
  if (!isObject(known) || !isObject(more)) return known;
  const keys = [...new Set([...Object.keys(known), ...Object.keys(more)])];
  return Object.fromEntries(keys.map((key) => [key, key in known ? fill(known[key], more[key]) : more[key]]));
}

function byType(components: Json, schema: Json, depth: number): unknown {
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  if (isObject(schema['properties'])) {
    const entries = Object.entries(schema['properties']);
    return Object.fromEntries(entries.map(([key, inner]) => [key, sample(components, inner, depth + 1)]));
  }
  if (type === 'string') return texts[String(schema['format'])] ?? 'text';
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  if (type === 'array') return depth > 6 ? [] : [sample(components, schema['items'], depth + 1)];
  return type === 'null' ? null : {};
}
