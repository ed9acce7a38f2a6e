import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { allFiles } from './folders.ts';
import { builtForMutants } from './plugins.ts';

/** Where the tests lie, ready to be run. */
const FOLDER = '.mutation-tests';
export const TESTS_FILE = path.join(FOLDER, 'tests.cjs');
export const PACKAGES_FILE = path.join(FOLDER, 'packages.json');
export const TIMES_FILE = path.join(FOLDER, 'times.json');

/** Folders with unit tests of what is mutated; tests of whole programs are no part, they would take a minute for each mutant. */
const TEST_FOLDERS = ['judge', 'commands', 'ledger', 'checklist', 'doctor', 'evidence', 'report'];

/** Searches for what nobody has thought of: with thousands of files or days each, they would take seconds for each mutant that none notices. */
const SEARCHES = ['test/checklist/fuzz/', 'test/checklist/broken-files', 'test/evidence/calendar/oracle'];
/** A server for every test is too slow as well. */
const SERVERS = ['test/doctor/doctor.test.ts', 'test/doctor/words.test.ts'];

/** The tests that mutants are tried on, sorted, as paths from the project's root. */
export async function findTests(): Promise<readonly string[]> {
  const found = await Promise.all(
    TEST_FOLDERS.map(async (folder) => {
      const names = await readdir(path.join('test', folder), { recursive: true });
      return names.filter((name) => name.endsWith('.test.ts')).map((name) => path.posix.join('test', folder, name));
    }),
  );
  return found
    .flat()
    .filter((file) => ![...SEARCHES, ...SERVERS].some((one) => file.startsWith(one)))
    .toSorted();
}

const ENTRY = 'mutation-tests.ts';
const SOURCES = 'mutated-sources.ts';

/** All that is mutated can be loaded before any test: what a test file does while it is read is then told from what the sources do. */
async function writeEntry(tests: readonly string[]): Promise<void> {
  await writeFile(
    SOURCES,
    allFiles()
      .map((file) => `import './${file}';`)
      .join('\n'),
  );
  const loads = tests.map((file) => `${JSON.stringify(file)}: () => import('./${file}'),`);
  await writeFile(
    ENTRY,
    `export const sources = () => import('./${SOURCES}');\nexport const tests = {${loads.join('\n')}};`,
  );
}

function packagesOf({ inputs }: Metafile): readonly string[] {
  const names = Object.values(inputs).flatMap(({ imports }) => imports.map((one) => one.path));
  return [...new Set(names.filter((name) => name.startsWith('package:')).map((name) => name.slice('package:'.length)))];
}

/**
 * Bundles the tests with the instrumented sources, once for a sandbox, which is the current folder: one script that can be run again for every
 * mutant of what is only done once while a source is loaded.
 */
export async function bundleTests(): Promise<void> {
  const unfinished = `${FOLDER}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await writeEntry(await findTests());
  const { metafile } = await build({
    entryPoints: [ENTRY],
    outfile: path.join(unfinished, path.basename(TESTS_FILE)),
    metafile: true,
    // esbuild's own process was started in another folder.
    absWorkingDir: process.cwd(),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    supported: { 'import-attributes': true },
    define: { 'import.meta.resolve': 'globalThis.__resolve__' },
    plugins: builtForMutants,
    logLevel: 'error',
  });
  await writeFile(path.join(unfinished, path.basename(PACKAGES_FILE)), JSON.stringify(packagesOf(metafile)));
  await rm(FOLDER, { recursive: true, force: true });
  await rename(unfinished, FOLDER);
}

/** Remembers how long each file's tests took, so that later runs begin with the fast ones. */
export async function writeTimes(times: Readonly<Record<string, number>>): Promise<void> {
  await writeFile(TIMES_FILE, JSON.stringify(times));
}
