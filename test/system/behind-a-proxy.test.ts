import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/demo/run-action.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import type { Certificate } from './certificate.ts';
import { makeCertificate } from './certificate.ts';
import type { Nginx } from './nginx.ts';
import { startNginx } from './nginx.ts';
import { publicSeed } from './seed.ts';
import { freePort } from './server-process.ts';
import type { Tinyproxy } from './tinyproxy.ts';
import { startTinyproxy } from './tinyproxy.ts';

let folder = '';
let certificate: Certificate;
let sandbox: Sandbox;
let nginx: Nginx;
let proxy: Tinyproxy;
let gitHub = '';
let sha = '';
let token = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-proxy-'));
  chmodSync(folder, 0o755);
  certificate = makeCertificate(folder);
  sandbox = await startSandbox({ seed: publicSeed });
  const port = await freePort();
  nginx = await startNginx(folder, certificate, port, Number(new URL(sandbox.url).port));
  proxy = await startTinyproxy(folder, await freePort());
  // Nobody goes to his own machine through a proxy, so it is asked for under an address that is not known to be one.
  gitHub = `https://0.0.0.0:${port}`;
  ({ sha, token } = readyToDeploy(sandbox));
}, 60_000);

afterAll(async () => {
  await proxy?.stop();
  await nginx?.stop();
  await sandbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The pull request's only check has succeeded. */
function readyToDeploy({ world }: Sandbox) {
  const shop = findRepository(world, 'acme', 'shop');
  const head = shop?.refs.get('refs/heads/cart');
  if (shop === undefined || head === undefined) throw new Error('the seed lacks the repository or its branch');
  const workflow = actorOfToken(world, issueActionsToken(world, shop, { checks: 'write' }));
  createCheckRun(world, workflow, shop, {
    name: 'ci / test',
    headSha: head,
    status: 'completed',
    conclusion: 'success',
  });
  const reads = {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    issues: 'read',
    deployments: 'read',
    pull_requests: 'read',
    statuses: 'read',
  } as const;
  return { sha: head, token: issueActionsToken(world, shop, reads) };
}

function withProxy(url: string): Record<string, string> {
  return { https_proxy: url, NODE_EXTRA_CA_CERTS: certificate.certificate };
}

function action(env: Readonly<Record<string, string>>) {
  const where = { root: process.cwd(), node: process.execPath, apiUrl: gitHub, serverUrl: gitHub };
  const what = { repository: 'acme/shop', sha, ref: 'refs/heads/cart', runId: 77, with: { environment: 'production' } };
  return runAction({ ...where, ...what, token, env });
}

async function gate(env: Readonly<Record<string, string>>) {
  const question = ['--repo', 'acme/shop', '--sha', sha, '--environment', 'production', '--api-url', gitHub];
  const child = spawn(process.execPath, ['dist/cli/main.js', 'gate', ...question], {
    env: { PATH: process.env['PATH'], GITHUB_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, log: `${out}${err}` };
}

/** What a command asked of the proxy, and what came in at GitHub meanwhile. */
async function watched<T>(work: () => Promise<T>) {
  const [asked, passed] = [proxy.asked().length, nginx.passed().length];
  const result = await work();
  return { result, asked: proxy.asked().slice(asked), passed: nginx.passed().slice(passed) };
}

const tunnel = () => `CONNECT ${new URL(gitHub).host}`;

describe.each([
  ['the Action', action],
  ['holdpoint gate', gate],
])('%s behind a proxy', (_, ask) => {
  it('asks GitHub through it and opens', async () => {
    const { result, asked, passed } = await watched(() => ask(withProxy(proxy.url)));
    expect(result).toMatchObject({ status: 0 });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((line) => line !== tunnel())).toEqual([]);
    expect(passed.filter((line) => line.endsWith(' 200')).length).toBeGreaterThan(0);
  });

  it('goes around it where no_proxy names the server', async () => {
    const { result, asked } = await watched(() => ask({ ...withProxy(proxy.url), no_proxy: '0.0.0.0' }));
    expect(result).toMatchObject({ status: 0 });
    expect(asked).toEqual([]);
  });

  it('never goes around a proxy that does not answer: the gate stays shut and could not be verified', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const { result, passed } = await watched(() => ask(withProxy(nobody)));
    expect(result).toMatchObject({ status: 3 });
    expect(passed).toEqual([]);
  });

  it('does not trust a server whose certificate nobody vouches for', async () => {
    const { result, passed } = await watched(() => ask({ https_proxy: proxy.url }));
    expect(result).toMatchObject({ status: 3 });
    expect(passed).toEqual([]);
  });
});
