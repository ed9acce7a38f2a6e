import { fuzz } from '../../test/app/webhooks/fuzz.ts';
import { fuzzChecklists } from '../../test/checklist/fuzz/fuzz.ts';

/** What one thread is asked for. */
export interface FuzzTask {
  readonly mutations: number;
  readonly seed: number;
}

/** What came of it: how many were tried, what else was counted, and the first that went wrong. */
export interface FuzzOutcome {
  readonly tried: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly counterexample: string | null;
}

/** Something that is given damaged input. */
export interface FuzzTarget {
  readonly run: (task: FuzzTask, before: (text: string) => void) => Promise<FuzzOutcome>;
  /** MiB of memory that a thread may hold, the program's own code included; null: as much as the machine has. */
  readonly memory: number | null;
}

/** No file takes longer, and none needs more: `src/checklist/limits.ts` promises it. */
const SLOWEST = 1_000;
const LARGEST = 64;
/** MiB that the reader, the sources and the means of judging need before the first file. */
const PROGRAM = 48;

/** What there is to try, by the name of the option that asks for it. */
export const targets = {
  mutations: {
    memory: null,
    run: async (task, before) => {
      const { tried, counterexample, ...counts } = await fuzz({ ...task, socketEvery: 50, before });
      return { tried, counts, counterexample };
    },
  },
  checklists: {
    memory: PROGRAM + LARGEST,
    run: (task, before) => {
      const { tried, counterexample, ...counts } = fuzzChecklists({ ...task, slowest: SLOWEST, before });
      return Promise.resolve({ tried, counts, counterexample });
    },
  },
} as const satisfies Readonly<Record<string, FuzzTarget>>;

/** The name of something to try. */
export type TargetName = keyof typeof targets;
