// Mutation testing: breaks the code that decides in thousands of small ways, one at a time, and counts how many of them a unit test notices.
//   npm run mutation                            everything
//   npm run mutation -- --folder judge          one folder (repeatable)
//   npm run mutation -- --file src/judge/x.ts   one file (repeatable)
//   npm run mutation -- --changed [--since REF] files that differ from REF (HEAD~1)
//   npm run mutation -- --quick [--seed TEXT]   changed files and a sample that the commit decides, within a minute or two
//   npm run mutation -- --workers 1             with so many processes (2)
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { allFiles, changedSince, filesOf, folderNamed, presentCommit } from './mutation/folders.ts';
import { shuffled, upTo } from './mutation/sample.ts';
import { BAR, percent, scoreLine, scores, survivors } from './mutation/score.ts';

/** Lines that a quick run tries: about a minute on two cores. */
const QUICK_LINES = 900;
const CACHE = path.resolve('node_modules/.cache/mutation');

const { values } = parseArgs({
  options: {
    folder: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', multiple: true, default: [] },
    changed: { type: 'boolean', default: false },
    since: { type: 'string', default: 'HEAD~1' },
    quick: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: presentCommit() },
  },
});

function chosen(): readonly string[] {
  const named = [...values.file, ...values.folder.flatMap((name) => filesOf(folderNamed(name)))];
  if (named.length > 0) return named;
  if (values.quick) {
    console.log(`mutation: files changed since ${values.since} and a sample by seed ${values.seed}`);
    const changed = changedSince(values.since);
    const others = shuffled(
      allFiles().filter((file) => !changed.includes(file)),
      values.seed,
    );
    return upTo([...changed, ...others], QUICK_LINES);
  }
  return values.changed ? changedSince(values.since) : allFiles();
}

async function pluginFile(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const outfile = path.join(CACHE, `runner-${process.pid}.mjs`);
  await build({
    entryPoints: ['scripts/mutation/runner.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

async function tried(files: readonly string[]): Promise<readonly MutantResult[]> {
  const plugin = await pluginFile();
  try {
    return await new Stryker({
      configFile: 'scripts/mutation/stryker.config.js',
      mutate: [...files],
      concurrency: Number(values.workers),
      plugins: [plugin],
      tempDirName: path.relative('.', path.join(CACHE, `work-${process.pid}`)),
    }).runMutationTest();
  } finally {
    await rm(plugin);
  }
}

const files = chosen();
if (files.length === 0) {
  console.log('mutation: no file of the folders changed');
  process.exit(0);
}
const started = performance.now();
const mutants = await tried(files);

const { folders, total } = scores(mutants);
for (const line of survivors(mutants)) console.log(line);
console.log(`\nseconds: ${((performance.now() - started) / 1000).toFixed(0)}, files: ${files.length}, bar: ${BAR} %`);
for (const one of [...folders, total]) console.log(scoreLine(one));
const judged = values.quick ? [total] : [...folders, total];
if (judged.some((one) => percent(one) < BAR)) {
  console.error(`mutation: below ${BAR} %; the lines above name what no test notices`);
  process.exitCode = 1;
}
