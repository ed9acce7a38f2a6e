import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from './bundled.ts';
import type { Answers } from './github.ts';

/** The local GitHub in its own process, asked as it stands in `github.ts`. */
export interface GitHub {
  readonly ask: <K extends keyof Answers>(what: K, ...about: Parameters<Answers[K]>) => Promise<ReturnType<Answers[K]>>;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts it, and waits until it listens. */
export function startGitHub(): Promise<GitHub> {
  return bundled('scripts/load/github.ts', async (file) => {
    // For production, graphql does not look for several copies of itself: GitHub's own servers are not on the machine of the App either.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = fork(file, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
    const waiting = new Map<number, Waiting>();
    let last = 0;
    child.on('message', ({ id, answer, error }: { id: number; answer: never; error?: string }) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) one?.resolve(answer);
      else one?.reject(new Error(error));
    });
    const ended = once(child, 'exit');
    void ended.then(() => waiting.forEach(({ reject }) => reject(new Error('the local GitHub has ended'))));
    await Promise.race([once(child, 'message'), ended]);
    return {
      ask: (ask, ...[what]) =>
        new Promise((resolve, reject) => {
          last += 1;
          waiting.set(last, { resolve, reject });
          child.send({ id: last, ask, what });
        }),
      stop: async () => {
        child.disconnect();
        await ended;
      },
    };
  });
}
