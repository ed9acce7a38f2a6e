import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Receiver } from '../receiver.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { getAccount } from '../../../src/sandbox/world/accounts.ts';
import { userActor } from '../../../src/sandbox/world/tokens.ts';
import { startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import { appJwt, asInstallation, startAcme, tip } from '../acme.ts';
import { startReceiver } from '../receiver.ts';
import { idAt } from '../rest/steps.ts';

let sandbox: Sandbox;
let shop: Repository;
let receiver: Receiver;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
  receiver = await startReceiver();
  const app = sandbox.world.apps.get(7001);
  if (app) app.webhook = { url: receiver.url, secret: 'hush' };
});
afterEach(async () => {
  await receiver.close();
  await sandbox.close();
});

const say = async (body: string): Promise<void> => {
  await sandbox.as('bob').call('POST', '/repos/acme/shop/issues/1/comments', { body });
  await sandbox.idle();
};

const asApp = (method: string, path: string) =>
  sandbox.as('').call(method, path, undefined, { authorization: `Bearer ${appJwt(sandbox, 7001)}` });

describe('webhooks', () => {
  it('“Signature `X-Hub-Signature-256` = HMAC-SHA256 of the raw body, only if a secret is set” on the App', async () => {
    await say('hello');
    const [first] = receiver.received;
    expect(first?.signature).toBe(
      `sha256=${createHmac('sha256', 'hush')
        .update(first?.text ?? '')
        .digest('hex')}`,
    );
    const app = sandbox.world.apps.get(7001);
    if (app) app.webhook = { url: receiver.url, secret: '' };
    await say('hello again');
    expect(receiver.received.at(-1)?.signature).toBe('');
  });

  it('“Answer 2xx within **10 s** (GHES 30 s) or it is a failure; **no automatic redelivery**” follows', async () => {
    receiver.status = 500;
    await say('hello');
    expect(receiver.received).toHaveLength(1);
    expect(sandbox.deliveries.log.map(({ status, statusCode }) => [status === 'OK', statusCode])).toEqual([
      [false, 500],
    ]);
  });

  it('“A redelivery has the **same X-GitHub-Delivery GUID**.” and an id of its own', async () => {
    await say('hello');
    const id = sandbox.deliveries.log[0]?.id;
    expect((await asApp('POST', `/app/hook/deliveries/${id}/attempts`)).status).toBe(202);
    await sandbox.idle();
    expect(new Set(receiver.received.map(({ guid }) => guid)).size).toBe(1);
    expect(new Set(sandbox.deliveries.log.map((delivery) => delivery.id)).size).toBe(2);
    expect(sandbox.deliveries.log.map(({ redelivery }) => redelivery)).toEqual([false, true]);
    expect(sandbox.violations).toEqual([]);
  });

  it('“`status=failure` means status_code 400–599, so connection failures/timeouts may not match **[?]** ⇒ list all” it is', async () => {
    receiver.status = 503;
    await say('refused');
    await receiver.close();
    await say('nobody there');
    receiver = await startReceiver();
    expect((await asApp('GET', '/app/hook/deliveries')).body).toHaveLength(2);
    expect((await asApp('GET', '/app/hook/deliveries?status=failure')).body).toMatchObject([{ status_code: 503 }]);
    expect(sandbox.violations).toEqual([]);
  });

  it('“go **only to the app that owns the check**; `created`/`completed` go to all subscribers” who installed it', async () => {
    const run = { name: 'look-alike', head_sha: tip(shop, 'feature') };
    const copycat = asInstallation(sandbox, 72);
    const made = await copycat.call('POST', '/repos/acme/shop/check-runs', run);
    await copycat.call('POST', `/repos/acme/shop/check-runs/${idAt(made, 'id')}/rerequest`);
    await sandbox.idle();
    expect(receiver.names()).toEqual(['check_run.created']);
  });

  it('“- Fields: action, environment (name), event (triggering event name), deployment_callback_url, deployment, pull_requests[]” are all there', async () => {
    const run = startWorkflowRun(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), shop, {
      path: 'deploy.yml',
      event: 'push',
      headSha: tip(shop, 'main'),
      headBranch: 'main',
      jobs: [{ name: 'deploy', environment: 'production' }],
    });
    await sandbox.idle();
    const asked = receiver.received.find(({ event }) => event === 'deployment_protection_rule')?.payload;
    expect(asked).toMatchObject({
      action: 'requested',
      environment: 'production',
      event: 'push',
      deployment_callback_url: `${sandbox.url}/repos/acme/shop/actions/runs/${run.id}/deployment_protection_rule`,
      deployment: { environment: 'production', sha: tip(shop, 'main') },
      pull_requests: [],
      installation: { id: 71 },
      sender: { login: 'alice' },
    });
    // “No workflow_run / run_id / run_attempt field.”
    expect(Object.keys(asked ?? {}).filter((key) => /run/.test(key))).toEqual([]);
  });

  it('“localhost URLs are refused by GitHub” but are all there is here, so an App without address gets nothing', async () => {
    const app = sandbox.world.apps.get(7001);
    if (app) app.webhook = null;
    await say('hello');
    expect([receiver.received.length, sandbox.deliveries.log.length]).toEqual([0, 0]);
  });
});
