import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../src/demo/observe.ts';
import type { AppProcess } from '../../src/demo/run-app.ts';
import { startApp } from '../../src/demo/run-app.ts';
import { createClient } from '../../src/sandbox/client.ts';
import { makeCertificate } from './certificate.ts';
import type { Nginx } from './nginx.ts';
import { startNginx } from './nginx.ts';
import type { SandboxProcess } from './sandbox-process.ts';
import { startSandboxProcess } from './sandbox-process.ts';
import { APP_ID, SECRET, seedWithApp } from './seed.ts';
import { freePort } from './server-process.ts';
import { signedPost } from './signed-post.ts';

const HOOK = '/api/github/webhooks';
const MEGABYTE = 1024 * 1024;

let folder = '';
let hook = '';
let trusted: Buffer;
let sandbox: SandboxProcess;
let app: AppProcess;
let nginx: Nginx;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-nginx-'));
  // nginx gives up root's rights and must still reach its own files.
  chmodSync(folder, 0o755);
  const certificate = makeCertificate(folder);
  trusted = readFileSync(certificate.certificate);
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const port = await freePort();
  hook = `https://127.0.0.1:${port}${HOOK}`;
  sandbox = await startSandboxProcess(folder, seedWithApp(privateKey, hook), certificate.certificate);
  app = await startApp({
    node: process.execPath,
    cli: 'dist/cli/main.js',
    apiUrl: sandbox.url,
    appId: APP_ID,
    privateKey,
    webhookSecret: SECRET,
    data: join(folder, 'data'),
  });
  nginx = await startNginx(folder, certificate, port, Number(new URL(app.url).port));
}, 60_000);

afterAll(async () => {
  await nginx?.stop();
  await app?.stop();
  await sandbox?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function post(body: Buffer, more: { readonly signed?: Buffer; readonly agent?: Agent; readonly pieces?: number } = {}) {
  return signedPost({ url: hook, trusted, body, ...more });
}

/** JSON of about that size, with characters that only survive as the bytes that they are. */
function payload(size: number): Buffer {
  return Buffer.from(`{ "zen" :  "Grüße, 山, 🚦 \\u00e9 \\/",\r\n\t"filling": "${'ü'.repeat(size / 2)}" }`);
}

describe('the App behind nginx', () => {
  it('hears of what happens on GitHub through it, and answers there', async () => {
    const dana = createClient(sandbox.url, 'token-dana');
    const { status } = await dana.call('POST', '/repos/acme/shop/issues/1/comments', { body: '/status' });
    expect(status).toBe(201);
    const shown = await eventually(
      'the merge gate is shown',
      async () => JSON.stringify((await dana.call('GET', '/repos/acme/shop/commits/cart/check-runs')).body),
      (body) => body.includes('holdpoint/merge'),
    );
    expect(shown).toContain('"slug":"holdpoint"');
    expect(nginx.passed()).toContain(`POST ${HOOK} 202`);
    expect(nginx.passed().filter((line) => !line.endsWith(' 202'))).toEqual([]);
  });

  it('takes a body in, byte for byte as it was signed', async () => {
    expect(await post(payload(100))).toMatchObject({ status: 202 });
  });

  it('refuses a body that was changed on the way', async () => {
    const signed = payload(100);
    const changed = Buffer.from(signed.toString('utf8').replace('Grüße', 'Gruß!'));
    expect(await post(changed, { signed })).toMatchObject({ status: 401 });
  });

  it('takes in the largest payloads that GitHub sends', async () => {
    expect(await post(payload(24 * MEGABYTE))).toMatchObject({ status: 202 });
  });

  it('hears a slow sender to the end', async () => {
    expect(await post(payload(MEGABYTE), { pieces: 20 })).toMatchObject({ status: 202 });
  });

  it('answers one request after the other on a connection that is kept', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const answers = [];
    for (const size of [10, 1000, 10]) answers.push(await post(payload(size), { agent }));
    agent.destroy();
    expect(answers).toEqual([
      { status: 202, reused: false },
      { status: 202, reused: true },
      { status: 202, reused: true },
    ]);
  });

  it('takes fifty deliveries in at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(payload(1000))));
    expect(answers.filter(({ status }) => status !== 202)).toEqual([]);
  });
});
