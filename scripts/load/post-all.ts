import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bundled } from './bundled.ts';
import type { Sending, Sent } from './sender.ts';

/** Sends deliveries from a thread of its own, and gives what came of them. */
export function postAll(sending: Sending): Promise<Sent> {
  return bundled('scripts/load/sender.ts', async (file) => {
    const worker = new Worker(file, { workerData: sending });
    const [sent] = (await once(worker, 'message')) as [Sent];
    await worker.terminate();
    return sent;
  });
}
