import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** Nobody asked anything for this long, longer than the App leaves between two looks at a subject: it is done. Milliseconds. */
const SILENCE = 800;
const ROUND = 20;
const PATIENCE = 60_000;

/** Resolves when every webhook is delivered and no request has come in for a while; rejects when that never happens. */
export async function quiet(sandbox: Sandbox): Promise<void> {
  const end = Date.now() + PATIENCE;
  let seen = -1;
  let since = Date.now();
  while (Date.now() - since < SILENCE) {
    await sandbox.idle();
    if (sandbox.requests.length !== seen) {
      seen = sandbox.requests.length;
      since = Date.now();
    }
    if (Date.now() > end) throw new Error(`GitHub was still being asked after ${PATIENCE / 1000} s`);
    await sleep(ROUND);
  }
}
