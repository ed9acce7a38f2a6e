import type { Plugin } from 'esbuild';

export declare const actionPlugins: Plugin[];
/** Name in dist/ and content. */
export declare const actionFiles: () => [string, Buffer][];
/** The banner of the bundle. */
export declare const requireForNode: string;
