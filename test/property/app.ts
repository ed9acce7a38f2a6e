import { assess } from '../../src/gate/assess.ts';
import type { Assessment, ReadPorts } from '../../src/gate/assess.ts';
import { askGate } from '../../src/gate/ask.ts';
import type { GateAnswer } from '../../src/gate/ask.ts';
import { evaluate } from '../../src/gate/evaluate.ts';
import type { Evaluation } from '../../src/gate/evaluate.ts';
import { filesNamed } from '../../src/gate/file-hints.ts';
import type { Address, ReadFault, Result, Writer } from '../../src/gate/ports.ts';
import { createApi } from '../../src/github/api.ts';
import type { Api } from '../../src/github/api.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import type { ReaderIdentity } from '../../src/github/reader-identity.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { createWriter } from '../../src/github/writer.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { Fault, Wire } from './wire.ts';
import { CHECKLIST, wordingOf } from './spec.ts';
import type { Deed } from './steps.ts';
import { perform } from './deeds.ts';
import type { Town } from './town.ts';
import { presentConfig } from './town.ts';
import { gates } from './visible.ts';
import { openWire } from './wire.ts';

const REPOSITORY = 'acme/shop';
/** How long what comes between a look's reading and its writing keeps it, milliseconds. */
const SLOW = 1200;
const pause = (): Promise<void> => Promise.resolve();

/** The App, as far as it lives between two looks. */
export interface AppMemory {
  /** What it takes for the checklist's files: a hint only. */
  files: readonly string[];
}

export interface LookInput {
  readonly by: 'number' | 'commit';
  readonly fault: Fault | null;
  readonly meanwhile: readonly Deed[];
  /** Called when everything is read and nothing is written. */
  readonly read: () => void;
}

export interface Looked {
  readonly result: Result<Evaluation, ReadFault>;
  readonly faults: number;
}

/** One real evaluation by the App: its own reader, judge and writer, on a wire that may fail. */
export async function lookAt(town: Town, memory: AppMemory, input: LookInput): Promise<Looked> {
  let hasRead = false;
  const allRead = (): void => {
    if (hasRead) return;
    hasRead = true;
    input.read();
    for (const deed of input.meanwhile) {
      town.wait(SLOW);
      perform(town, deed);
      town.wait(SLOW);
    }
  };
  const wire = openAppWire(town, input.fault);
  const api = createApi({ request: wire.request, pause });
  const writer = createWriter(api, () => instant(town));
  const late: Writer = {
    write: (repository, write) => {
      allRead();
      return writer.write(repository, write);
    },
  };
  const ports = { ...readers(town, api, appIdentity(town)), writer: late };
  const result = await evaluate(ports, addressOf(town, input.by), memory.files);
  allRead();
  if (result.ok) remember(memory, result.value.assessment);
  return { result, faults: wire.faults() };
}

/** Reads and judges as the App, and writes nothing. */
export async function judgeAsApp(
  town: Town,
  commit: string,
  environment: string,
): Promise<Result<Assessment, ReadFault>> {
  const wire = openAppWire(town, null);
  const api = createApi({ request: wire.request, pause });
  return assess(readers(town, api, appIdentity(town)), { repository: REPOSITORY, by: { commit }, environment }, []);
}

/** A deploy job asks with its own token, alone or beside the App. */
export async function askAsJob(
  town: Town,
  question: {
    readonly commit: string;
    readonly environment: string;
    readonly alone: boolean;
    readonly fault: Fault | null;
  },
): Promise<GateAnswer> {
  const { commit, environment, alone, fault } = question;
  const { world, repository, holdpoint } = town;
  const actor = actorOfToken(world, issueActionsToken(world, repository, jobPermissions));
  const wire = openWire(world, actor, { fault, after: () => undefined });
  const api = createApi({ request: wire.request, pause });
  const appId = alone ? null : holdpoint.id;
  const reader: ReaderIdentity =
    appId === null ? { kind: 'alone', run: null } : { kind: 'beside', app: appId, run: null };
  return askGate(readers(town, api, reader), { repository: REPOSITORY, commit, environment, appId });
}

const jobPermissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  statuses: 'read',
} as const;

function readers(town: Town, api: Api, reader: ReaderIdentity): ReadPorts {
  const clock = (): string => instant(town);
  return {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST, clock }),
    needs: createNeedReader({ api, reader, clock }),
  };
}

function appIdentity({ holdpoint }: Town): ReaderIdentity {
  return { kind: 'app', app: holdpoint.id, slug: holdpoint.slug };
}

function instant({ world }: Town): string {
  return new Date(now(world)).toISOString();
}

/** A closed change is no commit's any more: the App finds it by its number alone. */
function addressOf({ pull }: Town, by: LookInput['by']): Address {
  const address = { repository: REPOSITORY, environment: null };
  const isGone = pull.state === 'closed' && !pull.merged;
  const number = { ...address, by: { number: pull.number } };
  return by === 'number' || isGone ? number : { ...address, by: { commit: pull.mergeCommit ?? pull.headSha } };
}

function remember(memory: AppMemory, { config }: Assessment): void {
  if (config.state === 'valid') memory.files = filesNamed(config.checklist);
}

/** The chronicle learns from the wire what the App truly showed: the words that the file had when it was read. */
function openAppWire(town: Town, fault: Fault | null): Wire {
  let config = presentConfig(town);
  return openWire(town.world, town.actor('holdpoint'), {
    fault,
    after: (exchange) => {
      const { path, method, parameters, done } = exchange;
      if (path === '/graphql') config = presentConfig(town);
      if (!done || !path.includes('/check-runs') || method === 'GET' || typeof config === 'string') return;
      const commit = commitOf(town, path, parameters);
      const name = typeof parameters['name'] === 'string' ? parameters['name'].slice('holdpoint/'.length) : '';
      if (commit === null) return;
      // A gate's run lists every item, an item's run shows that one.
      const items = config.items.filter(({ id }) => id === name || gates.includes(name));
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
