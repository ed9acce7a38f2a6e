/** Where a process dies: at its n-th call of a port, before the call took effect or after it did. */
export interface Kill {
  readonly nth: number;
  readonly when: 'before' | 'after';
}

/** One life of the App's process, from its start to its death. */
export interface Life {
  /** Makes a call of a port. A process that is dead, or dies at the call, never hears what came of it. */
  readonly call: <T>(run: () => Promise<T>) => Promise<T>;
  /** Does work until it is done or the process dies. */
  readonly until: <T>(work: Promise<T>) => Promise<T | 'killed'>;
  readonly isOver: () => boolean;
}

/** A process with its death ahead; null: it lives on. */
export function startLife(kill: Kill | null): Life {
  let calls = 0;
  let over = false;
  let die: (how: 'killed') => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => {
    die = resolve;
  });
  const end = <T>(): Promise<T> => {
    over = true;
    die('killed');
    return new Promise<T>(() => undefined);
  };
  return {
    call: async (run) => {
      const isLast = kill !== null && calls === kill.nth;
      calls += 1;
      if (over || (isLast && kill.when === 'before')) return end();
      const answer = await run();
      return isLast || over ? end() : answer;
    },
    until: (work) => Promise.race([work, death]),
    isOver: () => over,
  };
}
