import { ownerAndName } from './owner-and-name.ts';
import { field, instant, integer, list, orNull, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Instant } from '../evidence/time.ts';
import type { Json } from './json.ts';

/** A gate's check run of ours that lets something through. */
export interface OpenRun {
  readonly id: number;
  readonly name: string;
  readonly externalId: string;
  /** The details: the run's memory, which must survive. */
  readonly text: string;
  readonly startedAt: Instant | null;
}

/** Our App's runs on a commit that are green, over REST: the way to close them while GraphQL does not answer. */
export async function readOpenRuns(
  api: Api,
  repository: string,
  commit: CommitId,
  app: number,
): Promise<Result<readonly OpenRun[], ReadFault>> {
  const { owner, repo } = ownerAndName(repository);
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const answer = await api.rest(route, { owner, repo, ref: commit, app_id: app, filter: 'latest', per_page: 100 });
  if (!answer.ok) return answer;
  return parseJson(route, answer.value.data, (json) =>
    list(field(json, 'check_runs'), (run) => openRun(run, app)).flat(),
  );
}

function openRun(run: Json, app: number): readonly OpenRun[] {
  const conclusion = orNull(field(run, 'conclusion'), text);
  const ours = integer(field(orSelf(field(run, 'app')), 'id')) === app;
  if (!ours || conclusion !== 'success') return [];
  return [
    {
      id: integer(field(run, 'id')),
      name: text(field(run, 'name')),
      externalId: orNull(field(run, 'external_id'), text) ?? '',
      text: orNull(field(field(run, 'output'), 'text'), text) ?? '',
      startedAt: orNull(field(run, 'started_at'), instant),
    },
  ];
}

function orSelf(json: Json): Json {
  return json.value === null ? { ...json, value: { id: 0 } } : json;
}
