import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readWaitingRuns, waitingDeploymentsQuery } from '../../../src/github/waiting/waiting-runs.ts';
import { githubSchema } from '../../../src/sandbox/graphql/schema.ts';
import { anApi, type Says } from './rule-api.ts';

const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';
const SUITES = 'WaitingDeployments';
const commit = 'c'.repeat(40);

const place = { installation: 5, repository: 'acme/shop' };
const runs = {
  data: {
    workflow_runs: [11, 12].map((id) => ({ id, repository: { id: 1 }, check_suite_node_id: `CS_${id}` })),
  },
};
const deployment = (databaseId: number, environment: string) => ({
  deployment: { databaseId, commitOid: commit, environment },
});
const suite = (databaseId: number, names: readonly string[], ...jobs: readonly object[]) => ({
  __typename: 'CheckSuite',
  workflowRun: {
    databaseId,
    pendingDeploymentRequests: { nodes: names.map((name) => ({ environment: { name } })) },
  },
  checkRuns: { nodes: jobs },
});
const suites = (...nodes: readonly unknown[]) => ({ data: { nodes } });
const about = { kind: 'asked', installation: 5, repository: { id: 1, name: 'acme/shop' } };

describe('what waits in a repository now (T106)', () => {
  it('asks what GitHub understands', () => {
    expect(validate(githubSchema(), parse(waitingDeploymentsQuery))).toEqual([]);
  });

  it('is asked of all its runs at once, with the deployments that wait', async () => {
    const said = suites(
      suite(11, ['production', 'staging'], deployment(27, 'production'), deployment(28, 'Production')),
      suite(12, [], deployment(30, 'production'), { deployment: null }),
    );
    const { api, asked } = anApi({ [RUNS]: [runs], [SUITES]: [said] });
    expect(await readWaitingRuns(api, place)).toEqual({
      ok: true,
      value: [
        { ...about, run: 11, environment: 'production', deployment: { id: 27, commit } },
        { ...about, run: 11, environment: 'production', deployment: { id: 28, commit } },
        { ...about, run: 11, environment: 'staging', deployment: null },
        { ...about, run: 11, environment: 'Production', deployment: { id: 27, commit } },
        { ...about, run: 11, environment: 'Production', deployment: { id: 28, commit } },
        { ...about, run: 12, environment: 'production', deployment: { id: 30, commit } },
      ],
    });
    expect(asked).toEqual([
      { what: RUNS, with: { owner: 'acme', repo: 'shop', status: 'waiting', per_page: 100 } },
      { what: SUITES, with: { suites: ['CS_11', 'CS_12'] } },
    ]);
  });

  it('costs one request where nothing waits', async () => {
    const { api, asked } = anApi({ [RUNS]: [{ data: { workflow_runs: [] } }] });
    expect(await readWaitingRuns(api, place)).toEqual({ ok: true, value: [] });
    expect(asked).toHaveLength(1);
  });

  it('passes over what is no run any more', async () => {
    const said = suites(null, { ...suite(12, ['production']), workflowRun: null });
    const { api } = anApi({ [RUNS]: [runs], [SUITES]: [said] });
    expect(await readWaitingRuns(api, place)).toEqual({ ok: true, value: [] });
  });

  it('is not known where one part of it cannot be read', async () => {
    const ask = async (first: Says, second: Says) =>
      readWaitingRuns(anApi({ [RUNS]: [first], [SUITES]: [second] }).api, place);
    expect(await ask(null, suites())).toMatchObject({ ok: false });
    expect(await ask({ data: {} }, suites())).toMatchObject({ ok: false });
    expect(await ask(runs, null)).toMatchObject({ ok: false });
    expect(await ask(runs, { data: {} })).toMatchObject({ ok: false });
    expect(await ask(runs, suites(suite(11, ['production'], { deployment: { databaseId: 27 } })))).toMatchObject({
      ok: false,
    });
    expect(await ask(runs, suites({ ...suite(11, []), checkRuns: null }))).toMatchObject({ ok: false });
  });
});
