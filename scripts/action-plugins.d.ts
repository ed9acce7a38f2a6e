import type { Plugin } from 'esbuild';

export declare const actionPlugins: Plugin[];
