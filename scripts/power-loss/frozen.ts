import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs a writer for a while and stops it in the middle, so that it does nothing any more; gives what it had said by then. */
export async function frozen(
  command: readonly [string, ...(readonly string[])],
  work: (said: readonly number[]) => Promise<void>,
): Promise<void> {
  const [name, ...args] = command;
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => void (text += part));
  const ended = once(child, 'exit');
  try {
    await Promise.race([once(child.stdout, 'data'), ended]);
    // At any moment of a commit: the time is drawn anew each round.
    await sleep(300 + Math.random() * 700);
    child.kill('SIGSTOP');
    await stopped(child.pid ?? 0);
    if (child.exitCode !== null) throw new Error('the writer has ended by itself');
    // What it had said is in the pipe, and read by now or in a moment; a line that was cut was not said.
    await sleep(50);
    await work(text.split('\n').slice(0, -1).map(Number));
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** The signal is sent; it is stopped when the kernel says so. */
async function stopped(pid: number): Promise<void> {
  for (;;) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    if (stat.slice(stat.lastIndexOf(')') + 2).startsWith('T')) return;
    await sleep(1);
  }
}
