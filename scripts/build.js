// Bundles src/ into dist/, which is committed: a runner uses an Action as it is, and `npm ci` alone makes the CLI run.
// Not minified and without source maps, so that a change of dist/ can be read in a review.
//
//   node scripts/build.js            writes dist/
//   node scripts/build.js --check    writes nothing; fails when dist/ is not what a fresh build gives
//   node scripts/build.js --meta F   writes esbuild's metafile of the Action to F, to see what its bytes are
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { actionFiles, actionPlugins, requireForNode } from './action-plugins.js';
import { dataFiles } from './data-files.js';
import { bundleWithParts } from './on-demand.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // An ASCII file is read and compiled faster than one with a single other character in it.
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** The Action: everything in one file but the checklist's validator, marked (the first comment that needs it) and undici (behind a proxy). */
const action = {
  ...shared,
  entryPoints: { index: 'src/action/main.ts', undici: 'undici' },
  outdir: 'dist',
  // Shorter forms of the same statements: still to be read in a review, and a tenth less to load.
  minifySyntax: true,
  banner: { js: requireForNode },
};

/** The Action that answers in a workflow: a file of its own beside what both load on demand; no gate loads it. */
const respond = {
  ...shared,
  entryPoints: { respond: 'src/action/respond/main.ts' },
  outdir: 'dist',
  plugins: actionPlugins,
  minifySyntax: true,
  banner: { js: requireForNode },
};

const validator = {
  ...shared,
  entryPoints: { validator: 'src/checklist/accepts.gen.js' },
  outdir: 'dist',
  minify: true,
};

/** The CLI: npm packages stay in node_modules; every command is a chunk of its own, loaded when it is called. */
const cli = {
  ...shared,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist/cli',
  chunkNames: '[name]-[hash]',
  splitting: true,
  packages: 'external',
  plugins: [dataFiles.plugin],
};

/** Path below dist/ → bytes. */
async function bundle() {
  const { result, files: parts } = await bundleWithParts(action, actionPlugins);
  const builds = [result, ...(await Promise.all([build(respond), build(validator), build(cli)]))];
  const files = builds.flatMap((result) => result.outputFiles);
  return {
    files: new Map([
      ...files.map((file) => [relative(dist, file.path), ascii(file)]),
      ...parts,
      ...actionFiles(),
      ...dataFiles.copies('cli'),
    ]),
    metafile: result.metafile,
  };
}

/** With its charset `ascii` esbuild escapes every other character in code; what is left of them stands in dependencies' comments. */
function ascii({ path, text, contents }) {
  return path.endsWith('.js') ? Buffer.from(text.replaceAll(/[^\0-\x7f]+/g, '-')) : contents;
}

function present() {
  if (!existsSync(dist)) return [];
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.parentPath, entry.name)));
}

/** Files that differ from a fresh build, with how. */
function differences(files) {
  const stale = present().filter((path) => !files.has(path));
  const changed = [...files].filter(
    ([path, bytes]) => !existsSync(join(dist, path)) || !readFileSync(join(dist, path)).equals(bytes),
  );
  return [...stale.map((path) => `${path} (no longer built)`), ...changed.map(([path]) => path)];
}

function write(files) {
  rmSync(dist, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes);
  }
}

const { files, metafile } = await bundle();
const [flag, target] = process.argv.slice(2);
if (flag === '--check') {
  const found = differences(files);
  if (found.length > 0) {
    console.error(`dist/ is not what a fresh build gives: ${found.join(', ')}. Next: npm run build, and commit dist/.`);
    process.exitCode = 1;
  }
} else if (flag === '--meta' && target !== undefined) {
  writeFileSync(target, JSON.stringify(metafile));
} else if (flag === undefined) {
  write(files);
} else {
  console.error(`usage: node scripts/build.js [--check | --meta FILE]; got ${process.argv.slice(2).join(' ')}`);
  process.exitCode = 2;
}
