import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import type { Mode } from '../../test/property/run.ts';
import { chunksOf } from './chunks.ts';
import { playChunks } from './crew.ts';
import type { Defect } from './planted.ts';
import { planted } from './planted.ts';
import { plantedReleases } from './planted-releases.ts';

/** Plants every known defect whose title has the words `named` into a copy of the product, and demands that the histories find it. Gives the exit code. */
export async function lookForPlanted(all: {
  readonly runs: number;
  readonly seed: number;
  readonly longest: number;
  readonly named: string;
  /** Those that histories of this kind have to find; null: all. */
  readonly mode: Mode | null;
}): Promise<number> {
  let missed = 0;
  for (const defect of [...planted, ...plantedReleases].filter(
    ({ title, mode = 'changes' }) => title.includes(all.named) && (all.mode ?? mode) === mode,
  )) {
    const found = await lookFor(defect, all);
    if (found === null) missed += 1;
    const [, promise] = /\n([IT]\d+: [^\n]{0,100})/.exec(found?.counterexample ?? '') ?? [];
    console.log(
      `${found === null ? 'MISSED' : 'found '} ${defect.title}: ${found === null ? all.runs : found.runs} runs ${promise ?? ''}`,
    );
  }
  return missed === 0 ? 0 : 1;
}

async function lookFor(
  defect: Defect,
  all: { readonly runs: number; readonly seed: number; readonly longest: number },
): Promise<{ readonly runs: number; readonly counterexample: string } | null> {
  const program = await plant(defect);
  try {
    let runs = 0;
    const chunks = chunksOf({ runs: all.runs, seed: all.seed, shard: '1/1', mode: defect.mode ?? 'changes' });
    const options = { longest: all.longest, shrink: false, workers: 2, program };
    const counterexample = await playChunks(chunks, options, ({ played, released }) => {
      runs += played.length + released.length;
    });
    return counterexample === null ? null : { runs, counterexample };
  } finally {
    await rm(program);
  }
}

/** A worker's program with the defect in it. */
async function plant(defect: Defect): Promise<string> {
  const outfile = path.resolve('node_modules/.cache/scripts', `planted-${process.pid}.mjs`);
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: ['scripts/property.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    supported: { 'import-attributes': true },
    packages: 'external',
    logLevel: 'warning',
    plugins: [planting(defect)],
  });
  return outfile;
}

function planting({ file, right, wrong }: Defect): Plugin {
  return {
    name: 'planting',
    setup: (bundler) => {
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path: loaded }) => {
        if (path.relative(process.cwd(), loaded) !== file) return null;
        const source = await readFile(loaded, 'utf8');
        if (source.split(right).length !== 2) throw new Error(`${file} does not say exactly once: ${right}`);
        return { contents: source.replace(right, () => wrong), loader: 'ts' };
      });
    },
  };
}
