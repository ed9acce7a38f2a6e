import { field, integer, list, objectId, parseJson, text } from '../json.ts';
import { readCounted } from '../counted-pages.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { readPages } from '../rest-pages.ts';
import { parseJob, parseNote, parseRun } from './run.ts';
import { send } from './send.ts';
import type { Api, RestAnswer } from '../api.ts';
import type { ApiFault } from '../api-fault.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Order, WorkflowPorts } from '../../gate/start/workflow-ports.ts';

const MOST = 100;

/** Behind so many tags one on the commit is enough. */
const MANY = 1_000;

/** Workflows over GitHub's API. 'slug' is our App's. */
export function createWorkflowPorts(api: Pick<Api, 'rest'>, slug: string): WorkflowPorts {
  const get = async <T>(
    route: string,
    repository: string,
    parameters: Readonly<Record<string, unknown>>,
    read: (json: Json) => T,
  ): Promise<Result<T, ReadFault>> => {
    return parsed(route, await api.rest(route, { ...ownerAndName(repository), ...parameters }), read);
  };
  return {
    branchesAt: (repository, commit) =>
      get('GET /repos/{owner}/{repo}/commits/{commit}/branches-where-head', repository, { commit }, (json) =>
        list(json, (one) => text(field(one, 'name'))),
      ),
    tagsAt: async (repository, commit) => {
      const isMeant = (tag: ReturnType<typeof parseTag>): boolean => tag.commit === commit;
      const isEnough = (all: readonly ReturnType<typeof parseTag>[]): boolean =>
        all.length >= MANY && all.some(isMeant);
      const tags = await readPages(api, 'GET /repos/{owner}/{repo}/tags', ownerAndName(repository), parseTag, isEnough);
      return tags.ok ? { ok: true, value: tags.value.filter(isMeant).map(({ name }) => name) } : tags;
    },
    order: (repository, base, head) =>
      get(
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        repository,
        { basehead: `${base}...${head}`, per_page: 1 },
        orderOf,
      ),
    start: (repository, { workflow, ref, inputs }) =>
      send(
        api,
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches',
        { ...ownerAndName(repository), workflow: fileOf(workflow), ref, inputs, return_run_details: true },
        (data) => (data.value === undefined ? null : integer(field(data, 'workflow_run_id'))),
      ),
    startedSince: async (repository, workflow, since) => {
      const asked = { event: 'workflow_dispatch', created: `>=${since}`, per_page: MOST };
      const runs = await get(
        'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs',
        repository,
        { workflow: fileOf(workflow), ...asked },
        runsOf,
      );
      if (!runs.ok) return runs;
      return { ok: true, value: runs.value.filter((run) => run.startedBy === `${slug}[bot]`).toReversed() };
    },
    run: async (repository, run) => {
      const answer = await api.rest('GET /repos/{owner}/{repo}/actions/runs/{run}', {
        ...ownerAndName(repository),
        run,
      });
      if (!answer.ok && answer.fault.status === 404) return { ok: true, value: null };
      return parsed('GET /repos/{owner}/{repo}/actions/runs/{run}', answer, parseRun);
    },
    failedOn: (repository, workflow, commit) =>
      get(
        'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs',
        repository,
        { workflow: fileOf(workflow), head_sha: commit, status: 'failure', per_page: MOST },
        runsOf,
      ),
    jobs: (repository, run, attempt) => {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs';
      const about = { ...ownerAndName(repository), run, attempt, per_page: MOST };
      return readCounted(api, route, about, 'jobs', (one) => {
        const job = parseJob(one);
        return [job.id, job];
      });
    },
    notes: (repository, job) =>
      get('GET /repos/{owner}/{repo}/check-runs/{job}/annotations', repository, { job, per_page: MOST }, (json) =>
        list(json, parseNote),
      ),
    rerunFailed: (repository, run) =>
      send(
        api,
        'POST /repos/{owner}/{repo}/actions/runs/{run}/rerun-failed-jobs',
        { ...ownerAndName(repository), run },
        () => null,
      ),
    cancel: (repository, run) =>
      send(
        api,
        'POST /repos/{owner}/{repo}/actions/runs/{run}/cancel',
        { ...ownerAndName(repository), run },
        () => null,
      ),
    mayWrite: async (repository, login) => {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{login}/permission';
      const answer = await api.rest(route, { ...ownerAndName(repository), login });
      if (!answer.ok && answer.fault.status === 404) return { ok: true, value: false };
      // 'maintain' is told as write here.
      return parsed(route, answer, (json) => ['admin', 'write'].includes(text(field(json, 'permission'))));
    },
  };
}

function parsed<T>(
  source: string,
  answer: Result<RestAnswer, ApiFault>,
  read: (json: Json) => T,
): Result<T, ReadFault> {
  return answer.ok ? parseJson(source, answer.value.data, read) : answer;
}

/** GitHub takes the name of the file for the workflow. */
function fileOf(workflow: string): string {
  return workflow.split('/').at(-1) ?? workflow;
}

function parseTag(json: Json): { readonly name: string; readonly commit: string } {
  return { name: text(field(json, 'name')), commit: objectId(field(field(json, 'commit'), 'sha')) };
}

function runsOf(json: Json) {
  return list(field(json, 'workflow_runs'), parseRun);
}

const orders: readonly Order[] = ['ahead', 'behind', 'identical', 'diverged'];

function orderOf(json: Json): Order {
  const status = text(field(json, 'status'));
  // What GitHub may say one day is no order that we know: neither before nor behind.
  return orders.find((order) => order === status) ?? 'diverged';
}
