import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { request } from 'node:http';
import type { ClientRequest, IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '../../src/app/http-server.ts';
import type { Delivery } from '../../src/app/http-server.ts';

const open: Server[] = [];
const sent: ClientRequest[] = [];

afterEach(async () => {
  for (const one of sent.splice(0)) one.destroy();
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  }
});

/** A server that takes everything in, what it took, and how often it refused something unread. */
async function listening(room?: number) {
  const taken: Delivery[] = [];
  const seen = { refused: 0 };
  const server = createHttpServer({
    webhookPath: '/hook',
    ready: () => true,
    refused: () => void (seen.refused += 1),
    ...(room === undefined ? {} : { room }),
    receive: async (delivery) => {
      taken.push(delivery);
      return 'accepted';
    },
  });
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { taken, port, seen };
}

const signed = {
  'content-type': 'application/json',
  'x-github-delivery': '1',
  'x-github-event': 'push',
  'x-hub-signature-256': `sha256=${'a'.repeat(64)}`,
};

function post(port: number, headers: Readonly<Record<string, string>>): ClientRequest {
  const one = request({ host: '127.0.0.1', port, path: '/hook', method: 'POST', headers, agent: false });
  one.on('error', () => undefined);
  sent.push(one);
  return one;
}

async function statusOf(one: ClientRequest): Promise<number | undefined> {
  const [response] = (await once(one, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

describe('a delivery', () => {
  it('is taken in as it came', async () => {
    const { port, taken } = await listening();
    expect(await statusOf(post(port, signed).end('{"a":1}'))).toBe(202);
    expect(taken).toMatchObject([{ id: '1', event: 'push', body: '{"a":1}' }]);
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['without a signature', { 'x-hub-signature-256': '' }, 401],
    ['with the old kind of signature', { 'x-hub-signature-256': `sha1=${'a'.repeat(40)}` }, 401],
    ['with half a signature', { 'x-hub-signature-256': 'sha256=abc' }, 401],
    ['without a name', { 'x-github-event': '' }, 400],
    ['that is a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('%s is refused before its body is read (T104)', async (_, over, status) => {
    const { port, taken } = await listening();
    expect(await statusOf(post(port, { ...signed, ...over }).end('{}'))).toBe(status);
    expect(taken).toEqual([]);
  });

  it('larger than GitHub ever sends is refused by its length (T114)', async () => {
    const { port } = await listening();
    const one = post(port, { ...signed, 'content-length': String(26 * 1024 * 1024) });
    one.flushHeaders();
    expect(await statusOf(one)).toBe(413);
  });
});

describe('bodies that never end (T114)', () => {
  const ROOM = 400_000;

  /** Sends a quarter of the room but for its last byte; resolves when it is on its way. */
  async function hanging(port: number): Promise<void> {
    const bytes = ROOM / 4;
    const one = post(port, { ...signed, 'content-length': String(bytes) });
    await new Promise<void>((resolve) => void one.write(Buffer.alloc(bytes - 1, 32), () => resolve()));
  }

  /** Sends large bodies, one after another, until one is answered so; what was kept is only known to the server. */
  async function answeredOnce(port: number, wanted: number): Promise<boolean> {
    const large = JSON.stringify('x'.repeat(ROOM / 3));
    for (let tries = 0; tries < 100; tries += 1) {
      const status = await statusOf(post(port, signed).end(large)).catch(() => undefined);
      if (status === wanted) return true;
    }
    return false;
  }

  it('take up bounded room together: the next large one is told so, a small one still taken in', async () => {
    const { port } = await listening(ROOM);
    await Promise.all([hanging(port), hanging(port), hanging(port)]);
    expect(await answeredOnce(port, 503)).toBe(true);
    expect(await statusOf(post(port, signed).end('{}'))).toBe(202);
  });

  it('make what is told so count as refused: it may be a hold (T106)', async () => {
    const { port, seen } = await listening(ROOM);
    expect(await statusOf(post(port, signed).end('{}'))).toBe(202);
    expect(seen.refused).toBe(0);
    await Promise.all([hanging(port), hanging(port), hanging(port)]);
    expect(await answeredOnce(port, 503)).toBe(true);
    expect(seen.refused).toBe(1);
  });

  it('give their room back when they break off', async () => {
    const { port } = await listening(ROOM);
    await Promise.all([hanging(port), hanging(port), hanging(port)]);
    expect(await answeredOnce(port, 503)).toBe(true);
    for (const one of sent.splice(0)) one.destroy();
    expect(await answeredOnce(port, 202)).toBe(true);
  });
});
