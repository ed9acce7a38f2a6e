import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proxyFetch } from '../../src/github/proxy-fetch.ts';

let gitHub: Server;
let proxy: Server;
const tunnels: string[] = [];

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

beforeAll(async () => {
  gitHub = createServer((request, response) => response.end(request.headers.host)).listen(0, '127.0.0.1');
  proxy = createServer().listen(0, '127.0.0.1');
  // Every name leads to our server: only what went through the proxy can have asked for a host that does not exist.
  proxy.on('connect', (request, client) => {
    tunnels.push(String(request.url));
    const upstream = connect(portOf(gitHub), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  await Promise.all([once(gitHub, 'listening'), once(proxy, 'listening')]);
});

afterAll(() => {
  gitHub.closeAllConnections();
  gitHub.close();
  proxy.close();
});

const url = () => `http://127.0.0.1:${portOf(proxy)}`;

describe('the way out', () => {
  it.each(['http_proxy', 'HTTP_PROXY'])('goes through the proxy that %s names', async (name) => {
    const fetch = await proxyFetch('http://github.test', { [name]: url() });
    const answer = await fetch?.('http://github.test/zen');
    expect(await answer?.text()).toBe('github.test');
    expect(tunnels.at(-1)).toBe('github.test:80');
  });

  it('goes around the proxy to a host that no_proxy names, and to this machine', async () => {
    const before = tunnels.length;
    const fetch = await proxyFetch('http://127.0.0.1', { http_proxy: url(), no_proxy: 'github.test' });
    const answer = await fetch?.(`http://127.0.0.1:${portOf(gitHub)}/zen`);
    expect(answer?.status).toBe(200);
    await expect(fetch?.('http://github.test/zen')).rejects.toThrow();
    expect(tunnels).toHaveLength(before);
  });

  it.each([
    ['no proxy is named', 'https://api.github.com', {}],
    ['its name is empty', 'https://api.github.com', { https_proxy: '' }],
    ['the proxy is for the other protocol', 'https://api.github.com', { http_proxy: 'http://127.0.0.1:1' }],
  ])("is Node's own where %s", async (_, address, env) => {
    expect(await proxyFetch(address, env)).toBeNull();
  });
});
