import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from './bundled.ts';
import { percentile } from './measures.ts';
import { postAll } from './post-all.ts';
import type { Sending } from './sender.ts';

/** What the machine itself takes just now: a bare server's answers under the same traffic, and how late its event loop is, in milliseconds. */
export interface Floor {
  readonly ackP99Ms: number;
  readonly lagP99Ms: number;
}

/** Sends to a bare server in a process of its own what the App is sent. */
export function floorUnder(sending: Omit<Sending, 'origin' | 'path'>): Promise<Floor> {
  return bundled('scripts/load/bare.ts', async (file) => {
    const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
    const { answers } = await postAll({ ...sending, origin: `http://127.0.0.1:${port}`, path: '/' });
    child.send('end');
    const [{ lagP99Ms }] = (await once(child, 'message')) as [{ readonly lagP99Ms: number }];
    await once(child, 'exit');
    const took = answers.map((answer) => answer.took);
    return { ackP99Ms: percentile(took, 99), lagP99Ms };
  });
}
