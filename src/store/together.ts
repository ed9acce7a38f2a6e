interface Waiting<I, O> {
  readonly input: I;
  readonly resolve: (output: O) => void;
  readonly reject: (reason: unknown) => void;
}

/** How inputs are put together. */
export interface Gathering {
  /** Inputs of one commit at most. */
  readonly most: number;
  /** Whether an error may be one input's own: then each is tried alone. Any other error is the answer to all of them. Default: it may. */
  readonly own?: (reason: unknown) => boolean;
  /** Waited for before each commit, so that what is on its way can come along. Default: nothing is waited for. */
  readonly gather?: () => Promise<unknown>;
}

/**
 * Commits what comes in while a commit is under way together with the next one, and in order: the disk is waited for once and not for each.
 * One input never spoils another. `commit` gives one output for each input, all durable, or rejects and has done nothing.
 */
export function together<I, O>(
  commit: (inputs: readonly I[]) => Promise<readonly O[]>,
  { most, own = () => true, gather }: Gathering,
): (input: I) => Promise<O> {
  const waiting: Waiting<I, O>[] = [];
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    while (waiting.length > 0) {
      if (gather !== undefined) await gather();
      const batch = waiting.splice(0, most);
      const failed = await tried(commit, batch);
      if (failed === null) continue;
      if (batch.length > 1 && own(failed.reason)) await eachAlone(commit, batch);
      else batch.forEach(({ reject }) => reject(failed.reason));
    }
    working = false;
  };
  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (!working) void work();
    });
}

async function eachAlone<I, O>(
  commit: (inputs: readonly I[]) => Promise<readonly O[]>,
  batch: readonly Waiting<I, O>[],
): Promise<void> {
  for (const one of batch) {
    const failed = await tried(commit, [one]);
    if (failed !== null) one.reject(failed.reason);
  }
}

/** Null when all were committed and told so. */
async function tried<I, O>(
  commit: (inputs: readonly I[]) => Promise<readonly O[]>,
  batch: readonly Waiting<I, O>[],
): Promise<{ readonly reason: unknown } | null> {
  try {
    const outputs = await commit(batch.map(({ input }) => input));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const output = outputs[index];
      if (output === undefined) reject(new Error('a commit gave no output for its input'));
      else resolve(output);
    }
    return null;
  } catch (reason) {
    return { reason };
  }
}
