import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { byName, lean, withImports } from './compiled.ts';
import type { Schema } from '../../src/checklist/schema-shapes.ts';

/** Exported function, the schema it judges by, and the type it proves. */
const validators = [
  { name: 'validateFile', schema: 'checklist', proves: 'Readonly<Record<string, unknown>>' },
  { name: 'validateRole', schema: 'role', proves: 'RawRole' },
  { name: 'validateEnvironment', schema: 'environment', proves: 'RawEnvironment' },
  { name: 'validateEvidence', schema: 'evidence', proves: 'RawEvidence' },
  { name: 'validateItem', schema: 'item', proves: 'RawItem' },
  { name: 'validateProfile', schema: 'profile', proves: 'RawProfile' },
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
  const code = withMistakes(standalone.default(ajv, names));
  return { 'src/checklist/validate.gen.js': code, 'src/checklist/validate.gen.d.ts': declarations() };
}

function withMistakes(compiled: string): string {
  const code = shortened(withImports(compiled));
  if (code.includes('.concat('))
    throw new Error('The compiled validator copies mistakes in a way that is not known here');
  return `// Made by scripts/gen.ts from src/checklist/schema.ts.\n${code}${joinMistakes}\n`;
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
  return `// Made by scripts/gen.ts.\nimport type { RawProfile } from './profiles.ts';\nimport type { RawEnvironment, RawEvidence, RawItem, RawRole, Validator } from './raw.ts';\n\n${lines.join('\n')}\n`;
}
