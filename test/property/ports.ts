import type { ReadPorts } from '../../src/gate/assess.ts';
import type { Address } from '../../src/gate/ports.ts';
import { createApi } from '../../src/github/api.ts';
import type { Api } from '../../src/github/api.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import type { ReaderIdentity } from '../../src/github/reader-identity.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { Life } from './life.ts';
import { CHECKLIST, wordingOf } from './spec.ts';
import { itemsShown } from './items-shown.ts';
import type { Town } from './town.ts';
import { presentConfig } from './town.ts';
import { gates } from './visible.ts';
import type { Fault, Wire } from './wire.ts';
import { openWire } from './wire.ts';

export const REPOSITORY = 'acme/shop';
const pause = (): Promise<void> => Promise.resolve();

/** A gate that a write turned green. */
export interface Opening {
  readonly gate: string;
  readonly commit: string;
}

export interface AppWireOptions {
  readonly fault: Fault | null;
  readonly life: Life;
  readonly underWay?: (write: number) => void;
  readonly opened?: (opening: Opening) => void;
}

/** The App's wire. The chronicle learns from it what the App truly showed: the words that the file had when it was read. */
export function openAppWire(town: Town, { fault, life, underWay, opened }: AppWireOptions): Wire {
  let config = presentConfig(town);
  return openWire(town.world, town.actor('holdpoint'), {
    fault,
    life,
    ...(underWay === undefined ? {} : { underWay }),
    after: ({ path, method, parameters, done }) => {
      if (path === '/graphql') config = presentConfig(town);
      if (!done || !path.includes('/check-runs') || method === 'GET') return;
      const commit = commitOf(town, path, parameters);
      const name = typeof parameters['name'] === 'string' ? parameters['name'].slice('holdpoint/'.length) : '';
      if (commit === null) return;
      if (parameters['conclusion'] === 'success' && gates.includes(name)) opened?.({ gate: name, commit });
      if (typeof config === 'string') return;
      const items = itemsShown(town, config, name, JSON.stringify(parameters['output'] ?? ''));
      const at = now(town.world);
      town.chronicle.shown.push(...items.map((item) => ({ at, commit, item: item.id, wording: wordingOf(item) })));
    },
  });
}

function commitOf(
  { repository }: Town,
  path: string,
  { head_sha: commit }: Readonly<Record<string, unknown>>,
): string | null {
  if (typeof commit === 'string') return commit;
  return repository.checkRuns.get(Number(path.split('/').at(-1)))?.headSha ?? null;
}

/** GitHub's API over a wire, without waiting between two tries. */
export function apiOver({ request }: Wire): Api {
  return createApi({ request, pause });
}

/** The real readers; `skew` is how far their clock is ahead of GitHub's, milliseconds. */
export function readers(town: Town, api: Api, reader: ReaderIdentity, skew = 0): ReadPorts {
  const clock = (): string => instant(town, skew);
  return {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST, clock }),
    needs: createNeedReader({ api, reader, clock }),
  };
}

export function appIdentity({ holdpoint }: Town): ReaderIdentity {
  return { kind: 'app', app: holdpoint.id, slug: holdpoint.slug };
}

export function instant({ world }: Town, skew = 0): string {
  return new Date(now(world) + skew).toISOString();
}

/** A closed change is no commit's any more: the App finds it by its number alone. */
export function addressOf({ pull }: Town, by: 'number' | 'commit'): Address {
  const address = { repository: REPOSITORY, environment: null };
  const isGone = pull.state === 'closed' && !pull.merged;
  const number = { ...address, by: { number: pull.number } };
  return by === 'number' || isGone ? number : { ...address, by: { commit: pull.mergeCommit ?? pull.headSha } };
}
