// JSON that source files import: bundled it would be a megabyte of object literals that every reader of dist/ scrolls past,
// and Node 20 warns about JSON modules. So it is copied beside the chunks and read when its chunk is loaded.
import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const seen = new Map();

const plugin = {
  name: 'data-files',
  setup(build) {
    build.onResolve({ filter: /^\..*\.json$/ }, ({ path, resolveDir }) => ({
      // Relative: the bundle names it in a comment, and must not depend on where it was built.
      path: relative(root, resolve(resolveDir, path)).replaceAll('\\', '/'),
      namespace: 'data',
    }));
    build.onLoad({ filter: /.*/, namespace: 'data' }, ({ path }) => {
      const name = basename(path);
      if (seen.has(name) && seen.get(name) !== path) throw new Error(`two data files are called ${name}; rename one`);
      seen.set(name, path);
      return { contents: reader(name), loader: 'js' };
    });
  },
};

/** All chunks lie in one folder, so this address is right from each of them. */
const reader = (name) => `
import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL('./data/${name}', import.meta.url), 'utf8'));
`;

export const dataFiles = {
  plugin,
  /** Path below dist/ → bytes, for everything that the last build imported. */
  copies: (folder) =>
    [...seen].sort().map(([name, path]) => [`${folder}/data/${name}`, readFileSync(join(root, path))]),
};
