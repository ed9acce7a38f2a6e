import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import type {
  DryRunOptions,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import { configureGlobal } from 'fast-check';
import { BUNDLE_FOLDER, bundleTests, SOURCES_MODULE, findTests, writeTimes } from './bundle.ts';
import { Harness } from './harness.ts';
import type { CollectedTest } from './harness.ts';
import { play } from './play.ts';
import { sentences } from './sentences.ts';
import type { Played } from './play.ts';

declare global {
  // What the instrumented sources read and write, and where the bundled tests find the harness.
  var __stryker__: InstrumenterContext | undefined;
  var __harness__: Readonly<Record<string, unknown>> | undefined;
}

/** The unit tests of what is mutated; tests of whole programs are no part, they would take a minute for each mutant. */
const TEST_FOLDERS = [
  'judge',
  'commands',
  'ledger',
  'checklist/weakening',
  ...['people', 'statements', 'checks', 'kinds'].map((name) => `evidence/${name}`),
];

/** A line may run a hundred times as often as without the mutation, so that a counter-example can be made small; here none is, and ten will do. */
const LIMIT_SHARE = 10;

const context: InstrumenterContext = (globalThis.__stryker__ ??= {});

function sumByFile(played: readonly Played[]): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const { test, milliseconds } of played) times[test.file] = (times[test.file] ?? 0) + milliseconds;
  return times;
}

/**
 * What is run once while a source is loaded has no tests of its own: it is tried on the tests of the folder that mirrors its own, because loading
 * and trying all of them, in a process of its own for each mutant, would take half of the time.
 */
function mirroring({ sandboxFileName, mutantActivation }: MutantRunOptions): string {
  const [, top = ''] = path.relative('.', sandboxFileName).split('/');
  return mutantActivation === 'static' ? `test/${top}/` : '';
}

/** Runs the project's tests in its own process: loads them once, and tries mutant after mutant on them. */
class InProcessRunner implements TestRunner {
  private loaded: readonly CollectedTest[] | undefined;

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: false };
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    await bundleTests(await findTests(TEST_FOLDERS));
    const tests = await this.load('');
    const played = await play(tests, { bail: false, onTest: ({ id }) => (context.currentTestId = id) });
    delete context.currentTestId;
    await writeTimes(sumByFile(played));
    return {
      status: DryRunStatus.Complete,
      tests: played.map(({ test: { id, name, file }, milliseconds, failure }) => {
        const about = { id, name, fileName: path.resolve(file), timeSpentMs: milliseconds };
        return failure === null
          ? { ...about, status: TestStatus.Success }
          : { ...about, status: TestStatus.Failed, failureMessage: failure };
      }),
      ...(options.coverageAnalysis === 'off' || context.mutantCoverage === undefined
        ? {}
        : { mutantCoverage: context.mutantCoverage }),
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (options.mutantActivation === 'static') context.activeMutant = options.activeMutant.id;
    const loaded = await this.load(mirroring(options)).catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    if (loaded instanceof Error)
      return {
        status: MutantRunStatus.Killed,
        killedBy: ['loading the tests'],
        failureMessage: loaded.message,
        nrOfTests: 1,
      };
    const wanted = options.testFilter === undefined ? null : new Set(options.testFilter);
    const tests = loaded.filter(({ id }) => wanted?.has(id) ?? true);
    context.activeMutant = options.activeMutant.id;
    context.hitCount = 0;
    if (options.hitLimit === undefined) delete context.hitLimit;
    else context.hitLimit = options.hitLimit / LIMIT_SHARE;
    const played = await play(tests, { bail: !options.disableBail, onTest: () => undefined });
    return this.result(played);
  }

  private result(played: readonly Played[]): MutantRunResult {
    if (context.hitLimit !== undefined && (context.hitCount ?? 0) > context.hitLimit)
      return {
        status: MutantRunStatus.Timeout,
        reason: 'the mutated line ran ten times as often as without the mutation',
      };
    const failed = played.filter(({ failure }) => failure !== null);
    const [first] = failed;
    if (first === undefined) return { status: MutantRunStatus.Survived, nrOfTests: played.length };
    return {
      status: MutantRunStatus.Killed,
      killedBy: failed.map(({ test }) => test.id),
      failureMessage: first.failure ?? '',
      nrOfTests: played.length,
    };
  }

  /** The tests whose file begins like this, those of the fastest files first. Loaded once: what is loaded for a static mutant serves no other. */
  private async load(beginning: string): Promise<readonly CollectedTest[]> {
    if (this.loaded !== undefined) return this.loaded;
    // Every mutant meets the same random cases, so that the score is the same every time.
    configureGlobal({ seed: 20_251_121, endOnFailure: true });
    const harness = new Harness();
    globalThis.__harness__ = harness.api;
    await import(pathToFileURL(path.resolve(SOURCES_MODULE)).href);
    const loading = { ...context.mutantCoverage?.static };
    for (const file of (await findTests(TEST_FOLDERS)).filter((one) => one.startsWith(beginning))) {
      const url = pathToFileURL(path.resolve(BUNDLE_FOLDER, file.replace(/\.ts$/, '.mjs')));
      await harness.collect(file, () => import(url.href));
    }
    // A mutant needs a process of its own only where loading the sources runs it, not where a test file does.
    if (context.mutantCoverage !== undefined) context.mutantCoverage.static = loading;
    const times: Readonly<Record<string, number>> = JSON.parse(
      await readFile(path.join(BUNDLE_FOLDER, 'times.json'), 'utf8').catch(() => '{}'),
    );
    this.loaded = harness.tests.toSorted((a, b) => (times[a.file] ?? 0) - (times[b.file] ?? 0));
    return this.loaded;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner), sentences];
