/** Runs `work` on every entry, at most `width` at a time, and gives the results in the entries' order. */
export async function limited<A, B>(
  width: number,
  entries: readonly A[],
  work: (entry: A) => Promise<B>,
): Promise<readonly B[]> {
  const results: B[] = [];
  const queue = entries.entries();
  const lane = async (): Promise<void> => {
    for (const [index, entry] of queue) results[index] = await work(entry);
  };
  await Promise.all(Array.from({ length: Math.min(width, entries.length) }, lane));
  return results;
}
