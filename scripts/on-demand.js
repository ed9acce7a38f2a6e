// Parts of the Action that an ordinary check never runs: each is a file beside the bundle, loaded by the first call of something in it.
// What such a part shares with the bundle (the time, reasons, readings …) it is handed, so that nothing is loaded, or kept, twice.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');

/** `sources` are the ways into a part; what only they import goes with them. */
const parts = [
  { file: 'templates.cjs', sources: ['src/checklist/templates/built-in.ts'] },
  // What a schema refuses: most checklists are valid. The compiled schema is no reading matter.
  { file: 'mistakes.cjs', sources: ['src/checklist/problems/mistakes.ts'], minify: true },
  { file: 'problems.cjs', sources: ['src/checklist/problems/schema-problems.ts'] },
  {
    file: 'kinds.cjs',
    sources: [
      'src/evidence/kinds/attestation.ts',
      'src/evidence/kinds/codeowners.ts',
      'src/evidence/kinds/deployment.ts',
      'src/evidence/kinds/linked-issue.ts',
      'src/evidence/kinds/variables.ts',
      'src/evidence/kinds/workflow.ts',
    ],
  },
  {
    file: 'ticks.cjs',
    sources: [
      'src/evidence/kinds/tick.ts',
      'src/evidence/markdown/task-boxes.ts',
      'src/evidence/statements/tick-standing.ts',
      'src/evidence/statements/ticker.ts',
    ],
  },
  // A check that is bound to a workflow file.
  {
    file: 'workflows.cjs',
    sources: ['src/evidence/checks/workflow-jobs.ts', 'src/evidence/checks/workflow-source.ts'],
  },
  {
    file: 'readings.cjs',
    sources: [
      'src/github/needs/ancestry.ts',
      'src/github/needs/branch-log.ts',
      'src/github/needs/commit-messages.ts',
      'src/github/needs/contained.ts',
      'src/github/needs/linked-issues.ts',
      'src/github/needs/runs.ts',
      'src/github/needs/setting-names.ts',
      'src/github/needs/trees.ts',
    ],
  },
  {
    file: 'deputies.cjs',
    sources: [
      'src/evidence/people/deputies.ts',
      'src/commands/deputies.ts',
      'src/checklist/problems/deputy-mistakes.ts',
    ],
  },
  {
    file: 'exceptions.cjs',
    sources: [
      'src/checklist/problems/profile-mistakes.ts',
      'src/commands/answers-exceptions.ts',
      'src/commands/overrides.ts',
      'src/commands/profiles.ts',
      'src/commands/waivers.ts',
      'src/judge/later.ts',
      'src/judge/override.ts',
      'src/judge/waived.ts',
    ],
  },
  {
    file: 'calendar.cjs',
    sources: ['src/evidence/calendar/calendar.ts', 'src/evidence/calendar/tell.ts', 'src/evidence/kinds/window.ts'],
  },
  { file: 'way-back.cjs', sources: ['src/judge/rollback/instead.ts', 'src/judge/rollback/way-back-item.ts'] },
  // The Action alone judges other changes only where there are any.
  {
    file: 'releases.cjs',
    sources: [
      'src/commands/answers-release.ts',
      'src/commands/candidates.ts',
      'src/gate/settle-alone.ts',
      'src/judge/release/counted.ts',
      'src/judge/release/judged-elsewhere.ts',
      'src/judge/release/merge-log.ts',
      'src/judge/release/off-branch.ts',
      'src/judge/release/separated.ts',
      'src/judge/release/standing.ts',
      'src/judge/release/stops-release.ts',
      'src/judge/release/with-app.ts',
    ],
  },
  { file: 'policy.cjs', sources: ['src/checklist/policy/lend.ts', 'src/github/needs/policy.ts'] },
];

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Bundles the Action, or any program that has the same parts (a test's), with esbuild's options on top. Gives esbuild's result, and the
 * parts: name of the file → bytes.
 */
export async function bundleWithParts(options, plugins) {
  const main = { ...common, format: 'esm', ...options };
  // Once to see what the bundle holds without its parts, and once to hand them what they share with it.
  const bare = await build({ ...main, plugins: [forwarding(new Map()), ...plugins] });
  const kept = new Set(Object.keys(bare.metafile.inputs).filter((path) => path.startsWith('src/')));
  const shared = new Map();
  const files = [];
  for (const part of parts) {
    const names = await namesShared(part, kept, plugins);
    shared.set(part.file, names);
    files.push([part.file, await bundled(part, names, plugins)]);
  }
  return { result: await build({ ...main, plugins: [forwarding(shared), ...plugins] }), files };
}

/** Path of each module that a part shares with the bundle → the names it imports from there → whether anything that is left of it refers to them. */
async function namesShared(part, kept, plugins) {
  const options = { ...partOptions(part), format: 'esm', plugins: [leavingOut(kept), ...plugins] };
  const { outputFiles } = await build(options);
  const { text } = outputFiles[0];
  // esbuild lists also what nothing refers to any more.
  const referred = new Set(text.replaceAll(imports, '').match(/\w+/g));
  const names = new Map();
  for (const [, list = '', path] of text.matchAll(imports)) {
    if (!path.startsWith(root)) continue;
    const module = relative(root, path);
    const found = names.get(module) ?? new Map();
    names.set(module, found);
    for (const [name, own = name] of list.split(',').map((one) => one.trim().split(' as ')))
      if (name !== '') found.set(name, found.get(name) === true || referred.has(own));
  }
  return names;
}

/** `import { a, b as c } from "…/x.ts"`, or without names, as esbuild writes it. */
const imports = /^import (?:\{([^}]*)\} from )?"([^"]+)";$/gm;

function usedOf(names) {
  return [...names].flatMap(([name, isUsed]) => (isUsed ? [name] : []));
}

async function bundled(part, names, plugins) {
  const { outputFiles } = await build({
    ...partOptions(part),
    plugins: [handed(names), ...plugins],
    banner: { js: 'module.exports = (shared) => {\nconst module = { exports: {} };' },
    footer: { js: 'return module.exports;\n};' },
    minify: part.minify ?? false,
    minifySyntax: true,
  });
  return Buffer.from(outputFiles[0].contents);
}

function partOptions({ sources }) {
  const contents = sources.map((source) => `export * from './${source}';`).join('\n');
  return { ...common, format: 'cjs', stdin: { contents, resolveDir: root } };
}

/** Modules of the bundle are not followed: what they are is asked later. */
function leavingOut(kept) {
  return {
    name: 'what-the-bundle-has',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) =>
        importer !== '<stdin>' && kept.has(relative(root, resolve(resolveDir, path)))
          ? { path: resolve(resolveDir, path), external: true }
          : undefined,
      );
    },
  };
}

/** In place of a module of the bundle: what the bundle hands over of it. */
function handed(names) {
  return {
    name: 'handed-over',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) => {
        const module = relative(root, resolve(resolveDir, path));
        return importer !== '<stdin>' && names.has(module) ? { path: module, namespace: 'handed-over' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'handed-over' }, ({ path }) => {
        const used = usedOf(names.get(path));
        const taken =
          used.length === 0 ? '' : `export const { ${used.join(', ')} } = shared[${JSON.stringify(path)}];\n`;
        const others = [...names.get(path).keys()].filter((name) => !used.includes(name));
        return { contents: taken + others.map((name) => `export const ${name} = undefined;\n`).join(''), loader: 'js' };
      });
    },
  };
}

/** In the bundle: in place of a way into a part, functions that load it and pass on the call. */
function forwarding(shared) {
  const partOf = new Map(parts.flatMap((part) => part.sources.map((source) => [source, part])));
  return {
    name: 'on-demand',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const source = relative(root, resolve(resolveDir, path));
        return partOf.has(source) ? { path: source, namespace: 'way-in' } : undefined;
      });
      onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice('part:'.length), namespace: 'part' }));
      onResolve({ filter: /^\.\/[a-z-]+\.cjs$/, namespace: 'part' }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'way-in' }, ({ path }) => ({
        contents: `import { load } from 'part:${partOf.get(path).file}';\n${exported(path).join('\n')}`,
        loader: 'js',
      }));
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
        contents: loading(path, shared.get(path) ?? new Map()),
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}

function exported(source) {
  const text = readFileSync(join(root, source), 'utf8');
  const names = [...text.matchAll(/^export (?!type |interface )(?:async )?(\w+) (\w+)(.*)$/gm)];
  return names.flatMap(([, what, name, rest]) => {
    if (what === 'function') return [`export function ${name}(...asked) { return load().${name}(...asked); }`];
    // An evidence kind: an object of functions, none of which is asked for before a checklist uses the kind.
    if (rest.startsWith(': Kind<'))
      return [`export const ${name} = new Proxy({}, { get: (_none, key) => load().${name}[key] });`];
    // A value cannot wait: should the bundle need it, the build fails for want of it.
    return [];
  });
}

function loading(file, all) {
  const names = [...all].map(([path, found]) => [path, usedOf(found)]).filter(([, list]) => list.length > 0);
  const taken = names.map(([path, list], index) => {
    const renamed = list.map((name) => `${name} as ${name}_${index}`).join(', ');
    return `import { ${renamed} } from './${path}';`;
  });
  const handedOver = names.map(([path, list], index) => {
    const values = list.map((name) => `${name}: ${name}_${index}`).join(', ');
    return `${JSON.stringify(path)}: { ${values} }`;
  });
  return `${taken.join('\n')}
let made;
export function load() {
  return (made ??= require('./${file}')({ ${handedOver.join(', ')} }));
}`;
}
