// Writes what is derived from the sources: `npm run gen`. With `--check` it writes nothing and fails when a file differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './gen/generated-files.ts';
import { gapsIn } from './gen/security/security-page.ts';
import { securityTables } from './gen/security/tables.ts';

const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(generatedFiles())) {
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
for (const gap of gapsIn(securityTables(process.cwd()))) {
  process.stderr.write(`docs/security.md: ${gap}\n`);
  process.exitCode = 1;
}
