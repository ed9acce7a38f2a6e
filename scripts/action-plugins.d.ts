import type { Plugin } from 'esbuild';

export declare const actionPlugins: Plugin[];
/** Name in dist/ and content. */
export declare const actionFiles: () => [string, Buffer][];
