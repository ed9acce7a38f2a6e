import type { Schema } from '../../src/checklist/schema-shapes.ts';

/** Without hover texts: the code quotes the schema in its errors, and only what a message is made from is worth its bytes. */
export function lean(schema: unknown, insideProperties = false): Schema {
  if (typeof schema !== 'object' || schema === null) throw new TypeError('A schema must be an object');
  const kept = Object.entries(schema).filter(([key]) => insideProperties || !hoverKeys.includes(key));
  const form = insideProperties ? {} : formOf(schema);
  return { ...form, ...Object.fromEntries(kept.map(([key, value]) => [key, leanValue(key, value, insideProperties)])) };
}

/** `#/$defs/item` as `item`. */
export function byName(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', '"$ref":"'));
}

const hoverKeys = ['description', 'examples', 'title', 'default', '$schema'];

/** A pattern that does not say in words which form it asks for is explained by its example. */
function formOf(schema: object): Schema {
  if (!('pattern' in schema) || !('examples' in schema) || !Array.isArray(schema.examples)) return {};
  return { patternErrorMessage: `a text such as ${schema.examples.join(' or ')}` };
}

function leanValue(key: string, value: unknown, insideProperties: boolean): unknown {
  if (key === 'enum' || key === 'const' || key === 'default' || typeof value !== 'object' || value === null)
    return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => (typeof entry === 'object' ? lean(entry) : entry));
  return lean(value, !insideProperties && (key === 'properties' || key === '$defs'));
}

/** The generator writes `require` for the validator's own small parts even into ES modules. */
export function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/require\("(ajv\/dist\/runtime\/[^"]+)"\)\.default/g, (_match, part: string) => {
    const name = `runtime${imports.length}`;
    imports.push(`import ${name} from '${part}.js';\n`);
    return `(${name}.default ?? ${name})`;
  });
  if (body.includes('require(')) throw new Error('The compiled validator requires something that is not known here');
  return `${imports.join('')}${body}`;
}
