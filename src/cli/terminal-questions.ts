import { createInterface } from 'node:readline/promises';

/** Asks on the terminal of this process; null when its input has ended. */
export async function askAtTerminal(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise<string | null>((resolve) => {
      lines.once('close', () => resolve(null));
      void lines.question(question).then(resolve, () => resolve(null));
    });
  } finally {
    lines.close();
  }
}
