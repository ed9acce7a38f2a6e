import { readCounted } from '../counted-pages.ts';
import { field, integer, objectId, optionalField, parseJson, refuse, text } from '../json.ts';
import type { Api } from '../api.ts';
import type { Facts, WorkflowJob, WorkflowJobs } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run}';
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run}/jobs';
const PER_PAGE = 100;

type Place = { readonly owner: string; readonly repo: string; readonly run: number };
type RunFacts = Pick<WorkflowJobs, 'path' | 'event' | 'status' | 'headRepositoryId'>;
type JobFacts = WorkflowJob & { readonly headSha: string; readonly attempt: number };

/** The jobs of a run's newest attempt: which check runs are truly jobs of it. What the snapshot tells of the run is not asked again. */
export async function readJobs(api: Api, place: Place, facts: Facts): Promise<Result<WorkflowJobs, ReadFault>> {
  const jobs = await readAllJobs(api, place);
  if (!jobs.ok) return jobs;
  const run = runInSnapshot(facts, place.run) ?? (await readRun(api, place));
  if (!run.ok) return run;
  const [first] = jobs.value;
  if (first === undefined || jobs.value.some(({ headSha }) => headSha !== first.headSha)) {
    return {
      ok: false,
      fault: { code: 'API_PARTIAL', detail: `${JOBS}: run ${place.run} came without jobs of one commit` },
    };
  }
  const attempt = Math.max(...jobs.value.map((job) => job.attempt));
  const listed = jobs.value.map(({ checkRunId, name }) => ({ checkRunId, name }));
  return { ok: true, value: { runId: place.run, headSha: first.headSha, attempt, ...run.value, jobs: listed } };
}

/**
 * The snapshot does not tell from which repository a run's code came. A fork that proposes the same commit gets a run of its own, with the
 * workflow file of whatever branch it was proposed for: where there are several, the run itself must say whose it is.
 */
function runInSnapshot({ commits }: Facts, id: number): Result<RunFacts, ReadFault> | null {
  const runs = commits.flatMap(({ checks }) => checks.flatMap(({ workflowRun }) => workflowRun ?? []));
  const run = runs.find((one) => one.id === id);
  if (run === undefined || run.path === null || run.status === undefined) return null;
  const forPulls = runs.filter(({ path, event }) => path === run.path && event.startsWith('pull_request'));
  if (run.event.startsWith('pull_request') && forPulls.some((one) => one.id !== id)) return null;
  return { ok: true, value: { path: run.path, event: run.event, status: run.status, headRepositoryId: null } };
}

async function readRun(api: Api, place: Place): Promise<Result<RunFacts, ReadFault>> {
  const answer = await api.rest(RUN, place);
  if (!answer.ok) return answer;
  return parseJson(RUN, answer.value.data, (json) => {
    if (integer(field(json, 'id')) !== place.run) return refuse(field(json, 'id'), `run ${place.run}`);
    const repository = optionalField(json, 'head_repository');
    return {
      path: text(field(json, 'path')),
      event: text(field(json, 'event')),
      status: text(field(json, 'status')),
      headRepositoryId: repository === null ? null : integer(field(repository, 'id')),
    };
  });
}

function readAllJobs(api: Api, place: Place): Promise<Result<readonly JobFacts[], ReadFault>> {
  return readCounted(api, JOBS, { ...place, filter: 'latest', per_page: PER_PAGE }, 'jobs', (json) => {
    const job = parseJob(json, place.run);
    return [job.checkRunId, job];
  });
}

/** The check run of a job is named by its address; it need not carry the job's id. */
function parseJob(json: Json, run: number): JobFacts {
  if (integer(field(json, 'run_id')) !== run) return refuse(field(json, 'run_id'), `run ${run}`);
  const url = field(json, 'check_run_url');
  const id = /\/check-runs\/(\d{1,16})$/.exec(text(url))?.[1];
  if (id === undefined) return refuse(url, 'the address of a check run');
  return {
    checkRunId: Number(id),
    name: text(field(json, 'name')),
    headSha: objectId(field(json, 'head_sha')),
    attempt: integer(field(json, 'run_attempt')),
  };
}
