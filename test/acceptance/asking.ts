import type { Actor } from '../../src/evidence/facts.ts';
import { askGate, type GateAnswer } from '../../src/gate/ask.ts';
import { exitCodeOf, type GateExit } from '../../src/gate/exit-code.ts';
import type { Ledger, Snapshot } from '../../src/gate/ports.ts';
import { recollect } from '../../src/gate/recollect.ts';
import { createApi, type ApiOptions } from '../../src/github/api.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import type { ReaderIdentity } from '../../src/github/reader-identity.ts';
import type { RequestFunction } from '../../src/github/request-function.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import { sameClock } from './clock.ts';
import { runAction } from '../../src/demo/run-action.ts';
import { CHECKLIST_PATH, REPOSITORY, ROOT, type Town } from './town.ts';

/** Who asks: the App itself, a job beside it, a job alone. */
export type Asker = ReaderIdentity['kind'];

/** A question to the gate of `production`, over the wire. */
export interface Question {
  readonly commit: string;
  readonly as: Asker;
  /** What the App remembers; without it the App opens nothing. */
  readonly ledger?: Ledger;
  /** Who started the job; nobody is known by default. */
  readonly actors?: readonly Actor[];
  /** Milliseconds for one request; the usual 10 s by default. */
  readonly deadline?: number;
  /** Changes answers on their way; the wire itself by default. */
  readonly wrap?: (request: RequestFunction) => RequestFunction;
}

/** What of a town is asked, and by whose tokens. */
type Asked = Pick<Town, 'sandbox' | 'appId' | 'appToken' | 'jobToken'>;

const CLOCK = (): string => new Date().toISOString();

/** A gate that is asked again and again in one world; `secrets` are what no answer may contain. */
export function gateOf(
  town: Asked,
  { commit, as, ledger, actors = [], deadline, wrap = (request) => request }: Question,
) {
  const token = as === 'app' ? town.appToken() : town.jobToken();
  const options: ApiOptions = {
    request: wrap(requestWithToken(token, town.sandbox.url)),
    ...(deadline === undefined ? {} : { deadline }),
    pause: () => Promise.resolve(),
  };
  const api = createApi(options);
  const reader = readerOf(town, as);
  const ports = {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock: CLOCK }),
    needs: createNeedReader({ api, reader, clock: CLOCK }),
    ...(as === 'app' && ledger !== undefined ? { recollect: (snapshot: Snapshot) => recollect(ledger, snapshot) } : {}),
  };
  const appId = as === 'beside' ? town.appId : null;
  const ask = (): Promise<GateAnswer> =>
    askGate(ports, { repository: REPOSITORY, commit, environment: 'production', appId, actors });
  return { ask, secrets: [token] };
}

function readerOf({ appId }: Asked, as: Asker): ReaderIdentity {
  if (as === 'app') return { kind: 'app', app: appId, slug: 'holdpoint' };
  return as === 'beside' ? { kind: 'beside', app: appId, run: 77 } : { kind: 'alone', run: 77 };
}

/** The exit status that a deploy job would end with. */
export function exitOf(answer: GateAnswer): GateExit {
  return exitCodeOf(answer);
}

/** The gate step of a deploy job on a commit: the bundle as a process. `app-id` is given unless it is null. */
export function gateStep(
  town: Town,
  commit: string,
  inputs: Readonly<Record<string, string>> = {},
): ReturnType<typeof runAction> {
  return runAction({
    root: ROOT,
    node: process.execPath,
    nodeOptions: sameClock(),
    apiUrl: town.sandbox.url,
    serverUrl: town.sandbox.url,
    repository: REPOSITORY,
    sha: commit,
    ref: 'refs/heads/main',
    runId: 77,
    token: town.jobToken(),
    with: { environment: 'production', ...inputs },
  });
}
