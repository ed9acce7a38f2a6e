import type { SchemaError } from '../raw.ts';

/**
 * Where a value may have several shapes (a short text or a map, say), the schema complains about every shape that does not fit.
 * Only the shape that the writer chose is worth a word: the one whose type the value has.
 * The compiled schema reports the mistakes of all branches right before that of the choice, so one pass with a stack is enough.
 */
export function chooseShapes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      kept.push(error);
      continue;
    }
    let from = kept.length;
    while (from > 0 && isBelow(kept[from - 1], error)) from--;
    kept.push(...resolve(error, kept.splice(from)));
  }
  return kept;
}

function isBelow(error: SchemaError | undefined, choice: SchemaError): boolean {
  if (error === undefined || !error.schemaPath.startsWith(`${choice.schemaPath}/`)) return false;
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
}

function resolve(choice: SchemaError, below: readonly SchemaError[]): readonly SchemaError[] {
  // What is no map has no keys to choose among; that it is none is a mistake of its own.
  if (isOneOfKeys(choice)) return isMap(choice.data) ? [choice] : [];
  const shapes = new Map<string, SchemaError[]>();
  for (const error of below) {
    const branch = error.schemaPath
      .slice(choice.schemaPath.length + 1)
      .split('/', 1)
      .join();
    shapes.set(branch, [...(shapes.get(branch) ?? []), error]);
  }
  const fitting = [...shapes.values()].filter((shape) => !shape.some((error) => isWrongType(error, choice)));
  const [nearest] = fitting.toSorted((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest;
  const types = below.filter((error) => isWrongType(error, choice)).flatMap((error) => error.params['type']);
  return [{ ...choice, keyword: 'type', params: { type: types } }];
}

function isWrongType(error: SchemaError, choice: SchemaError): boolean {
  return error.keyword === 'type' && error.instancePath === choice.instancePath;
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "Exactly one of these keys": the choice itself is the mistake, not its branches. */
function isOneOfKeys(choice: SchemaError): boolean {
  return choice.keyword === 'oneOf' && requiredKeys(choice).length > 0;
}

/** The keys of which a choice demands exactly one; empty for any other choice. */
export function requiredKeys(choice: SchemaError): readonly string[] {
  const branches: unknown = choice.parentSchema?.[choice.keyword];
  if (!Array.isArray(branches)) return [];
  return branches.flatMap((branch: { readonly required?: unknown }) =>
    Array.isArray(branch.required) ? branch.required.map(String) : [],
  );
}
