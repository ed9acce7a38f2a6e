import { field, instant, integer, objectId, optionalField, orNull, refuse, text } from '../json.ts';
import { readCounted } from '../counted-pages.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { WorkflowRunFact } from '../../evidence/workflow-runs.ts';

const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';

/** Every workflow run on a commit, each as its newest attempt stands. */
export function readRuns(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<Result<readonly WorkflowRunFact[], ReadFault>> {
  return readCounted(api, RUNS, { ...place, head_sha: commit, per_page: 100 }, 'workflow_runs', (json) => {
    const run = parseRun(json, commit);
    return [run.id, run];
  });
}

function parseRun(json: Json, commit: string): WorkflowRunFact {
  if (objectId(field(json, 'head_sha')) !== commit) return refuse(field(json, 'head_sha'), `the commit ${commit}`);
  const repository = optionalField(json, 'head_repository');
  const startedAt = optionalField(json, 'run_started_at');
  return {
    id: integer(field(json, 'id')),
    path: text(field(json, 'path')),
    event: text(field(json, 'event')),
    status: text(field(json, 'status')),
    conclusion: orNull(field(json, 'conclusion'), text),
    attempt: integer(field(json, 'run_attempt')),
    headRepositoryId: repository === null ? null : integer(field(repository, 'id')),
    createdAt: instant(field(json, 'created_at')),
    ...(startedAt === null ? {} : { startedAt: instant(startedAt) }),
    url: text(field(json, 'html_url')),
  };
}
