import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A script of this folder as a file that Node runs, as long as the work lasts: Node 20 cannot read TypeScript. */
export async function bundled<T>(entry: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = 'node_modules/.cache/scripts';
  mkdirSync(folder, { recursive: true });
  const outfile = join(process.cwd(), folder, `part-${process.pid}-${performance.now()}.mjs`);
  await build({
    entryPoints: [entry],
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
    return await work(outfile);
  } finally {
    rmSync(outfile);
  }
}
