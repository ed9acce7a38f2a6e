import { field, fieldOrNull, integer, list, orNull, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { WAITING_JOBS, waitingJobs } from './waiting-jobs.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { Asked } from '../../gate/waiting/waiting.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';

/** For which environments the runs of check suites wait, and with which deployments: a job that waits is a check run that does. */
export const waitingDeploymentsQuery = `query WaitingDeployments($suites: [ID!]!) {
  nodes(ids: $suites) { __typename ... on CheckSuite {
    ${WAITING_JOBS}
  } }
}`;

/** The newest hundred runs that wait, for which environments and with which deployments: two requests, and one where nothing waits. */
export async function readWaitingRuns(
  api: Pick<Api, 'rest' | 'graphql'>,
  { installation, repository }: { readonly installation: number; readonly repository: string },
): Promise<Result<readonly Asked[], ReadFault>> {
  const answer = await api.rest(RUNS, { ...ownerAndName(repository), status: 'waiting', per_page: 100 });
  if (!answer.ok) return answer;
  const runs = parseJson(RUNS, answer.value.data, (json) =>
    list(field(json, 'workflow_runs'), (one) => ({
      repository: integer(field(field(one, 'repository'), 'id')),
      suite: text(field(one, 'check_suite_node_id')),
    })),
  );
  if (!runs.ok) return runs;
  const [first] = runs.value;
  if (first === undefined) return { ok: true, value: [] };
  const place = { installation, repository: { id: first.repository, name: repository } };
  const suites = runs.value.map(({ suite }) => suite);
  const read = await api.graphql('WaitingDeployments', waitingDeploymentsQuery, { suites });
  if (!read.ok) return read;
  return parseJson('WaitingDeployments', read.value, (json) =>
    list(field(json, 'nodes'), (suite) => orNull(suite, (one) => askedBy(one, place)) ?? []).flat(),
  );
}

/** Each environment that a run waits for, once for each of its deployments: without one where GitHub tells none. */
function askedBy(suite: Json, place: Pick<Asked, 'installation' | 'repository'>): readonly Asked[] {
  const run = fieldOrNull(suite, 'workflowRun');
  if (run === null) return [];
  const id = integer(field(run, 'databaseId'));
  const { environments, deployments } = waitingJobs(suite, run);
  return environments.flatMap((environment): readonly Asked[] => {
    const about = { kind: 'asked', ...place, run: id, environment } as const;
    const own = deployments.flatMap((one) =>
      sameName(one.environment, environment) ? [{ id: one.id, commit: one.commit }] : [],
    );
    return own.length === 0
      ? [{ ...about, deployment: null }]
      : own.map((deployment): Asked => ({ ...about, deployment }));
  });
}
