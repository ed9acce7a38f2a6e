// Random histories against the oracle: `npm run property -- --runs 1000 [--seed N] [--shard 3/20] [--longest 26] [--workers 2] [--no-shrink]`.
// `--replay FILE [--wire]` plays the schedule in the file's last line again, and shortens it.
// `--mode changes|releases`: histories of one kind only, instead of the usual mixture.
// `--planted` breaks the product in known ways and shows that the histories notice (`--defect WORDS`: only those so titled); `--wire` plays over HTTP against the real App.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Played } from '../test/property/play.ts';
import type { ReleasePlayed } from '../test/property/releases/play.ts';
import type { Mode } from '../test/property/run.ts';
import { chunksOf } from './property/chunks.ts';
import { playChunks } from './property/crew.ts';
import { isWorker, serveChunks } from './property/hand.ts';
import { lookForPlanted } from './property/look-for-planted.ts';
import { replay } from './property/replay.ts';
import { report } from './property/report.ts';

if (isWorker()) serveChunks();
else process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
      shard: { type: 'string', default: '1/1' },
      longest: { type: 'string' },
      workers: { type: 'string' },
      'no-shrink': { type: 'boolean', default: false },
      replay: { type: 'string' },
      wire: { type: 'boolean', default: false },
      mode: { type: 'string' },
      planted: { type: 'boolean', default: false },
      defect: { type: 'string', default: '' },
    },
  });
  const seed = Number(values.seed);
  const options = {
    longest: Number(values.longest ?? (values.wire ? 12 : 26)),
    shrink: !values['no-shrink'],
    wire: values.wire,
  };
  const mode = modeOf(values.mode);
  if (values.replay !== undefined) return replay(values.replay, values.wire);
  if (values.planted)
    return lookForPlanted({ runs: Number(values.runs), seed, longest: options.longest, named: values.defect, mode });
  const chunks = chunksOf({
    runs: Number(values.runs),
    seed,
    shard: values.shard,
    wire: values.wire,
    mode,
  });
  const runs = chunks.reduce((sum, chunk) => sum + chunk.runs, 0);
  console.log(`property: seed ${seed}, ${runs} runs of up to ${options.longest} steps, shard ${values.shard}`);
  const started = performance.now();
  // Over the wire a run waits for a third of its time.
  const workers = Number(values.workers ?? Math.ceil(availableParallelism() * (values.wire ? 1.5 : 1)));
  const played: Played[] = [];
  const released: ReleasePlayed[] = [];
  let effort = 0;
  const counterexample = await playChunks(chunks, { ...options, workers }, (answer) => {
    played.push(...answer.played);
    released.push(...answer.released);
    effort += answer.effort;
  });
  return report({
    played,
    released,
    counterexample,
    effort,
    wire: values.wire,
    seconds: (performance.now() - started) / 1000,
  });
}

function modeOf(text: string | undefined): Mode | null {
  if (text === undefined || text === 'changes' || text === 'releases') return text ?? null;
  throw new Error(`--mode ${text}: write changes or releases`);
}
