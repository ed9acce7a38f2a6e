import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** `serve-process.ts` as a file that Node runs; it is made once for a file of tests, which removes it. */
export function buildApp(): string {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'acceptance-tests');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `serve-${process.pid}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL('./serve-process.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    packages: 'external',
  });
  return outfile;
}
