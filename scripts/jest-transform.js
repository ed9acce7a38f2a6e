// TypeScript for jest through the same compiler that bundles the product.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const options = {
  loader: 'ts',
  format: 'esm',
  target: 'es2023',
  supported: { 'import-attributes': true },
  sourcemap: 'inline',
};

export default {
  getCacheKey: (source, file, { configString, instrument }) =>
    createHash('sha256')
      .update([version, file, configString, String(instrument), source].join('\0'))
      .digest('hex'),
  process: (source, file) => ({ code: transformSync(source, { ...options, sourcefile: file }).code }),
};
