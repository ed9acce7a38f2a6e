// What the Action's bundle replaces, and why.
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../node_modules');

/**
 * `undici` is three quarters of a megabyte and is in the bundle only for its ProxyAgent; and loading Node's own copy of it, behind
 * the global fetch, takes longer than judging. So a stand-in answers `import 'undici'`: without a proxy it asks over Node's HTTP
 * client; with one it loads dist/undici.js. A ProxyAgent made too early (when a module is loaded) is only remembered, and made in
 * earnest at the first request.
 */
const undiciOnDemand = `
import { plainFetch } from './src/github/plain-fetch.ts';
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
  if (!(dispatcher instanceof ProxyAgent)) return plainFetch(input, rest);
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
    build.onLoad({ filter: /.*/, namespace: 'on-demand' }, () => ({
      contents: undiciOnDemand,
      resolveDir: join(modules, '..'),
      loader: 'js',
    }));
  },
};

/**
 * `@actions/github` takes from its HTTP client (30 kB) only the way through a proxy: the same choice of the proxy, by the client's
 * own code, and the same agent.
 */
const proxyOnly = `
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { ProxyAgent } from 'undici';
export class HttpClient {
  getAgent() {
    return undefined; // Node's fetch knows no http agents
  }
  getAgentDispatcher(url) {
    const proxy = getProxyUrl(new URL(url));
    if (!proxy || !proxy.hostname) return undefined;
    const { href: uri, username, password } = proxy;
    const token = 'Basic ' + Buffer.from(username + ':' + password).toString('base64');
    return new ProxyAgent({ uri, pipelining: 0, ...(username || password ? { token } : {}) });
  }
}
`;

const httpClient = {
  name: 'proxy-only',
  setup(build) {
    build.onResolve({ filter: /^@actions\/http-client$/ }, ({ importer, resolveDir }) =>
      /[\\/]@actions[\\/]github[\\/]/.test(importer)
        ? { path: 'http-client', namespace: 'proxy-only', pluginData: resolveDir }
        : { path: '@actions/http-client', namespace: 'never-called' },
    );
    build.onLoad({ filter: /.*/, namespace: 'proxy-only' }, ({ pluginData }) => ({
      contents: proxyOnly,
      resolveDir: pluginData,
      loader: 'js',
    }));
  },
};

/**
 * What is bundled along but never called: the Action speaks through `request` alone, so neither the typed methods of every GitHub
 * endpoint (100 kB) nor paging; and it asks for no OIDC token, the one thing for which `@actions/core` speaks HTTP itself.
 */
const neverCalled = {
  '@octokit/plugin-rest-endpoint-methods': 'export const restEndpointMethods = () => ({});',
  '@octokit/plugin-paginate-rest': 'export const paginateRest = () => ({});',
  '@actions/http-client': 'export class HttpClient {}',
  // Octokit's reader of numbers beyond 2^53 (9 kB). GitHub's ids are far below, and what is no safe integer is refused where it is read.
  'json-with-bigint': 'export const { parse: JSONParse, stringify: JSONStringify } = JSON;',
};

const leftOut = {
  name: 'never-called',
  setup(build) {
    build.onResolve({ filter: /^(?:@octokit\/plugin-|json-with-bigint$)/ }, ({ path }) =>
      path in neverCalled ? { path, namespace: 'never-called' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'never-called' }, ({ path }) => ({
      contents: neverCalled[path],
      loader: 'js',
    }));
  },
};

/** The schema as compiled code is no reading matter, and printed with indentation half as big again: it gets a file of its own. */
const validator = {
  name: 'validator-beside',
  setup(build) {
    build.onResolve({ filter: /\/accepts\.gen\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './validator.js', external: true },
    );
  },
};

/**
 * yaml's ES modules instead of its CommonJS ones, so that what is not used falls away; and without what its classes refer to but
 * reading YAML 1.2 never calls: everything that writes YAML, and the schema of YAML 1.1.
 */
const yaml = {
  name: 'yaml-reader',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(modules, 'yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
    build.onLoad(
      { filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:stringify|schema[\\/]yaml-1\.1)[\\/]/ },
      ({ path }) =>
        /(?:stringifyComment|merge)\.js$/.test(path) ? undefined : { contents: refusing(path), loader: 'js' },
    );
  },
};

/** The same exports as the file has, each of which says that it is missing. */
function refusing(path) {
  const names = [...readFileSync(path, 'utf8').matchAll(/^export \{(.+)\};$/gm)].flatMap(([, list]) => list.split(','));
  if (names.length === 0)
    throw new Error(`${path} exports nothing in the way that is looked for; mend scripts/action-plugins.js`);
  return names
    .map((name) => name.trim())
    .map((name) => `export function ${name}() { throw new Error('${name} of yaml is not in this bundle'); }`)
    .join('\n');
}

/**
 * marked comes minified from its makers; it is left as it is, beside, and loaded by the first comment that needs it:
 * its expressions take longer to compile than everything else takes to judge.
 */
const marked = {
  name: 'marked-on-demand',
  setup(build) {
    build.onResolve({ filter: /^marked$/ }, () => ({ path: 'marked', namespace: 'marked' }));
    build.onResolve({ filter: /^\.\/marked\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'marked' }, () => ({ contents: markedOnDemand, loader: 'js' }));
  },
};

const markedOnDemand = `
export class Lexer {
  constructor(options) {
    const marked = require('./marked.cjs');
    return new marked.Lexer(options);
  }
}
`;

/** Files that the bundle loads only when it needs them, beside it and its parts: name in dist/ → bytes. */
export const actionFiles = () => [
  ['marked.cjs', withoutSourceMap(readFileSync(join(modules, 'marked/lib/marked.umd.js'), 'utf8'))],
];

function withoutSourceMap(text) {
  return Buffer.from(text.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
}

/**
 * What an evidence kind says for the reference page and for the schema: both are made from the sources, before anything ships, and
 * the Action reads neither. The compiled validator knows what the schema demands.
 */
const forReaders = [/\n {2}documentation: \{\n[\s\S]*?\n {2}\},\n/, /\n {2}schema(?:: \w+)?,\n/];

const kinds = {
  name: 'kinds-without-documentation',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]evidence[\\/]kinds[\\/][^\\/]+\.ts$/ }, ({ path }) =>
      path.endsWith('registry.ts')
        ? undefined
        : {
            contents: pureSchemas(
              forReaders.reduce((text, part) => without(text, part, path), readFileSync(path, 'utf8')),
            ),
            loader: 'ts',
          },
    );
  },
};

/**
 * The schemas in the sources are for the generators and for people. Those that stand alone are marked as what may fall away, because some
 * are put together by calls, which a bundler must otherwise keep.
 */
const aSchema = /^((?:export )?const \w*[sS]chema(?:: [^=\n]+)? = )([\s\S]*?);$/gm;

function pureSchemas(text) {
  return text.replaceAll(aSchema, '$1/* @__PURE__ */ (() => ($2))();');
}

const schemas = {
  name: 'schemas-unless-asked',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:evidence|checklist)[\\/].+\.ts$/ }, ({ path }) => ({
      contents: pureSchemas(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function without(text, part, path) {
  const shorter = text.replace(part, '\n');
  if (shorter === text) throw new Error(`${path} has nothing like ${part}; mend scripts/action-plugins.js`);
  return shorter;
}

/** An ES import of one of Node's modules makes Node evaluate everything that module offers; `require` does not. */
const builtins = {
  name: 'builtins-by-require',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`) }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'builtin', sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

/** Goes before the bundle: what is CommonJS in it calls `require` for Node's own modules, which an ES module does not have. */
export const requireForNode =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/** What others explain in their sources is read there. Printed anew by the bundler, only their comments are gone. */
const comments = {
  name: 'without-comments',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, ({ path }) => ({
      contents: transformSync(readFileSync(path, 'utf8'), { minifyWhitespace: true, legalComments: 'none' }).code,
      loader: 'js',
    }));
  },
};

export const actionPlugins = [undici, httpClient, leftOut, validator, yaml, marked, kinds, schemas, builtins, comments];
