import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from '../../src/checklist/schema.ts';

/** Exported function, the schema it judges by, and the type it proves. */
const validators = [
  { name: 'validateFile', schema: 'checklist', proves: 'Readonly<Record<string, unknown>>' },
  { name: 'validateRole', schema: 'role', proves: 'RawRole' },
  { name: 'validateEnvironment', schema: 'environment', proves: 'RawEnvironment' },
  { name: 'validateEvidence', schema: 'evidence', proves: 'RawEvidence' },
  { name: 'validateItem', schema: 'item', proves: 'RawItem' },
] as const;

/**
 * The schema as plain code, made before it ships: compiling it at run time would cost every start more than everything else
 * together, and would need `new Function`.
 */
export function compileValidators(schema: Schema): Readonly<Record<string, string>> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    strictRequired: false,
    strictTypes: false,
    ownProperties: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['patternErrorMessage']);
  // Each definition is a schema of its own: as parts of one they would be compiled once more for every export.
  const { $defs, ...file } = lean(schema);
  for (const [name, definition] of Object.entries({ ...Object($defs), checklist: file })) {
    ajv.addSchema(Object(byName(definition)), name);
  }
  const names = Object.fromEntries(validators.map((one) => [one.name, one.schema]));
  const code = withImports(standalone.default(ajv, names));
  return { 'src/checklist/validate.gen.js': code, 'src/checklist/validate.gen.d.ts': declarations() };
}

/** Without hover texts: the code quotes the schema in its errors, and only what a message is made from is worth its bytes. */
function lean(schema: unknown, insideProperties = false): Schema {
  if (typeof schema !== 'object' || schema === null) throw new TypeError('A schema must be an object');
  const kept = Object.entries(schema).filter(([key]) => insideProperties || !hoverKeys.includes(key));
  const form = insideProperties ? {} : formOf(schema);
  return { ...form, ...Object.fromEntries(kept.map(([key, value]) => [key, leanValue(key, value, insideProperties)])) };
}

/** `#/$defs/item` as `item`. */
function byName(schema: unknown): unknown {
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
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/require\("(ajv\/dist\/runtime\/[^"]+)"\)\.default/g, (_match, part: string) => {
    const name = `runtime${imports.length}`;
    imports.push(`import ${name} from '${part}.js';\n`);
    return `(${name}.default ?? ${name})`;
  });
  if (shortened(body).includes('.concat('))
    throw new Error('The compiled validator copies mistakes in a way that is not known here');
  if (body.includes('require(')) throw new Error('The compiled validator requires something that is not known here');
  return `// Made by scripts/gen.ts from src/checklist/schema.ts.\n${imports.join('')}${joinMistakes}${shortened(body)}\n`;
}

const joinMistakes = `
function join(earlier, more) {
  if (earlier === null) return more;
  for (const mistake of more) earlier.push(mistake);
  return earlier;
}
`;

/** Leaves out what no message uses, and says once what every mistake repeats: a third of the bytes that each start loads. */
function shortened(code: string): string {
  const append =
    /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;
  // Copying all earlier mistakes for every part of a list would take seconds for a file made for that.
  const join = /vErrors = vErrors === null \? ((?:validate\d+|wrapper\d+\.validate)\.errors) : vErrors\.concat\(\1\);/g;
  return code
    .replace('"use strict";', '')
    .replaceAll(append, '(vErrors ??= []).push($1); errors++;')
    .replaceAll(join, 'vErrors = join(vErrors, $1);')
    .replaceAll(/,schema:[^,{}]*,parentSchema:/g, ',parentSchema:');
}

function declarations(): string {
  const lines = validators.map(({ name, proves }) => `export declare const ${name}: Validator<${proves}>;`);
  return `// Made by scripts/gen.ts.\nimport type { RawEnvironment, RawEvidence, RawItem, RawRole, Validator } from './raw.ts';\n\n${lines.join('\n')}\n`;
}
