import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import type { TargetName } from './fuzz/targets.ts';
import { fuzzInThread, fuzzInThreads } from './fuzz/threads.ts';

const ALL = 100_000;

/**
 * Damaged input, in as many threads as there are cores: `--mutations N` of GitHub's published payloads against the App's intake,
 * `--checklists N` against the reader of checklists; without either, 100,000 of both. Ends with 1 on a counter-example.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mutations: { type: 'string' },
      checklists: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
      json: { type: 'boolean', default: false },
    },
  });
  const { mutations, checklists, json } = values;
  const seed = wholeNumber('seed', values.seed);
  const isAny = mutations !== undefined || checklists !== undefined;
  for (const [target, asked] of [
    ['mutations', mutations],
    ['checklists', checklists],
  ] as const) {
    const count = asked === undefined ? (isAny ? 0 : ALL) : wholeNumber(target, asked);
    if (count > 0) await tryTarget(target, { mutations: count, seed }, json);
  }
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Error(`--${name} is ${JSON.stringify(text)}; allowed is a whole number`);
}

async function tryTarget(
  target: TargetName,
  task: { readonly mutations: number; readonly seed: number },
  json: boolean,
): Promise<void> {
  const threads = Math.min(4, availableParallelism());
  const started = performance.now();
  const { tried, counts, counterexample } = await fuzzInThreads(new URL(import.meta.url), threads, target, task);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const said = { [target]: task.mutations, seed: task.seed, tried, ...counts, seconds };
  if (json) console.log(JSON.stringify({ ...said, counterexample }));
  else
    console.log(
      `fuzz: ${Object.entries(said)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
    );
  if (counterexample === null) return;
  if (!json) console.error(counterexample);
  process.exitCode = 1;
}

await (isMainThread ? main() : fuzzInThread());
