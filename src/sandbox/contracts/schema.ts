/** A JSON Schema as it lies in a slice; read key by key, because GitHub's documents promise no shape beyond JSON. */
type Schema = Readonly<Record<string, unknown>>;

/** Named schemas that `#/components/schemas/NAME` points at. */
export type Components = Readonly<Record<string, unknown>>;

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The schema itself and everything it may stand for, through references and combinations. */
function alternatives(components: Components, schema: unknown): readonly Schema[] {
  if (!isObject(schema)) return [];
  const ref = schema['$ref'];
  const target = typeof ref === 'string' ? components[ref.slice(ref.lastIndexOf('/') + 1)] : undefined;
  const parts = [target, ...list(schema['allOf']), ...list(schema['anyOf']), ...list(schema['oneOf'])];
  return [schema, ...parts.flatMap((part) => alternatives(components, part))];
}

/** A map whose keys are free, or an object about which GitHub says nothing. */
function isOpen(schemas: readonly Schema[]): boolean {
  const extra = schemas.map((schema) => schema['additionalProperties']);
  return (
    extra.some((value) => value === true || isObject(value)) || !schemas.some((one) => isObject(one['properties']))
  );
}

function nextSchemas(schemas: readonly Schema[], key: string): readonly unknown[] {
  return schemas.flatMap((schema) => {
    const properties = schema['properties'];
    return isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [];
  });
}

/**
 * Paths (`/output/sumary`) of the properties in `value` that no alternative of `schema` documents.
 * GitHub's schemas mostly allow extra properties, so a misspelt one would pass validation unseen.
 */
export function unknownProperties(components: Components, schema: unknown, value: unknown, at = ''): readonly string[] {
  const schemas = alternatives(components, schema);
  if (Array.isArray(value)) {
    const items = { anyOf: schemas.flatMap((one) => (isObject(one['items']) ? [one['items']] : [])) };
    return value.flatMap((entry, index) => unknownProperties(components, items, entry, `${at}/${index}`));
  }
  if (!isObject(value) || isOpen(schemas)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = nextSchemas(schemas, key);
    if (next.length === 0) return [`${at}/${key}`];
    return unknownProperties(components, { anyOf: next }, inner, `${at}/${key}`);
  });
}

/** Names that `schema` documents on its top level, over all its alternatives. */
export function documentedProperties(components: Components, schema: unknown): readonly string[] {
  const maps = alternatives(components, schema).map((one) => one['properties']);
  return [...new Set(maps.flatMap((map) => (isObject(map) ? Object.keys(map) : [])))];
}
