import type { BuildOptions, BuildResult, Plugin } from 'esbuild';

/** esbuild's result with its outputs in memory, and each part: name of its file → bytes. */
export declare function bundleWithParts(
  options: BuildOptions,
  plugins: readonly Plugin[],
): Promise<{
  readonly result: BuildResult<{ write: false; metafile: true }>;
  readonly files: readonly (readonly [string, Buffer])[];
}>;
