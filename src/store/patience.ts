import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two tries. */
const ROUND = 200;

/**
 * What PostgreSQL says while it ends, starts or has just started, has no connection left, or another server takes its place; and of what stood in
 * each other's way, of which it ends one. 08… is anything about the connection.
 */
const STATES = /^(?:08...|57P0[123]|53300|25006|40001|40P01)$/;

/** What the system says of a server that is not there at the moment, on this machine or another, or whose name is gone with its container. */
const ABSENT = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** What the driver and its pool say, without a code, of a connection that has ended under it, or does not come about. */
const ENDED =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query read timeout)/;

/** Whether the server was gone for a moment, as when it is started anew, or others were in the way: what was asked may be tried again there. */
export function wasGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return STATES.test(code) || ABSENT.includes(code) || ENDED.test(error.message);
}

/** What waiting takes. Times are in milliseconds. */
export interface Waiting {
  readonly clock?: () => number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Tries again what met a server that is gone for a moment, for so many milliseconds; then rejects as it did at last. Only for what may be
 * done twice: whether it was done the first time, nobody knows.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  patience: number,
  { clock = () => performance.now(), pause = sleep }: Waiting = {},
): Promise<T> {
  const end = clock() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!wasGone(error) || clock() + ROUND > end) throw error;
    }
    await pause(ROUND);
  }
}
