import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { FuzzOptions, FuzzReport } from '../../test/app/webhooks/fuzz.ts';
import { fuzz } from '../../test/app/webhooks/fuzz.ts';

/** What a thread shares with the main one: a count that goes up with each case, and the text of the case that is being tried. */
interface Share {
  readonly ticks: Int32Array<SharedArrayBuffer>;
  readonly text: Uint8Array<SharedArrayBuffer>;
}

interface ThreadData extends Share {
  readonly options: Pick<FuzzOptions, 'mutations' | 'seed' | 'socketEvery'>;
}

const TEXT = 16 * 1024;

/** No case takes a hundredth of this; a thread that is still at the same one hangs. */
const PATIENCE = 60_000;

/** Shares the mutations among threads and adds up what they tell. A thread that dies or hangs yields the case that it was at. */
export async function fuzzInThreads(script: URL, threads: number, options: ThreadData['options']): Promise<FuzzReport> {
  const each = Math.ceil(options.mutations / threads);
  const reports = await Promise.all(
    Array.from({ length: threads }, (_one, n) =>
      oneThread(script, { ...options, mutations: each, seed: options.seed + n }),
    ),
  );
  const sum = (name: 'tried' | 'overSockets' | 'twisted' | 'taken'): number =>
    reports.reduce((total, report) => total + report[name], 0);
  return {
    tried: sum('tried'),
    overSockets: sum('overSockets'),
    twisted: sum('twisted'),
    taken: sum('taken'),
    counterexample: reports.find(({ counterexample }) => counterexample !== null)?.counterexample ?? null,
  };
}

/** What a thread runs. */
export async function fuzzInThread(): Promise<void> {
  const { options, ticks, text }: ThreadData = workerData;
  const encoder = new TextEncoder();
  const report = await fuzz({
    ...options,
    before: (one) => {
      text.fill(0);
      encoder.encodeInto(one.slice(0, TEXT), text);
      Atomics.add(ticks, 0, 1);
    },
  });
  parentPort?.postMessage(report, []);
}

function oneThread(script: URL, options: ThreadData['options']): Promise<FuzzReport> {
  const share = { ticks: new Int32Array(new SharedArrayBuffer(4)), text: new Uint8Array(new SharedArrayBuffer(TEXT)) };
  const worker = new Worker(script, { workerData: { options, ...share } satisfies ThreadData });
  return new Promise((resolve) => {
    const end = (report: FuzzReport): void => {
      clearInterval(watch);
      resolve(report);
    };
    const watch = watchOver(share, () => {
      void worker.terminate();
      end(lost(options, share, `no answer for ${PATIENCE / 1000} s`));
    });
    worker.on('message', end);
    worker.on('error', (error) => end(lost(options, share, `the process died: ${error.stack ?? error.message}`)));
    worker.on('exit', (code) => end(lost(options, share, `the process ended with ${code}`)));
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

function lost({ seed }: ThreadData['options'], { ticks, text }: Share, why: string): FuzzReport {
  const tried = Atomics.load(ticks, 0);
  const case_ = Buffer.from(text).toString('utf8').replace(/\0+$/, '');
  return {
    tried,
    overSockets: 0,
    twisted: 0,
    taken: 0,
    counterexample: `${why}\nseed ${seed}, run ${tried}\n${case_}`,
  };
}
