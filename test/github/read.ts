import { createApi } from '../../src/github/api.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { busyWorld } from '../sandbox/graphql/seeded.ts';
import { recorded, worldHandler } from './stand-in.ts';
import type { Actor } from '../../src/sandbox/world/model/apps.ts';
import type { Address, Snapshot } from '../../src/gate/ports.ts';
import type { GraphqlLog, Handler } from './stand-in.ts';
import type { ReaderIdentity } from '../../src/github/reader-identity.ts';
import type { World } from '../../src/sandbox/world/world.ts';

export const now = '2026-03-02T12:00:00Z';
export const configPath = '.github/holdpoint.yml';

/** A reader over a world, with everything that it asked. `wrap` may change answers on the way. */
export function readerOver(
  world: World,
  actor: Actor,
  reader: ReaderIdentity,
  options: { readonly rest?: Handler; readonly wrap?: (handle: Handler) => Handler } = {},
) {
  const log: GraphqlLog = { missing: [], costs: [] };
  const handle = worldHandler(world, actor, log, options.rest);
  const { request, seen } = recorded(options.wrap?.(handle) ?? handle);
  const api = createApi({ request, pause: () => Promise.resolve() });
  const { snapshot } = createSnapshotReader({ api, reader, configPath, clock: () => now });
  const read = (by: Address['by'], files: readonly string[] = []) =>
    snapshot({ repository: 'acme/shop', by, environment: null }, files);
  return { read, seen, log, api };
}

/** The busy world as our App reads it. */
export function busyReader(options: Parameters<typeof readerOver>[3] = {}) {
  const seeded = busyWorld();
  const reader = { kind: 'app', app: seeded.app.id, slug: seeded.app.slug } as const;
  return { ...seeded, ...readerOver(seeded.world, seeded.by.app, reader, options) };
}

/** The snapshot of a reading that must have succeeded. */
export function successful(result: Awaited<ReturnType<ReturnType<typeof readerOver>['read']>>): Snapshot {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail}`);
  return result.value;
}
