/** Ended by us, not by an answer. */
class DeadlinePassed extends Error {}

/**
 * Gives `run` so many milliseconds. At the end its signal is aborted, and it counts as not answered whether it heeds the signal or not:
 * a hung socket must not hang the gate.
 */
export async function withDeadline<T>(milliseconds: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlinePassed(`ended after ${milliseconds} ms`));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([run(controller.signal), end]);
  } finally {
    clearTimeout(timer);
  }
}
