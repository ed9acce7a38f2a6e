// Runs a TypeScript script of this folder: `node scripts/run.js scripts/gen.ts --check`.
// Node 20 cannot read TypeScript, so the script is bundled first; packages stay outside the bundle.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script] = process.argv.splice(2, 1);
if (script === undefined) throw new Error('Name the script to run, for example scripts/gen.ts');
const outfile = path.resolve('node_modules/.cache/scripts', `${path.basename(script, '.ts')}-${process.pid}.mjs`);
await mkdir(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2023',
  supported: { 'import-attributes': true },
  packages: 'external',
  logLevel: 'warning',
});
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile);
}
