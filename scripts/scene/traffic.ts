import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { quiet } from './quiet.ts';
import type { Scene } from './set-scene.ts';

/** What the App asked of GitHub in some time. Its own tokens are not counted: one serves an installation for an hour. */
export interface Traffic {
  readonly graphql: number;
  /** REST reads as `GET PATH`. */
  readonly reads: readonly string[];
  /** Everything that changes something, as `METHOD PATH`. */
  readonly writes: readonly string[];
}

/** Does something, waits until the App is done with it, and tells what the App asked meanwhile. */
export async function trafficOf(scene: Scene, act: () => void | Promise<void>): Promise<Traffic> {
  const { requests } = scene.sandbox;
  const before = requests.length;
  await act();
  await quiet(scene.sandbox);
  const ours = requests
    .slice(before)
    .filter((request) => request.tokenKind === 'installation' && request.actor === 'holdpoint[bot]');
  return {
    graphql: ours.filter(isGraphql).length,
    reads: ours.filter((request) => !isGraphql(request) && request.method === 'GET').map(named),
    writes: ours.filter((request) => !isGraphql(request) && request.method !== 'GET').map(named),
  };
}

function isGraphql({ path }: LoggedRequest): boolean {
  return /(^|\/)graphql$/.test(path);
}

function named({ method, path }: LoggedRequest): string {
  return `${method} ${path}`;
}
