import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../../../src/sandbox/client.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { getAccount } from '../../../src/sandbox/world/accounts.ts';
import { userActor } from '../../../src/sandbox/world/tokens.ts';
import { finishJob, startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import { asInstallation, startAcme, tip } from '../acme.ts';
import { idAt, play, playOne } from './steps.ts';

let sandbox: Sandbox;
let shop: Repository;
let alice: Client;
let olivia: Client;
let app: Client;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
  [alice, olivia, app] = [sandbox.as('alice'), sandbox.as('olivia'), asInstallation(sandbox, 71)];
});
afterEach(() => sandbox.close());

const output = { title: 'Looking', summary: 'Nothing yet', text: 'Details' };

/** A finished test job and a deploy job that waits for production's gate. */
const startRun = () => {
  const run = startWorkflowRun(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), shop, {
    path: '.github/workflows/deploy.yml',
    name: 'Deploy',
    event: 'push',
    headSha: tip(shop, 'main'),
    headBranch: 'main',
    jobs: [{ name: 'test' }, { name: 'deploy', needs: ['test'], environment: 'production' }],
  });
  const [test] = run.jobs;
  if (!test) throw new Error('the run has no job');
  finishJob(sandbox.world, run, test, 'success');
  return run;
};

describe('GitHub’s REST contract is kept', () => {
  it('by check runs and suites', async () => {
    const sha = tip(shop, 'feature');
    const annotations = [
      { path: 'src/more.ts', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'hm' },
    ];
    const made = await playOne([app, 'POST', '/check-runs', 201, { name: 'gate', head_sha: sha, status: 'in_progress', external_id: 'x', details_url: 'https://gate.example', output: { ...output, annotations } }]); // prettier-ignore
    const id = idAt(made, 'id');
    const actions = [{ label: 'Again', description: 'Look again', identifier: 'again' }];
    await play([
      [app, 'PATCH', `/check-runs/${id}`, 200, { status: 'completed', conclusion: 'action_required', output, actions }],
      [app, 'GET', `/check-runs/${id}`, 200],
      [app, 'GET', `/check-runs/${id}/annotations`, 200],
      [app, 'GET', `/commits/${sha}/check-runs?app_id=7001&filter=latest`, 200],
      [app, 'GET', '/commits/feature/check-suites', 200],
      [app, 'GET', `/check-suites/${idAt(made, 'check_suite', 'id')}`, 200],
      [app, 'GET', `/check-suites/${idAt(made, 'check_suite', 'id')}/check-runs`, 200],
      [app, 'POST', `/check-runs/${id}/rerequest`, 201],
      [app, 'POST', `/check-suites/${idAt(made, 'check_suite', 'id')}/rerequest`, 201],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by workflow runs, jobs and gates', async () => {
    const run = startRun();
    const job = run.jobs[0]?.id;
    await play([
      [app, 'GET', '/actions/runs', 200],
      [app, 'GET', `/actions/runs/${run.id}`, 200],
      [app, 'GET', `/actions/runs/${run.id}/jobs`, 200],
      [app, 'GET', `/actions/runs/${run.id}/attempts/1`, 200],
      [app, 'GET', `/actions/runs/${run.id}/attempts/1/jobs`, 200],
      [app, 'GET', `/actions/jobs/${job}`, 200],
      [app, 'GET', '/actions/workflows', 200],
      [app, 'GET', '/actions/workflows/deploy.yml/runs', 200],
      [app, 'GET', `/actions/runs/${run.id}/pending_deployments`, 200],
      [
        app,
        'POST',
        `/actions/runs/${run.id}/deployment_protection_rule`,
        204,
        { environment_name: 'production', comment: 'still looking' },
      ],
      [
        app,
        'POST',
        `/actions/runs/${run.id}/deployment_protection_rule`,
        204,
        { environment_name: 'production', state: 'rejected', comment: 'no' },
      ],
      [app, 'GET', `/actions/runs/${run.id}/approvals`, 200],
      [app, 'POST', `/actions/runs/${run.id}/rerun-failed-jobs`, 201],
      [
        app,
        'POST',
        `/actions/runs/${run.id}/deployment_protection_rule`,
        204,
        { environment_name: 'production', state: 'approved' },
      ],
    ]);
    const deploy = run.jobs.at(-1);
    if (!deploy) throw new Error('the run has no job');
    finishJob(sandbox.world, run, deploy, 'success');
    await play([
      [app, 'POST', `/actions/jobs/${deploy.id}/rerun`, 201],
      [app, 'GET', `/deployments/${deploy.deploymentId}/statuses`, 200],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by a workflow started by hand, with the jobs its file names', async () => {
    const text = [
      'name: Ship',
      'on: workflow_dispatch',
      'jobs:',
      '  build: {}',
      '  ship: { name: Ship it, needs: build, environment: { name: production } }',
    ];
    await play([
      [
        alice,
        'PUT',
        '/contents/.github/workflows/ship.yml',
        201,
        { message: 'Ship', content: Buffer.from(text.join('\n')).toString('base64') },
      ],
      [alice, 'POST', '/actions/workflows/ship.yml/dispatches', 204, { ref: 'main' }],
      [alice, 'POST', '/actions/workflows/none.yml/dispatches', 404, { ref: 'main' }],
      [alice, 'POST', '/actions/workflows/ship.yml/dispatches', 422, { ref: 'nowhere' }],
    ]);
    const [run] = shop.workflowRuns.values();
    expect(run).toMatchObject({ event: 'workflow_dispatch', workflow: { name: 'Ship' }, headBranch: 'main' });
    expect(run?.jobs.map(({ name, needs, environment, status }) => [name, needs, environment, status])).toEqual([
      ['build', [], null, 'in_progress'],
      ['Ship it', ['build'], 'production', 'queued'],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by deployments made by hand', async () => {
    const made = await playOne([alice, 'POST', '/deployments', 201, { ref: 'main', environment: 'staging', required_contexts: [], auto_merge: false, description: 'try' }]); // prettier-ignore
    const id = idAt(made, 'id');
    const status = await playOne([
      alice,
      'POST',
      `/deployments/${id}/statuses`,
      201,
      { state: 'success', log_url: 'https://log.example/1' },
    ]);
    await play([
      [alice, 'GET', '/deployments?environment=staging', 200],
      [alice, 'GET', `/deployments/${id}`, 200],
      [alice, 'GET', `/deployments/${id}/statuses`, 200],
      [alice, 'GET', `/deployments/${id}/statuses/${idAt(status, 'id')}`, 200],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by environments and their protection', async () => {
    const bob = getAccount(sandbox.world, 'bob').id;
    await play([
      [olivia, 'PUT', '/environments/staging', 200, { wait_timer: 5, reviewers: [{ type: 'User', id: bob }], deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }],
      [olivia, 'GET', '/environments', 200],
      [olivia, 'GET', '/environments/staging', 200],
      [olivia, 'POST', '/environments/staging/deployment-branch-policies', 200, { name: 'release/*' }],
      [olivia, 'GET', '/environments/staging/deployment-branch-policies', 200],
      [olivia, 'GET', '/environments/staging/deployment_protection_rules/apps', 200],
    ]); // prettier-ignore
    const rule = await playOne([
      olivia,
      'POST',
      '/environments/staging/deployment_protection_rules',
      201,
      { integration_id: 7001 },
    ]);
    await play([
      [olivia, 'GET', '/environments/staging/deployment_protection_rules', 200],
      [olivia, 'GET', `/environments/staging/deployment_protection_rules/${idAt(rule, 'id')}`, 200],
      [olivia, 'DELETE', `/environments/staging/deployment_protection_rules/${idAt(rule, 'id')}`, 204],
      [olivia, 'DELETE', '/environments/staging', 204],
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});
