import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Chunk } from './chunks.ts';
import { workerEnvironment } from './hand.ts';
import type { Answer, Order } from './hand.ts';

export interface CrewOptions {
  readonly longest: number;
  readonly shrink: boolean;
  readonly wire?: boolean;
  readonly workers: number;
  /** The program that the workers run; this one by default. */
  readonly program?: string;
}

/** A young generation that a whole run fits into: most of what a run makes is gone with it. */
const MEMORY = ['--max-semi-space-size=160', '--no-warnings'];

/** Plays the chunks in worker processes; the first counter-example ends it. */
export async function playChunks(
  chunks: readonly Chunk[],
  { workers, program = fileURLToPath(import.meta.url), ...options }: CrewOptions,
  progress: (answer: Answer) => void,
): Promise<string | null> {
  const left = [...chunks];
  let counterexample: string | null = null;
  const work = async (): Promise<void> => {
    const child = fork(program, [], { env: { ...process.env, ...workerEnvironment }, execArgv: MEMORY });
    try {
      for (let chunk = left.shift(); chunk !== undefined && counterexample === null; chunk = left.shift()) {
        const answer = await ask(child, { ...chunk, ...options });
        progress(answer);
        counterexample ??= answer.counterexample;
      }
    } finally {
      child.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, chunks.length)) }, work));
  return counterexample;
}

function ask(child: ChildProcess, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: Answer): void => {
      child.off('exit', ended);
      resolve(answer);
    };
    const ended = (): void => {
      child.off('message', answered);
      reject(new Error('a worker ended before it was done'));
    };
    child.once('message', answered);
    child.once('exit', ended);
    child.send(order);
  });
}
