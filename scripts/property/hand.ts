import { runProperty } from '../../test/property/run.ts';
import type { Outcome, RunOptions } from '../../test/property/run.ts';

/** What a worker process is sent, and what it answers. */
export type Order = RunOptions;
export type Answer = Outcome;

const NAME = 'HOLDPOINT_PROPERTY_WORKER';

/** What makes a child process a worker. */
export const workerEnvironment = { [NAME]: '1', NODE_ENV: 'production' } as const;

export function isWorker(): boolean {
  return process.env[NAME] === '1';
}

/** Plays what it is sent until the parent lets go. */
export function serveChunks(): void {
  process.on('message', (order: Order) => {
    runProperty(order).then(
      (answer) => process.send?.(answer),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit());
}
