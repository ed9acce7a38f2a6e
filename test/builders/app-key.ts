import { parse } from 'yaml';
import { makeAppKey } from '../make-app-key.js';

/** PEM of the App's private key: one for a whole run of tests, because a new one takes as long as a story. */
export const APP_KEY = process.env['HOLDPOINT_TEST_KEY'] ?? makeAppKey();

/** A seed whose Apps have the key of the run. */
export function withAppKey(seed: string): string {
  const { apps, ...rest }: { readonly apps: readonly object[] } = parse(seed);
  return JSON.stringify({ ...rest, apps: apps.map((app) => ({ private_key: APP_KEY, ...app })) });
}
