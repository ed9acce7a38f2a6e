/** What past looks taught: hints that save requests. Losing all of it costs time, never truth. */
export interface Memo {
  /** Files that the repository's checklist named the last time. */
  readonly files: (repository: string) => readonly string[];
  readonly rememberFiles: (repository: string, files: readonly string[]) => void;
  /** The pull request whose head or merge commit it was the last time, so that events about commits and about changes fold into one look. */
  readonly changeOf: (repository: string, commit: string) => number | null;
  readonly rememberChange: (repository: string, commit: string, number: number) => void;
}

const MOST = 20_000;

export function createMemo(): Memo {
  const files = bounded<readonly string[]>();
  const heads = bounded<number>();
  const headKey = (repository: string, commit: string) => `${repository.toLowerCase()}@${commit}`;
  return {
    files: (repository) => files.get(repository.toLowerCase()) ?? [],
    rememberFiles: (repository, list) => files.set(repository.toLowerCase(), list),
    changeOf: (repository, commit) => heads.get(headKey(repository, commit)) ?? null,
    rememberChange: (repository, commit, number) => heads.set(headKey(repository, commit), number),
  };
}

/** A map that forgets its oldest entry when it is full. */
function bounded<T>(): { readonly get: (key: string) => T | undefined; readonly set: (key: string, value: T) => void } {
  const entries = new Map<string, T>();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > MOST && oldest.done !== true) entries.delete(oldest.value);
    },
  };
}
