import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { plainFetch } from '../../src/github/plain-fetch.ts';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serving(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a request', () => {
  it('arrives with method, headers and body', async () => {
    const url = await serving((request, response, body) => {
      const { method, headers } = request;
      response.end(
        JSON.stringify({
          method,
          path: request.url,
          token: headers.authorization,
          length: headers['content-length'],
          body,
        }),
      );
    });
    const answer = await plainFetch(`${url}/graphql?x=1`, {
      method: 'POST',
      headers: { authorization: 'token t' },
      body: '{"ü":1}',
    });
    expect(JSON.parse(await answer.text())).toEqual({
      method: 'POST',
      path: '/graphql?x=1',
      token: 'token t',
      length: '8',
      body: '{"ü":1}',
    });
  });
});

describe('an answer', () => {
  it('has status, headers, text and bytes', async () => {
    const url = await serving((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/json', etag: '"1"' });
      response.end('{"message":"Not Found — nö"}');
    });
    const answer = await plainFetch(url);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('etag')).toBe('"1"');
    await expect(answer.text()).resolves.toBe('{"message":"Not Found — nö"}');
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('{"message":"Not Found — nö"}');
  });

  it('may be compressed', async () => {
    const url = await serving((request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(`${request.headers['accept-encoding']}`));
    });
    await expect((await plainFetch(url)).text()).resolves.toBe('gzip');
  });

  it('with a compression that was not offered, or broken, is none', async () => {
    const url = await serving((request, response) => {
      response.setHeader('content-encoding', request.url === '/br' ? 'br' : 'gzip');
      response.end('no gzip');
    });
    await expect(plainFetch(`${url}/br`)).rejects.toThrow('"br"');
    await expect(plainFetch(url)).rejects.toThrow('incorrect header check');
  });

  it('that is a redirect is given as it is, and nobody else is asked', async () => {
    let asked = 0;
    const url = await serving((_request, response) => {
      asked += 1;
      response.writeHead(301, { location: '/elsewhere' });
      response.end();
    });
    await expect(plainFetch(url)).resolves.toMatchObject({ status: 301 });
    expect(asked).toBe(1);
  });

  it('that breaks off is none', async () => {
    const url = await serving((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"data":', () => response.destroy());
    });
    await expect(plainFetch(url)).rejects.toThrow('aborted');
  });
});

describe('a request that is given up', () => {
  it('rejects whether the answer has begun or not', async () => {
    const begun = new AbortController();
    const url = await serving((request, response) => {
      if (request.url === '/begun') response.write('{', () => begun.abort());
    });
    await expect(plainFetch(`${url}/begun`, { signal: begun.signal })).rejects.toThrow();
    await expect(plainFetch(url, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('rejects when nobody listens', async () => {
    const url = await serving(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    await expect(plainFetch(url)).rejects.toThrow('ECONNREFUSED');
  });
});
