// TypeScript for jest through the same compiler that bundles the product.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const options = {
  loader: 'ts',
  format: 'esm',
  target: 'es2023',
  supported: { 'import-attributes': true },
  sourcemap: 'external',
};

export default {
  getCacheKey: (source, file, { configString, instrument }) =>
    createHash('sha256')
      .update([version, JSON.stringify(options), file, configString, String(instrument), source].join('\0'))
      .digest('hex'),
  process: (source, file) => transformSync(source, { ...options, sourcefile: file }),
};
