import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Sending, Sent } from './sender.ts';

/** Sends deliveries from a thread of its own, and gives what came of them. */
export async function postAll(sending: Sending): Promise<Sent> {
  const folder = 'node_modules/.cache/scripts';
  mkdirSync(folder, { recursive: true });
  const outfile = join(process.cwd(), folder, `sender-${process.pid}-${performance.now()}.mjs`);
  await build({
    entryPoints: ['scripts/load/sender.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    const worker = new Worker(outfile, { workerData: sending });
    const [sent] = (await once(worker, 'message')) as [Sent];
    await worker.terminate();
    return sent;
  } finally {
    rmSync(outfile);
  }
}
