import path from 'node:path';
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
import { bundleTests, findTests, writeTimes } from './bundle.ts';
import type { CollectedTest } from './harness.ts';
import { fastestFirst, Loaded } from './loaded.ts';
import { play } from './play.ts';
import { sentences } from './sentences.ts';
import type { Played } from './play.ts';

declare global {
  // What the instrumented sources read and write.
  var __stryker__: InstrumenterContext | undefined;
}

/** A line may run a hundred times as often as without the mutation, so that a counter-example can be made small; here none is, and ten will do. */
const LIMIT_SHARE = 10;

const context: InstrumenterContext = (globalThis.__stryker__ ??= {});

/** Compare what is made of the sources with what was committed: mutants of schemas and of reasons show there. */
const MADE_OF_SOURCES = ['test/checklist/published.test.ts', 'test/checklist/generated.test.ts'];

/**
 * What is run once while a source is loaded is covered by no test of its own: it is tried on the tests of the folder that mirrors its own, and
 * on what is made of the sources.
 */
function mirroring(source: string, files: readonly string[]): readonly string[] {
  const [, top = ''] = source.split('/');
  return files.filter((file) => file.startsWith(`test/${top}/`) || MADE_OF_SOURCES.includes(file));
}

/** Runs the project's tests in its own process: loads them once, and tries mutant after mutant on them. */
class InProcessRunner implements TestRunner {
  private reader: (() => Loaded) | undefined;
  private files: readonly string[] = [];
  /** By source file, the file of tests that noticed the last mutant of it: it most likely notices the next one. */
  private readonly noticed = new Map<string, string>();
  private loaded: Loaded | undefined;
  private tests: readonly CollectedTest[] = [];

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    await bundleTests();
    const times: Record<string, number> = {};
    const tests = await this.load(times);
    const onTest = ({ id }: CollectedTest) => {
      this.loaded?.forget();
      context.currentTestId = id;
    };
    const played = await play(tests, { bail: false, onTest });
    delete context.currentTestId;
    for (const { test, milliseconds } of played) times[test.file] = (times[test.file] ?? 0) + milliseconds;
    await writeTimes(times);
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
    delete context.activeMutant;
    const tests = options.mutantActivation === 'static' ? [] : await this.load({});
    const read = await this.reading();
    context.activeMutant = options.activeMutant.id;
    context.hitCount = 0;
    if (options.hitLimit === undefined) delete context.hitLimit;
    else context.hitLimit = options.hitLimit / LIMIT_SHARE;
    if (options.mutantActivation === 'static') return this.result(await this.playAnew(read(), options));
    const wanted = new Set(options.testFilter);
    const filtered = tests.filter(({ id }) => wanted.has(id));
    return this.result(await play(filtered, { bail: !options.disableBail, onTest: () => this.loaded?.forget() }));
  }

  /** Loads file after file with the mutant active, and plays its tests. */
  private async playAnew(loaded: Loaded, { sandboxFileName }: MutantRunOptions): Promise<readonly Played[]> {
    const source = path.relative('.', sandboxFileName);
    const played: Played[] = [];
    const likely = this.noticed.get(source);
    for (const file of mirroring(source, this.files).toSorted((a, b) => Number(b === likely) - Number(a === likely))) {
      played.push(...(await this.playFile(loaded, file)));
      if (played.some(({ failure }) => failure !== null)) {
        this.noticed.set(source, file);
        return played;
      }
    }
    return played;
  }

  private async playFile(loaded: Loaded, file: string): Promise<readonly Played[]> {
    try {
      return await play(await loaded.testsOf(file), { bail: true, onTest: () => undefined });
    } catch (error) {
      const test = { id: `${file}: loading`, name: 'loading', file, groups: [], body: () => undefined };
      return [{ test, milliseconds: 0, failure: error instanceof Error ? error.message : String(error) }];
    }
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

  private async reading(): Promise<() => Loaded> {
    this.reader ??= await Loaded.reader();
    return this.reader;
  }

  /** All tests, those of the fastest files first; loaded once. Adds the milliseconds that loading took, by file. */
  private async load(times: Record<string, number>): Promise<readonly CollectedTest[]> {
    if (this.loaded !== undefined) return this.tests;
    const read = await this.reading();
    this.files = await fastestFirst(await findTests());
    const loaded = read();
    this.loaded = loaded;
    await loaded.loadSources();
    const loading = { ...context.mutantCoverage?.static };
    const tests: CollectedTest[] = [];
    for (const file of this.files) {
      const started = performance.now();
      tests.push(...(await loaded.testsOf(file)));
      times[file] = performance.now() - started;
    }
    // A mutant is of what is done while a source is loaded only where loading the sources runs it, not where a test file does.
    if (context.mutantCoverage !== undefined) context.mutantCoverage.static = loading;
    this.tests = tests;
    return tests;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner), sentences];
