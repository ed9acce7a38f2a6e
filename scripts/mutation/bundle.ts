import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { allFiles } from './folders.ts';

/** Where the tests lie, ready to be imported: `TEST.mjs` for every `TEST.ts`. */
export const BUNDLE_FOLDER = '.mutation-tests';

type Builder = Parameters<NonNullable<NonNullable<Parameters<typeof build>[0]['plugins']>[number]['setup']>>[0];

/** So many cases of a property are tried on each mutant; with all of them a mutant that nothing notices would take many seconds. */
const MOST_CASES = 500;

/** So many, where a test names no number: fast-check's own default. */
const USUAL_CASES = 100;

const replaced: Readonly<Record<string, string>> = {
  '@jest/globals':
    'export const { describe, it, expect, beforeAll, afterAll, beforeEach, afterEach } = globalThis.__harness__;',
  'fast-check': `
    import * as whole from 'fast-check';
    export * from 'fast-check';
    export const assert = (property, options = {}) =>
      whole.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? ${USUAL_CASES}, ${MOST_CASES}) });
    export default { ...whole, assert };`,
};

/** The packages that tests are written with, as they are while mutants are tried. */
const testPackages = {
  name: 'test-packages',
  setup(builder: Builder) {
    builder.onResolve({ filter: /^(@jest\/globals|fast-check)$/ }, ({ path: name, namespace }) =>
      namespace === 'replaced' ? { path: name, external: true } : { path: name, namespace: 'replaced' },
    );
    builder.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path: name }) => ({
      contents: replaced[name] ?? '',
      resolveDir: process.cwd(),
    }));
  },
};

/** The test files of some folders below `test/`, sorted, as paths from the project's root. */
export async function findTests(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join('test', folder), { recursive: true }).catch(() => []);
      return names.filter((name) => name.endsWith('.test.ts')).map((name) => path.posix.join('test', folder, name));
    }),
  );
  return found.flat().toSorted();
}

const SOURCES = 'mutated-sources';

/** All that is mutated, to be loaded before any test: what a test file does while it is read is then told from what the sources do. */
export const SOURCES_MODULE = path.join(BUNDLE_FOLDER, `${SOURCES}.mjs`);

async function writeSources(): Promise<void> {
  const imports = allFiles().map((file) => `import './${file}';`);
  await writeFile(`${SOURCES}.ts`, imports.join('\n'));
}

/** Bundles the tests with the instrumented sources, once for a sandbox. The current folder is the sandbox. */
export async function bundleTests(tests: readonly string[]): Promise<void> {
  const unfinished = `${BUNDLE_FOLDER}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await writeSources();
  await build({
    entryPoints: [`${SOURCES}.ts`, ...tests],
    outdir: unfinished,
    outbase: '.',
    // esbuild's own process was started in another folder.
    absWorkingDir: process.cwd(),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    supported: { 'import-attributes': true },
    packages: 'external',
    plugins: [testPackages],
    logLevel: 'error',
  });
  await rm(BUNDLE_FOLDER, { recursive: true, force: true });
  await rename(unfinished, BUNDLE_FOLDER);
}

/** Remembers how long each file's tests took, so that later runs begin with the fast ones. */
export async function writeTimes(times: Readonly<Record<string, number>>): Promise<void> {
  await writeFile(path.join(BUNDLE_FOLDER, 'times.json'), JSON.stringify(times));
}
