import { parentPort, Worker, workerData } from 'node:worker_threads';
import { targets } from './targets.ts';
import type { FuzzOutcome, FuzzTask, TargetName } from './targets.ts';

/** What a thread shares with the main one: a count that goes up with each case, and the text of the case that is being tried. */
interface Share {
  readonly ticks: Int32Array<SharedArrayBuffer>;
  readonly text: Uint8Array<SharedArrayBuffer>;
}

interface ThreadData extends Share {
  readonly target: TargetName;
  readonly task: FuzzTask;
}

const TEXT = 16 * 1024;

/** No case takes a hundredth of this; a thread that is still at the same one hangs. */
const PATIENCE = 60_000;

/** Shares the mutations among threads and adds up what they tell. A thread that dies or hangs yields the case that it was at. */
export async function fuzzInThreads(
  script: URL,
  threads: number,
  target: TargetName,
  task: FuzzTask,
): Promise<FuzzOutcome> {
  const each = Math.ceil(task.mutations / threads);
  const outcomes = await Promise.all(
    Array.from({ length: threads }, (_one, n) => oneThread(script, target, { mutations: each, seed: task.seed + n })),
  );
  return {
    tried: outcomes.reduce((total, { tried }) => total + tried, 0),
    counts: outcomes.map(({ counts }) => counts).reduce(sum, {}),
    counterexample: outcomes.find(({ counterexample }) => counterexample !== null)?.counterexample ?? null,
  };
}

function sum(one: FuzzOutcome['counts'], other: FuzzOutcome['counts']): FuzzOutcome['counts'] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

/** What a thread runs. */
export async function fuzzInThread(): Promise<void> {
  const { target, task, ticks, text }: ThreadData = workerData;
  const encoder = new TextEncoder();
  const outcome = await targets[target].run(task, (one) => {
    text.fill(0);
    encoder.encodeInto(one.slice(0, TEXT), text);
    Atomics.add(ticks, 0, 1);
  });
  parentPort?.postMessage(outcome, []);
}

function oneThread(script: URL, target: TargetName, task: FuzzTask): Promise<FuzzOutcome> {
  const share = { ticks: new Int32Array(new SharedArrayBuffer(4)), text: new Uint8Array(new SharedArrayBuffer(TEXT)) };
  const { memory } = targets[target];
  const worker = new Worker(script, {
    workerData: { target, task, ...share } satisfies ThreadData,
    ...(memory === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  return new Promise((resolve) => {
    const end = (outcome: FuzzOutcome): void => {
      clearInterval(watch);
      resolve(outcome);
    };
    const watch = watchOver(share, () => {
      void worker.terminate();
      end(lost(task, share, `no answer for ${PATIENCE / 1000} s`));
    });
    worker.on('message', end);
    worker.on('error', (error) => end(lost(task, share, `the process died: ${error.stack ?? error.message}`)));
    worker.on('exit', (code) => end(lost(task, share, `the process ended with ${code}`)));
  });
}

function watchOver({ ticks }: Share, late: () => void): NodeJS.Timeout {
  let seen = -1;
  let since = performance.now();
  return setInterval(() => {
    const now = Atomics.load(ticks, 0);
    if (now !== seen) [seen, since] = [now, performance.now()];
    else if (performance.now() - since > PATIENCE) late();
  }, 1_000);
}

function lost({ seed }: FuzzTask, { ticks, text }: Share, why: string): FuzzOutcome {
  const tried = Atomics.load(ticks, 0);
  const case_ = Buffer.from(text).toString('utf8').replace(/\0+$/, '');
  return { tried, counts: {}, counterexample: `${why}\nseed ${seed}, run ${tried}\n${case_}` };
}
