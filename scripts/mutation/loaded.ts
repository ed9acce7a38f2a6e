import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { configureGlobal } from 'fast-check';
import { PACKAGES_FILE, TESTS_FILE, TIMES_FILE } from './bundle.ts';
import { Harness } from './harness.ts';
import type { CollectedTest } from './harness.ts';
import { Memories } from './memories.ts';

declare global {
  // Where the bundled tests find the harness, the packages that stay outside of the bundle, and the addresses of those packages.
  var __harness__: Readonly<Record<string, unknown>> | undefined;
  var __resolve__: ((name: string) => string) | undefined;
  var __packages__: Readonly<Record<string, unknown>> | undefined;
}

type Load = () => Promise<unknown>;

/** What the bundle exports each time it is run. */
interface Modules {
  readonly sources: Load;
  readonly tests: Readonly<Record<string, Load>>;
}

type Run = (
  require: NodeJS.Require,
  module: { readonly exports: Modules },
  exports: Modules,
  map: Memories['Map'],
  weakMap: Memories['WeakMap'],
) => void;

/** All modules of the sources and the tests, each loaded when it is first asked for, and no earlier than that. */
export class Loaded {
  private readonly modules: Modules;
  private readonly harness = new Harness();
  private readonly memories = new Memories();

  private constructor(run: Run) {
    const module: { exports: Modules } = { exports: { sources: nothing, tests: {} } };
    const { Map, WeakMap } = this.memories;
    run(createRequire(path.resolve(TESTS_FILE)), module, module.exports, Map, WeakMap);
    this.modules = module.exports;
  }

  /** Reads the bundle once; every call of what it returns begins anew, as a new process would. */
  static async reader(): Promise<() => Loaded> {
    // Every mutant meets the same random cases, so that the score is the same every time.
    configureGlobal({ seed: 20_251_121, endOnFailure: true });
    const names: readonly string[] = JSON.parse(await readFile(PACKAGES_FILE, 'utf8'));
    const packages = await Promise.all(names.map(async (name) => [name, await import(name)] as const));
    globalThis.__resolve__ = (name) => import.meta.resolve(name);
    globalThis.__packages__ = Object.fromEntries(packages);
    const filename = path.resolve(TESTS_FILE);
    const code = await readFile(filename, 'utf8');
    const run: Run = new Script(`(function (require, module, exports, Map, WeakMap) {${code}\n})`, {
      filename,
    }).runInThisContext();
    return () => new Loaded(run);
  }

  async loadSources(): Promise<void> {
    await this.memories.of(this.modules.sources);
  }

  /** Empties what the sources remember. */
  forget(): void {
    this.memories.forget();
  }

  /** The tests that a file declares. */
  async testsOf(file: string): Promise<readonly CollectedTest[]> {
    globalThis.__harness__ = this.harness.api;
    await this.harness.collect(file, this.modules.tests[file] ?? nothing);
    return this.harness.tests.filter((test) => test.file === file);
  }
}

const nothing: Load = () => Promise.resolve();

/** Files of tests, the fastest first. */
export async function fastestFirst(files: readonly string[]): Promise<readonly string[]> {
  const times: Readonly<Record<string, number>> = JSON.parse(await readFile(TIMES_FILE, 'utf8').catch(() => '{}'));
  return files.toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
}
