/** Where a process dies: at its n-th call of a port, before the call took effect or after it did. */
export interface Kill {
  readonly nth: number;
  readonly when: 'before' | 'after';
}

/** One life of the App's process, from its start to its death. */
export interface Life {
  /** Makes a call of a port. A process that is dead reaches nothing any more, and one that dies at the call never hears what came of it. */
  readonly call: <T>(run: () => Promise<T>) => Promise<T>;
  /** Does work until it is done or the process dies; what the dead process still computes, it computes for nobody. */
  readonly until: <T>(work: Promise<T>) => Promise<T | 'killed'>;
}

/** A process with its death ahead; null: it lives on. */
export function startLife(kill: Kill | null): Life {
  let calls = 0;
  let over = false;
  let die: (how: 'killed') => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => {
    die = resolve;
  });
  const end = (): never => {
    over = true;
    die('killed');
    throw new Error('the process is dead');
  };
  return {
    call: async (run) => {
      const isLast = kill !== null && calls === kill.nth;
      calls += 1;
      if (over || (isLast && kill.when === 'before')) return end();
      const answer = await run();
      return isLast || over ? end() : answer;
    },
    until: async (work) => {
      const done = await Promise.race([work.catch(failedLate(() => over)), death]);
      return over ? 'killed' : done;
    },
  };
}

/** An error of a process that is dead is nobody's; any other one is. */
function failedLate(isOver: () => boolean): (error: unknown) => 'killed' {
  return (error) => {
    if (isOver()) return 'killed';
    throw error;
  };
}
