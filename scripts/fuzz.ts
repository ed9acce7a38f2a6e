import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { fuzzInThread, fuzzInThreads } from './fuzz/threads.ts';

/** Mutations of GitHub's published payloads against the App's intake, in as many threads as there are cores. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mutations: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
      'socket-every': { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    },
  });
  const threads = Math.min(4, availableParallelism());
  const options = {
    mutations: Number(values.mutations),
    seed: Number(values.seed),
    socketEvery: Number(values['socket-every']),
  };
  if (!Object.values(options).every(Number.isSafeInteger))
    throw new Error('mutations, seed and socket-every are whole numbers');
  const started = performance.now();
  const report = await fuzzInThreads(new URL(import.meta.url), threads, options);
  const { counterexample, ...counts } = report;
  const said = { ...options, ...counts, seconds: Math.round((performance.now() - started) / 100) / 10 };
  if (values.json) console.log(JSON.stringify({ ...said, counterexample }));
  else
    console.log(
      `fuzz: ${Object.entries(said)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
    );
  if (counterexample === null) return;
  if (!values.json) console.error(counterexample);
  process.exitCode = 1;
}

await (isMainThread ? main() : fuzzInThread());
