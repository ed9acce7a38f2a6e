import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

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
const testPackages: Plugin = {
  name: 'test-packages',
  setup(builder) {
    builder.onResolve({ filter: /^(@jest\/globals|fast-check)$/ }, ({ path: name, namespace }) =>
      namespace === 'replaced' ? undefined : { path: name, namespace: 'replaced' },
    );
    builder.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path: name }) => ({
      contents: replaced[name] ?? '',
      resolveDir: process.cwd(),
    }));
  },
};

/** Packages stay outside: they are loaded once, and lie in `__packages__` by their names. */
const packagesOutside: Plugin = {
  name: 'package',
  setup(builder) {
    builder.onResolve({ filter: /^[@a-z]/ }, ({ path: name }) =>
      name.startsWith('node:') ? { path: name, external: true } : { path: name, namespace: 'package' },
    );
    builder.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path: name }) => {
      const exported: object = await import(name);
      const names = Object.keys(exported).filter((key) => /^[\w$]+$/.test(key));
      const lines = names.map((key, index) => `const e${index} = whole.${key}; export { e${index} as ${key} };`);
      return { contents: `const whole = globalThis.__packages__[${JSON.stringify(name)}];\n${lines.join('\n')}` };
    });
  },
};

/** A test finds the files beside it by its own address, which is that of the bundle otherwise. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return {
        contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path.resolve(file)).href)),
        loader: 'ts',
      };
    });
  },
};

export const builtForMutants: Plugin[] = [testPackages, packagesOutside, ownAddresses];
