import { readFileSync } from 'node:fs';

/**
 * Milliseconds that this thread has been computing, as far as the system tells (Linux does); elsewhere the time that went by.
 * On a busy machine nothing can be said about a program from the time that went by.
 */
export function threadTime(): number {
  try {
    const [computed = ''] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(computed) / 1e6;
  } catch {
    return performance.now();
  }
}
