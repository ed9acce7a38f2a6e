import type { SeenCheck, SeenChecks } from '../../checklist/warnings/live/live-facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import { field, fieldOrNull, integer, list, objectId, parseJson, text } from '../json.ts';
import type { Json } from '../json.ts';

const COMMITS = 'GET /repos/{owner}/{repo}/commits';
const PULLS = 'GET /repos/{owner}/{repo}/pulls';
const RUNS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';

/** Commits looked at on the default branch, and as many heads of pull requests: some checks only run on the one or the other. */
const EACH = 5;

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
}

/** Check runs of the newest commits of the default branch and of the pull requests into it that moved last; the newest 100 of each. */
export async function readChecks(api: Api, { owner, repo, branch }: Place): Promise<Result<SeenChecks, ReadFault>> {
  const repository = { owner, repo };
  const newest = await shas(api, COMMITS, { ...repository, sha: branch, per_page: EACH }, (json) => field(json, 'sha'));
  if (!newest.ok) return newest;
  const moved = { ...repository, base: branch, state: 'all', sort: 'updated', direction: 'desc', per_page: EACH };
  const heads = await shas(api, PULLS, moved, (json) => field(field(json, 'head'), 'sha'));
  if (!heads.ok) return heads;
  const commits = [...new Set([...newest.value, ...heads.value])];
  const runs: SeenCheck[] = [];
  for (const ref of commits) {
    const seen = await runsOf(api, { ...repository, ref });
    if (!seen.ok) return seen;
    runs.push(...seen.value);
  }
  return { ok: true, value: { runs, commits: commits.length } };
}

async function shas(
  api: Api,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  shaOf: (json: Json) => Json,
): Promise<Result<readonly string[], ReadFault>> {
  const answer = await api.rest(route, parameters);
  if (!answer.ok) return answer;
  return parseJson(route, answer.value.data, (json) => list(json, (one) => objectId(shaOf(one))));
}

async function runsOf(
  api: Api,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Result<readonly SeenCheck[], ReadFault>> {
  const answer = await api.rest(RUNS, { ...parameters, per_page: 100 });
  if (!answer.ok) return answer;
  return parseJson(RUNS, answer.value.data, (json) =>
    list(field(json, 'check_runs'), (run) => {
      const app = fieldOrNull(run, 'app');
      return {
        name: text(field(run, 'name')),
        app: app === null ? null : { id: integer(field(app, 'id')), slug: text(field(app, 'slug')) },
      };
    }),
  );
}
