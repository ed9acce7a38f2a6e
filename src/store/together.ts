interface Waiting<I, O> {
  readonly input: I;
  readonly resolve: (output: O) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Commits what comes in while a commit is under way together with the next one, at most `most` at once and in order: the disk is waited for
 * once and not for each. A first input never waits. When a commit of several fails, each is tried alone, so that one never spoils another.
 * `commit` gives one output for each input, all durable, or rejects and has done nothing.
 */
export function together<I, O>(
  commit: (inputs: readonly I[]) => Promise<readonly O[]>,
  most: number,
): (input: I) => Promise<O> {
  const waiting: Waiting<I, O>[] = [];
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    for (let batch = waiting.splice(0, most); batch.length > 0; batch = waiting.splice(0, most)) {
      const failed = await tried(commit, batch);
      if (failed !== null && batch.length === 1) batch.forEach(({ reject }) => reject(failed.reason));
      else if (failed !== null) await eachAlone(commit, batch);
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
