import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Server } from 'node:http';
import { createHttpServer } from '../../src/app/http-server.ts';

const open: { readonly server: Server; readonly sockets: Socket[] }[] = [];

afterEach(async () => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  }
});

/** A server that waits only shortly, how many deliveries it took, and how often it refused something unread. */
async function listening(patience: number) {
  let taken = 0;
  let refused = 0;
  let hear = (): void => {};
  const receive = async () => {
    taken += 1;
    return 'accepted' as const;
  };
  const refuse = (): void => {
    refused += 1;
    hear();
  };
  const server = createHttpServer({ webhookPath: '/hook', ready: () => true, receive, refused: refuse, patience });
  const sockets: Socket[] = [];
  open.push({ server, sockets });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const dial = (): Socket => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    return socket;
  };
  const refusing = new Promise<void>((resolve) => (hear = resolve));
  return { server, dial, taken: () => taken, refused: () => refused, refusing };
}

/** Everything that a connection says until its end. */
async function untilClosed(socket: Socket): Promise<string> {
  let said = '';
  socket.on('data', (chunk: Buffer) => void (said += chunk.toString('latin1')));
  await once(socket, 'close');
  return said;
}

const head = (...more: readonly string[]) =>
  [
    'POST /hook HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    'X-GitHub-Delivery: 1',
    'X-GitHub-Event: push',
    `X-Hub-Signature-256: sha256=${'a'.repeat(64)}`,
    ...more,
  ].join('\r\n');

describe('a sender that never comes to its end (T114)', () => {
  it.each([
    ['its first line', 'POST /ho'],
    ['its headers', head('X-Slow: ')],
    ['its body', `${head('Content-Length: 1000')}\r\n\r\n{`],
    ['its chunks', `${head('Transfer-Encoding: chunked')}\r\n\r\n5\r\n{`],
    ['a body that nobody reads', 'POST /elsewhere HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{'],
  ])('in %s is hung up on', async (_where, bytes) => {
    const { dial, taken, refused } = await listening(200);
    const socket = dial();
    socket.write(bytes);
    expect(await untilClosed(socket)).toMatch(/^(?:HTTP\/1\.1 (?:404|408) |$)/);
    // Else anybody could keep everything shut with half a request.
    expect([taken(), refused()]).toEqual([0, 0]);
  });

  it('does not keep others from being answered', async () => {
    const { dial } = await listening(60_000);
    for (let n = 0; n < 200; n += 1) dial().write(head('X-Slow: '));
    const socket = dial();
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('connections', () => {
  it('above a bound are not taken, so that they cannot fill the memory (T114)', async () => {
    const { server, dial } = await listening(60_000);
    expect(server.maxConnections).toBeLessThanOrEqual(1_000);
    server.maxConnections = 2;
    await Promise.all([once(dial(), 'connect'), once(dial(), 'connect')]);
    expect(await untilClosed(dial())).toBe('');
  });

  it('that are not taken may have brought a delivery: they count as refused (T106)', async () => {
    const { server, dial, refused, refusing } = await listening(60_000);
    server.maxConnections = 1;
    await once(dial(), 'connect');
    expect(refused()).toBe(0);
    dial();
    await refusing;
    expect(refused()).toBe(1);
  });
});

describe('a body without a declared length', () => {
  it('is answered and cut off where it exceeds what GitHub ever sends (T114)', async () => {
    const { dial, taken } = await listening(60_000);
    const socket = dial();
    const said = untilClosed(socket);
    socket.write(`${head('Transfer-Encoding: chunked')}\r\n\r\n`);
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, ' '), Buffer.from('\r\n')]);
    for (let n = 0; n < 26 && !socket.destroyed; n += 1) socket.write(chunk);
    expect(await said).toMatch(/^HTTP\/1\.1 413 [\s\S]*too large\n/);
    expect(taken()).toBe(0);
  });
});

describe('a path that tools bring along', () => {
  it.each([
    '/',
    '/probot',
    '/probot/setup',
    '/probot/import',
    '/probot/static/primer.css',
    '/ping',
    '/setup',
    '/import',
  ])('%s leads nowhere, whatever is asked (T113)', async (path) => {
    const { dial, taken } = await listening(60_000);
    for (const method of ['GET', 'POST']) {
      const socket = dial();
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 404 [\s\S]*\r\n\r\n[\s\S]*nothing here\n/);
    }
    expect(taken()).toBe(0);
  });
});
