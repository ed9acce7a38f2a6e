import { field, instant, integer, objectId, oneOf, fieldOrNull, orNull, text } from '../json.ts';
import { parseActor } from './actor.ts';
import type { CheckRun, CommitEvidence, CommitStatus } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';

/** What a commit carries; `contexts` are the nodes of its check runs and statuses, from every page. */
export function parseEvidence(commit: Json, contexts: readonly Json[]): CommitEvidence {
  const typed = contexts.map((json) => ({
    json,
    isRun: oneOf(field(json, '__typename'), ['CheckRun', 'StatusContext']) === 'CheckRun',
  }));
  return {
    oid: objectId(field(commit, 'oid')),
    tree: objectId(field(field(commit, 'tree'), 'oid')),
    checks: typed.flatMap(({ json, isRun }) => (isRun ? [parseCheckRun(json)] : [])),
    statuses: typed.flatMap(({ json, isRun }) => (isRun ? [] : [parseStatus(json)])),
  };
}

function parseCheckRun(json: Json): CheckRun {
  const suite = field(json, 'checkSuite');
  return {
    id: integer(field(json, 'databaseId')),
    name: text(field(json, 'name')),
    app: orNull(field(suite, 'app'), (app) => ({
      id: integer(field(app, 'databaseId')),
      slug: text(field(app, 'slug')),
    })),
    status: text(field(json, 'status')).toLowerCase(),
    conclusion: orNull(field(json, 'conclusion'), text)?.toLowerCase() ?? null,
    externalId: orNull(field(json, 'externalId'), text) ?? '',
    url: text(field(json, 'url')),
    startedAt: orNull(field(json, 'startedAt'), instant),
    completedAt: orNull(field(json, 'completedAt'), instant),
    workflowRun: parseWorkflowRun(suite),
  };
}

/** A run of GitHub Actions has no state of its own in GraphQL: its suite's is its state. */
function parseWorkflowRun(suite: Json): CheckRun['workflowRun'] {
  const run = fieldOrNull(suite, 'workflowRun');
  if (run === null) return null;
  const file = fieldOrNull(run, 'file');
  return {
    id: integer(field(run, 'databaseId')),
    event: text(field(run, 'event')),
    path: file === null ? null : text(field(file, 'path')),
    name: text(field(field(run, 'workflow'), 'name')),
    status: text(field(suite, 'status')).toLowerCase(),
    createdAt: instant(field(run, 'createdAt')),
  };
}

function parseStatus(json: Json): CommitStatus {
  return {
    context: text(field(json, 'context')),
    state: text(field(json, 'statusState')).toLowerCase(),
    creator: parseActor(field(json, 'creator')),
  };
}
