import { workflowFile } from '../../evidence/workflow-file.ts';
import { field, instant, integer, objectId, optionalField, orNull, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { parseRestActor } from './rest-actor.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { RunFacts } from '../../gate/waiting/rule.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run}';

/** A workflow run; null where there is none of that id. */
export async function readRun(
  api: Pick<Api, 'rest'>,
  repository: string,
  run: number,
): Promise<Result<RunFacts | null, ReadFault>> {
  const answer = await api.rest(RUN, { ...ownerAndName(repository), run });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: null } : answer;
  return parseJson(RUN, answer.value.data, parseRun);
}

function parseRun(json: Json): RunFacts {
  const from = optionalField(json, 'head_repository');
  return {
    id: integer(field(json, 'id')),
    repository: integer(field(field(json, 'repository'), 'id')),
    headRepository: from === null ? null : integer(field(from, 'id')),
    commit: objectId(field(json, 'head_sha')),
    ref: orNull(field(json, 'head_branch'), text),
    event: text(field(json, 'event')),
    path: workflowFile(text(field(json, 'path'))),
    status: text(field(json, 'status')),
    attempt: integer(field(json, 'run_attempt')),
    // GitHub promises only when the run was made; an attempt is never older.
    startedAt: instant(optionalField(json, 'run_started_at') ?? field(json, 'created_at')),
    suite: text(field(json, 'check_suite_node_id')),
    url: text(field(json, 'html_url')),
    by: parseRestActor(optionalField(json, 'triggering_actor')),
    first: parseRestActor(optionalField(json, 'actor')),
  };
}
