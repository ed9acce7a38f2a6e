import { field, integer, list, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import type { Api } from '../api.ts';
import type { Asked } from '../../gate/waiting/waiting.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';
const PENDING = 'GET /repos/{owner}/{repo}/actions/runs/{run}/pending_deployments';

/** The newest hundred runs that wait, and for which environments: one request, and one for each run that is not known. */
export async function readWaitingRuns(
  api: Pick<Api, 'rest'>,
  { installation, repository }: { readonly installation: number; readonly repository: string },
  known: ReadonlySet<number>,
): Promise<Result<readonly Asked[], ReadFault>> {
  const place = ownerAndName(repository);
  const answer = await api.rest(RUNS, { ...place, status: 'waiting', per_page: 100 });
  if (!answer.ok) return answer;
  const runs = parseJson(RUNS, answer.value.data, (json) =>
    list(field(json, 'workflow_runs'), (one) => ({
      run: integer(field(one, 'id')),
      repository: integer(field(field(one, 'repository'), 'id')),
    })),
  );
  if (!runs.ok) return runs;
  const asked: Asked[] = [];
  for (const { run, repository: id } of runs.value) {
    if (known.has(run)) continue;
    const pending = await api.rest(PENDING, { ...place, run });
    if (!pending.ok) return pending;
    const names = parseJson(PENDING, pending.value.data, (json) =>
      list(json, (one) => text(field(field(one, 'environment'), 'name'))),
    );
    if (!names.ok) return names;
    const at = { installation, repository: { id, name: repository } };
    asked.push(
      ...names.value.map((environment): Asked => ({ kind: 'asked', ...at, run, environment, deployment: null })),
    );
  }
  return { ok: true, value: asked };
}
