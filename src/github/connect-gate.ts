import { askGate, type GateQuestion } from '../gate/ask.ts';
import type { ReadPorts } from '../gate/assess.ts';
import { CHECKLIST_PATH } from '../gate/checklist-path.ts';
import type { WaitPorts } from '../gate/wait.ts';
import { createApi, type Api } from './api.ts';
import { createChangedPaths } from './changed-paths.ts';
import { createNeedReader } from './needs/read-needs.ts';
import type { ReaderIdentity } from './reader-identity.ts';
import type { RequestFunction } from './request-function.ts';
import { createSnapshotReader } from './snapshot/read-snapshot.ts';

/** Who asks without being the App. */
export interface Asker {
  /** The App whose check runs are read as its memory; null: there is none. */
  readonly app: number | null;
  /** The workflow run that asks, which is never evidence; null outside of GitHub Actions. */
  readonly run: number | null;
}

/** One gate of one commit, ready to be asked and watched. */
export function connectGate(
  request: RequestFunction,
  question: GateQuestion,
  run: number | null,
): Pick<WaitPorts, 'look' | 'changed'> {
  const api = createApi({ request });
  const ports = readers(api, { app: question.appId, run });
  return { look: () => askGate(ports, question), changed: createChangedPaths(api) };
}

/** Everything that reads GitHub with this request function. */
export function connectReaders(request: RequestFunction, asker: Asker): ReadPorts {
  return readers(createApi({ request }), asker);
}

function readers(api: Api, { app, run }: Asker): ReadPorts {
  const reader: ReaderIdentity = app === null ? { kind: 'alone', run } : { kind: 'beside', app, run };
  const clock = (): string => new Date().toISOString();
  return {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
    needs: createNeedReader({ api, reader, clock }),
  };
}
