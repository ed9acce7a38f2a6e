import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { byName, lean, withImports } from './compiled.ts';
import type { Schema } from '../../src/checklist/schema-shapes.ts';

/**
 * The schema as code that only says yes or no. It is half as big as the one that lists mistakes, and what nearly every start needs.
 * It is made from ajv's code for all mistakes, with the mistakes left out: they are counted instead.
 */
export function compileAcceptance(schema: Schema): Readonly<Record<string, string>> {
  // The plain dialect: our schemas use nothing of what the newer ones added, and the code for it is a tenth.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['patternErrorMessage']);
  const { $defs, ...file } = lean(schema);
  for (const [name, definition] of Object.entries({ ...Object($defs), checklist: file })) {
    ajv.addSchema(Object(byName(definition)), name);
  }
  const code = withImports(counting(standalone.default(ajv, { acceptsFile: 'checklist' })));
  return {
    'src/checklist/accepts.gen.js': `// Made by scripts/gen.ts from src/checklist/schema.ts.\n${code}\n`,
    'src/checklist/accepts.gen.d.ts': declaration,
  };
}

/** Counts mistakes where ajv's code lists them. */
function counting(code: string): string {
  const counted = code
    .replace('"use strict";', '')
    .replaceAll(/const err\d+ = \{.*\};\n/g, '')
    .replaceAll(
      /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
      'errors++;',
    )
    .replaceAll(
      /vErrors = vErrors === null \? ((?:validate\d+|wrapper\d+\.validate)\.errors) : vErrors\.concat\(\1\);\s*errors = vErrors\.length;/g,
      'errors++;',
    )
    .replaceAll(
      /if\(vErrors !== null\)\{\s*if\((_errs\d+)\)\{\s*vErrors\.length = \1;\s*\}\s*else \{\s*vErrors = null;\s*\}\s*\}/g,
      '',
    )
    .replaceAll(/validate\d+\.errors = vErrors;\n/g, '')
    .replaceAll('let vErrors = null;\n', '');
  const left = /vErrors|\berr\d+\b|\.errors\b/.exec(counted);
  if (left !== null) throw new Error(`The compiled schema lists mistakes in a way that is not known here: ${left[0]}`);
  return counted;
}

const declaration = `// Made by scripts/gen.ts.

/** Whether the schema takes the file, with what it extends put in. What is wrong with it, \`validateFile\` tells. */
export declare function acceptsFile(data: unknown): data is Readonly<Record<string, unknown>>;
`;
