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

/** What a schema documents, over all its alternatives; worked out once, and only as deep as values go. */
interface Shape {
  readonly isOpen: boolean;
  /** Of a list's entries. */
  readonly items: () => Shape;
  /** Null: the property is not documented. */
  readonly property: (key: string) => Shape | null;
}

function shapeFrom(components: Components, starts: readonly unknown[]): Shape {
  const schemas = starts.flatMap((one) => alternatives(components, one));
  const known = new Map<string, Shape | null>();
  let items: Shape | null = null;
  const look = (key: string): Shape | null => {
    const next = schemas.flatMap(({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [],
    );
    return next.length === 0 ? null : shapeFrom(components, next);
  };
  return {
    isOpen: isOpen(schemas),
    items: () => (items ??= shapeFrom(components, schemas.map((one) => one['items']).filter(isObject))),
    property: (key) => {
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = look(key);
      known.set(key, found);
      return found;
    },
  };
}

/** GitHub's documents are read once and never changed; thousands of answers are held against the same few schemas. */
const shapes = new WeakMap<Components, WeakMap<object, Shape>>();

function shapeOf(components: Components, schema: unknown): Shape {
  if (!isObject(schema)) return shapeFrom(components, []);
  const known = shapes.get(components) ?? new WeakMap<object, Shape>();
  const shape = known.get(schema) ?? shapeFrom(components, [schema]);
  shapes.set(components, known.set(schema, shape));
  return shape;
}

/**
 * Paths (`/output/sumary`) of the properties in `value` that no alternative of `schema` documents.
 * GitHub's schemas mostly allow extra properties, so a misspelt one would pass validation unseen.
 */
export function unknownProperties(components: Components, schema: unknown, value: unknown): readonly string[] {
  return unknownIn(shapeOf(components, schema), value, '');
}

function unknownIn(shape: Shape, value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => unknownIn(shape.items(), entry, `${at}/${index}`));
  if (!isObject(value) || shape.isOpen) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const next = shape.property(key);
    return next === null ? [`${at}/${key}`] : unknownIn(next, inner, `${at}/${key}`);
  });
}

/** Names that `schema` documents on its top level, over all its alternatives. */
export function documentedProperties(components: Components, schema: unknown): readonly string[] {
  const maps = alternatives(components, schema).map((one) => one['properties']);
  return [...new Set(maps.flatMap((map) => (isObject(map) ? Object.keys(map) : [])))];
}
