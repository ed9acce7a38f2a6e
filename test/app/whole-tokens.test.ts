import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createProbotApp } from '../../src/app/probot-events.ts';
import { readSettings } from '../../src/app/settings.ts';
import { createApi } from '../../src/github/api.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { addAccount } from '../../src/sandbox/world/accounts.ts';
import { addApp, installApp } from '../../src/sandbox/world/apps.ts';
import { APP_KEY } from '../builders/app-key.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

/** The App's access to GitHub, as `holdpoint serve` makes it. */
async function theApi() {
  const { world } = sandbox;
  const acme = addAccount(world, { login: 'acme', type: 'Organization' });
  const permissions = { metadata: 'read' } as const;
  const app = addApp(world, { slug: 'holdpoint', owner: acme, permissions, events: [], privateKey: APP_KEY });
  const installation = installApp(world, acme, app, acme);
  const read = readSettings({
    APP_ID: String(app.id),
    PRIVATE_KEY: APP_KEY,
    WEBHOOK_SECRET: '0123456789abcdef0123456789abcdef',
    GITHUB_API_URL: sandbox.url,
  });
  if (!('settings' in read)) throw new Error(JSON.stringify(read.problems));
  const request = await createProbotApp(read.settings, () => undefined).requestOf(installation.id);
  return createApi({ request, pause: () => Promise.resolve() });
}

describe('a token whose answer was damaged on its way', () => {
  it.each<FaultKind>([{ kind: 'truncate' }, { kind: 'html' }, { kind: 'empty' }])(
    'is not kept: the next request asks for another one ($kind)',
    async (fault) => {
      const api = await theApi();
      const token = { match: { path: /access_tokens$/ }, after: true } as const;
      sandbox.faults.add({ ...fault, ...token, times: 2 });
      const list = () => api.rest('GET /installation/repositories', {});
      expect(await list()).toMatchObject({ ok: false, fault: { code: 'API_UNAVAILABLE' } });
      expect(await list()).toMatchObject({ ok: true, value: { data: { total_count: 0 } } });
    },
  );
});
