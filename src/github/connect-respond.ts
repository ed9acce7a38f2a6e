import { CHECKLIST_PATH } from '../gate/checklist-path.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { respond, type RespondQuestion, type Responded } from '../gate/respond.ts';
import { createApi } from './api.ts';
import { livePullRequests } from './installation.ts';
import { createNeedReader } from './needs/read-needs.ts';
import type { RequestFunction } from './request-function.ts';
import { createSnapshotReader } from './snapshot/read-snapshot.ts';
import { createWriter } from './writer.ts';

/** Merged changes may be waiting for their deployment for so long: two weeks, in milliseconds. */
const MERGED_WITHIN = 14 * 24 * 3_600_000;

/** GitHub for a workflow that answers without a server; `run` is the workflow run, which is never evidence. */
export function connectRespond(
  request: RequestFunction,
  repository: string,
  run: number,
): {
  readonly respond: (question: RespondQuestion) => Promise<Result<Responded, ReadFault>>;
  readonly live: () => Promise<Result<readonly number[], ReadFault>>;
} {
  const api = createApi({ request });
  const reader = { kind: 'alone', run: Number.isSafeInteger(run) && run > 0 ? run : null, answers: true } as const;
  const clock = (): string => new Date().toISOString();
  const ports = {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
    needs: createNeedReader({ api, reader, clock }),
    writer: createWriter(api, clock),
  };
  return {
    respond: (question) => respond(ports, question),
    live: () => livePullRequests(api, repository, new Date(Date.now() - MERGED_WITHIN).toISOString()),
  };
}
