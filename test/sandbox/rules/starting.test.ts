import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../../../src/sandbox/client.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { getAccount } from '../../../src/sandbox/world/accounts.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { userActor } from '../../../src/sandbox/world/tokens.ts';
import { finishJob } from '../../../src/sandbox/world/workflow-runs.ts';
import { asInstallation, startAcme, tip } from '../acme.ts';

let sandbox: Sandbox;
let shop: Repository;
let app: Client;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
  app = asInstallation(sandbox, 71);
});
afterEach(() => sandbox.close());

const SHIP = `
name: Ship
on:
  push:
  workflow_dispatch:
    inputs:
      sha: { required: true }
      environment: { required: true, default: production }
      kind: { type: choice, options: [blue, green] }
jobs:
  ship: {}
`;

/** Writes a workflow file to a branch. */
const write = (text: string, branch = 'main'): string =>
  push(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), shop, {
    branch,
    message: 'Ship',
    files: { '.github/workflows/ship.yml': text },
  }).sha;

const start = (body: object, client = app) =>
  client.call('POST', '/repos/acme/shop/actions/workflows/ship.yml/dispatches', body);
const words = (answer: Awaited<ReturnType<typeof start>>): string => JSON.stringify(answer.body);

describe('a workflow that is started by hand', () => {
  it('“an input that it does not declare is refused with 422” and named', async () => {
    write(SHIP);
    const answer = await start({ ref: 'main', inputs: { sha: 'x', run: '7' } });
    expect([answer.status, words(answer)]).toEqual([422, expect.stringContaining('Unexpected inputs provided')]);
    expect(words(answer)).toContain('run');
    expect(shop.workflowRuns.size).toBe(0);
  });

  it('“so is one that it requires and does not get”, unless it has a default, and a choice that is none', async () => {
    write(SHIP);
    expect((await start({ ref: 'main' })).status).toBe(422);
    expect((await start({ ref: 'main', inputs: { sha: 'x', kind: 'red' } })).status).toBe(422);
    expect((await start({ ref: 'main', inputs: { sha: 'x', kind: 'blue' } })).status).toBe(204);
  });

  it('“at most 25 `inputs`; Actions: write”', async () => {
    write(SHIP);
    const inputs = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`i${at}`, '']));
    expect((await start({ ref: 'main', inputs })).status).toBe(422);
    expect((await start({ ref: 'main', inputs: { sha: 'x' } }, asInstallation(sandbox, 72))).status).toBe(403);
  });

  it('“The workflow must stand on the default branch; the file and its inputs are those of the ref”', async () => {
    push(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), shop, {
      branch: 'other',
      message: 'x',
      files: {},
    });
    write(SHIP, 'other');
    expect((await start({ ref: 'other', inputs: { sha: 'x' } })).status).toBe(404);
    write('on: [push, workflow_dispatch]\njobs: { ship: {} }');
    expect((await start({ ref: 'main', inputs: { sha: 'x' } })).status).toBe(422);
    expect((await start({ ref: 'other', inputs: { sha: 'x' } })).status).toBe(204);
  });

  it('“204, or with `return_run_details` 200 and the id of the run”', async () => {
    write(SHIP);
    const answer = await start({ ref: 'main', inputs: { sha: 'x' }, return_run_details: true });
    const [run] = shop.workflowRuns.values();
    expect([answer.status, words(answer)]).toEqual([200, expect.stringContaining(`"workflow_run_id":${run?.id}`)]);
    expect(run).toMatchObject({ event: 'workflow_dispatch', headSha: tip(shop, 'main') });
    expect(run?.actor.login).toBe('gatekeeper[bot]');
    expect(sandbox.violations).toEqual([]);
  });

  it('deploys to the environment that an input names: “with `ref` (a branch or tag) and at most 25 `inputs`”', async () => {
    write(
      SHIP.replace(
        '  ship: {}',
        "  ship: { environment: '${{ inputs.environment }}' }\n  tell: { environment: '${{ inputs.kind }}' }",
      ),
    );
    await start({ ref: 'main', inputs: { sha: 'x', environment: 'staging' } });
    const [run] = shop.workflowRuns.values();
    expect(run?.jobs.map(({ name, environment }) => [name, environment])).toEqual([
      ['ship', 'staging'],
      ['tell', null],
    ]);
  });

  it('is refused where the file does not take it: “POST workflows/{id or file name}/dispatches with `ref`”', async () => {
    write('on: push\njobs: { ship: {} }');
    expect(words(await start({ ref: 'main' }))).toContain("Workflow does not have 'workflow_dispatch' trigger");
  });
});

describe('runs', () => {
  const aRun = async () => {
    write(SHIP);
    await start({ ref: 'main', inputs: { sha: 'x' } });
    const run = [...shop.workflowRuns.values()].at(-1);
    if (run === undefined) throw new Error('no run was started');
    return run;
  };
  const call = (method: string, path: string) => app.call(method, `/repos/acme/shop/actions${path}`);

  it('“POST runs/{id}/cancel, 202; a run that has ended is refused with 409”', async () => {
    const run = await aRun();
    expect((await call('POST', `/runs/${run.id}/cancel`)).status).toBe(202);
    expect([run.status, run.conclusion]).toEqual(['completed', 'cancelled']);
    expect((await call('POST', `/runs/${run.id}/cancel`)).status).toBe(409);
    expect(sandbox.violations).toEqual([]);
  });

  it('“A workflow run can be re-run a maximum of 50 times”', async () => {
    const run = await aRun();
    for (let time = 0; time <= 50; time += 1) {
      const job = run.jobs.at(-1);
      if (job !== undefined) finishJob(sandbox.world, run, job, 'failure');
      const { status } = await call('POST', `/runs/${run.id}/rerun-failed-jobs`);
      expect([time, status]).toEqual([time, time < 50 ? 201 : 403]);
    }
  });

  it('are found by their workflow, event, commit and time: “The API does not tell with which inputs a run was started”', async () => {
    const run = await aRun();
    const found = async (query: string) => {
      const { body } = await call('GET', `/workflows/ship.yml/runs?${query}`);
      return JSON.stringify(body).includes(`"id":${run.id},`);
    };
    const at = new Date(run.createdAt).toISOString();
    const after = new Date(run.createdAt + 2000).toISOString();
    expect(await found(`event=workflow_dispatch&created=${encodeURIComponent(`>=${at}`)}`)).toBe(true);
    expect(await found(`event=workflow_dispatch&created=${encodeURIComponent(`>=${after}`)}`)).toBe(false);
    expect(await found(`created=${encodeURIComponent(`<=${after}`)}`)).toBe(true);
    expect(await found(`created=${encodeURIComponent(`${at}..${after}`)}`)).toBe(true);
    expect(await found('event=push')).toBe(false);
    expect(await found(`head_sha=${run.headSha}`)).toBe(true);
    expect((await call('GET', '/workflows/ship.yml/runs?created=lately')).status).toBe(422);
    expect((await call('GET', '/workflows/ship.yml/runs?created=%3E%3Dlately')).status).toBe(422);
  });
});

describe('what stands on a commit', () => {
  it('is told by its branches and its tags: “with `ref` (a branch or tag) and at most 25”', async () => {
    const sha = tip(shop, 'feature');
    shop.refs.set('refs/tags/v1', sha);
    shop.refs.set('refs/tags/v2', tip(shop, 'main'));
    const branches = await app.call('GET', `/repos/acme/shop/commits/${sha}/branches-where-head`);
    expect(branches.body).toEqual([expect.objectContaining({ name: 'feature' })]);
    const tags = await app.call('GET', '/repos/acme/shop/tags');
    expect(tags.body).toEqual([
      expect.objectContaining({ name: 'v2' }),
      expect.objectContaining({ name: 'v1', commit: expect.objectContaining({ sha }) }),
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});
