import { workflowFile } from '../../evidence/workflow-file.ts';
import { field, instant, integer, objectId, optionalField, orNull, text } from '../json.ts';
import type { Json } from '../json.ts';
import type { JobNote, WorkflowJob, WorkflowRun } from '../../gate/start/workflow-ports.ts';

/** A workflow run of an answer. */
export function parseRun(json: Json): WorkflowRun {
  const from = optionalField(json, 'head_repository');
  const by = optionalField(json, 'actor');
  return {
    id: integer(field(json, 'id')),
    repository: integer(field(field(json, 'repository'), 'id')),
    headRepository: from === null ? null : integer(field(from, 'id')),
    commit: objectId(field(json, 'head_sha')),
    ref: orNull(field(json, 'head_branch'), text),
    event: text(field(json, 'event')),
    path: workflowFile(text(field(json, 'path'))),
    status: text(field(json, 'status')),
    conclusion: orNull(field(json, 'conclusion'), text),
    attempt: integer(field(json, 'run_attempt')),
    createdAt: instant(field(json, 'created_at')),
    url: text(field(json, 'html_url')),
    startedBy: by === null ? null : text(field(by, 'login')),
  };
}

/** A job of an attempt. */
export function parseJob(json: Json): WorkflowJob {
  return {
    id: integer(field(json, 'id')),
    name: text(field(json, 'name')),
    status: text(field(json, 'status')),
    conclusion: orNull(field(json, 'conclusion'), text),
  };
}

/** A line beside a job; GitHub leaves out what the step did not say. */
export function parseNote(json: Json): JobNote {
  const word = (key: string): string => {
    const found = optionalField(json, key);
    return found === null ? '' : text(found);
  };
  return { level: word('annotation_level'), title: word('title'), message: word('message') };
}
