// What the Action's bundle replaces, and why.
import { join } from 'node:path';

/**
 * `undici` is three quarters of a megabyte and is in the bundle only for its ProxyAgent: Node's own fetch does the rest.
 * So a stand-in answers `import 'undici'`: without a proxy it is the global fetch; with one it loads dist/undici.js.
 * A ProxyAgent made too early (when a module is loaded) is only remembered, and made in earnest at the first request.
 */
const undiciOnDemand = `
let loading;
const load = () => (loading ??= import('./undici.js').then((module) => module.default ?? module));
export class ProxyAgent {
  constructor(options) {
    this.options = options;
  }
  real() {
    return (this.made ??= load().then((undici) => new undici.ProxyAgent(this.options)));
  }
}
export async function fetch(input, init) {
  const { dispatcher, ...rest } = init ?? {};
  if (!(dispatcher instanceof ProxyAgent)) return globalThis.fetch(input, rest);
  const undici = await load();
  return undici.fetch(input, { ...rest, dispatcher: await dispatcher.real() });
}
`;

const undici = {
  name: 'undici-on-demand',
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: 'undici', namespace: 'on-demand' },
    );
    build.onResolve({ filter: /^\.\/undici\.js$/, namespace: 'on-demand' }, () => ({
      path: './undici.js',
      external: true,
    }));
    build.onLoad({ filter: /.*/, namespace: 'on-demand' }, () => ({ contents: undiciOnDemand, loader: 'js' }));
  },
};

/** The Action speaks through `request` alone, so the typed methods of every GitHub endpoint (100 kB) would never be called. */
const endpointMethods = {
  name: 'no-endpoint-methods',
  setup(build) {
    build.onResolve({ filter: /^@octokit\/plugin-rest-endpoint-methods$/ }, () => ({
      path: 'endpoint-methods',
      namespace: 'never-called',
    }));
    build.onLoad({ filter: /.*/, namespace: 'never-called' }, () => ({
      contents: 'export const restEndpointMethods = () => ({});',
      loader: 'js',
    }));
  },
};

/** ajv's generated validator is no reading matter, and printed with indentation half as big again: it gets a file of its own. */
const validator = {
  name: 'validator-beside',
  setup(build) {
    build.onResolve({ filter: /\/validate\.gen\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './validator.js', external: true },
    );
  },
};

/** yaml's ES modules instead of its CommonJS ones, so that what is not used falls away. */
const yaml = {
  name: 'yaml-as-modules',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(import.meta.dirname, '../node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
  },
};

export const actionPlugins = [undici, endpointMethods, validator, yaml];
