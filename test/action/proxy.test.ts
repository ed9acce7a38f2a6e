import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { actionPlugins, requireForNode } from '../../scripts/action-plugins.js';

/** The Action's way to GitHub and nothing else, bundled the way the Action is. */
const ENTRY = `
import { getOctokit } from '@actions/github';
const { data } = await getOctokit('t').request('GET /zen');
console.log(JSON.stringify(data));
`;

let folder = '';
let gitHub: Server;
let proxy: Server;
const tunnels: string[] = [];

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-proxy-'));
  gitHub = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ host: request.headers.host }));
  });
  proxy = createServer();
  // Every name leads to our server: only a request that went through the proxy can have asked for a host that does not exist.
  proxy.on('connect', (request, client) => {
    tunnels.push(`${request.url} ${request.headers['proxy-authorization'] ?? 'nobody'}`);
    const upstream = connect(portOf(gitHub), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  await Promise.all([listening(gitHub), listening(proxy)]);
  writeFileSync(join(folder, 'entry.mjs'), ENTRY);
  await build({
    entryPoints: { index: join(folder, 'entry.mjs'), undici: 'undici' },
    outdir: join(folder, 'out'),
    outExtension: { '.js': '.js' },
    nodePaths: [join(import.meta.dirname, '../../node_modules')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: requireForNode },
    plugins: actionPlugins,
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'out/package.json'), '{"type":"module"}');
});

afterAll(() => {
  gitHub.closeAllConnections();
  gitHub.close();
  proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

function runBundle(env: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, join(folder, 'out/index.js')], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const note = (chunk: Buffer) => void (said += chunk.toString());
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('close', () => resolve(said));
  });
}

describe('the Action behind a proxy', () => {
  it('sends its requests through it', async () => {
    const said = await runBundle({
      GITHUB_API_URL: 'http://github.test',
      http_proxy: `http://127.0.0.1:${portOf(proxy)}`,
    });
    expect(said.trim()).toBe('{"host":"github.test"}');
    expect(tunnels).toEqual(['github.test:80 nobody']);
  });

  it('shows it the name and password of the address', async () => {
    const proxyUrl = `http://otto:se%20cret@127.0.0.1:${portOf(proxy)}`;
    await runBundle({ GITHUB_API_URL: 'http://github.test', http_proxy: proxyUrl });
    expect(tunnels.at(-1)).toBe(`github.test:80 Basic ${Buffer.from('otto:se cret').toString('base64')}`);
  });

  it('goes around it where no_proxy says so', async () => {
    const before = tunnels.length;
    const said = await runBundle({
      GITHUB_API_URL: `http://127.0.0.1:${portOf(gitHub)}`,
      http_proxy: `http://127.0.0.1:${portOf(proxy)}`,
      no_proxy: '127.0.0.1',
    });
    expect(said.trim()).toBe(`{"host":"127.0.0.1:${portOf(gitHub)}"}`);
    expect(tunnels).toHaveLength(before);
  });
});

describe('the Action without a proxy', () => {
  it('never loads undici', async () => {
    rmSync(join(folder, 'out/undici.js'));
    const said = await runBundle({ GITHUB_API_URL: `http://127.0.0.1:${portOf(gitHub)}` });
    expect(said.trim()).toBe(`{"host":"127.0.0.1:${portOf(gitHub)}"}`);
  });
});
