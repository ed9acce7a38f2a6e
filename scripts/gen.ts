// Writes what is derived from the sources: `npm run gen`. With `--check` it writes nothing and fails when a file differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checklistSchema } from '../src/checklist/schema.ts';
import { compileValidators } from './gen/validators.ts';
import { renderReasonCodes } from './gen/reason-codes.ts';
import { renderReference } from './gen/reference.ts';

const files: Readonly<Record<string, string>> = {
  'schema/holdpoint.schema.json': `${JSON.stringify(checklistSchema, null, 2)}\n`,
  ...compileValidators(checklistSchema),
  'docs/checklist.md': renderReference(checklistSchema),
  'docs/reason-codes.md': renderReasonCodes(),
};

const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(files)) {
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present === text) continue;
  if (check) {
    process.stderr.write(`${file} is not what its source says; run \`npm run gen\` and commit the result\n`);
    process.exitCode = 1;
  } else {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    process.stdout.write(`wrote ${file}\n`);
  }
}
