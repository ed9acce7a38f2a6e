import { Agent, createServer, request as ask } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';

/** A request and its answer, whole. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on 127.0.0.1 that answers as it is told; `null`: the connection breaks without an answer. */
export interface Front {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function openFront(answer: (passed: Passed) => Promise<Answer | null>): Promise<Front> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const given = await answered(incoming, answer).catch(() => null);
      if (given === null) outgoing.destroy();
      else outgoing.writeHead(given.status, plain(given.headers)).end(given.body);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

async function answered(incoming: IncomingMessage, answer: (passed: Passed) => Promise<Answer | null>) {
  const { method = '', url: path = '', headers } = incoming;
  return answer({ method, path, headers, body: await buffer(incoming) });
}

const agent = new Agent({ keepAlive: true });

/** Hands a request on to another server; rejects where that does not answer. */
export async function handOn(to: string, { method, path, headers, body }: Passed): Promise<Answer> {
  const { hostname, port } = new URL(to);
  const { host: _host, connection: _connection, 'transfer-encoding': _encoding, ...rest } = headers;
  // A connection that is kept may be closed at the moment when it is used; a webhook must not fail for that.
  const own = headers['x-github-delivery'] === undefined ? agent : false;
  const outgoing = ask({
    hostname,
    port,
    method,
    path,
    agent: own,
    headers: { ...rest, 'content-length': body.length },
  });
  // Told by what waits for it; one that breaks behind the head of its answer is told by the body alone.
  outgoing.on('error', () => undefined);
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await buffer(incoming) };
}

/** Headers that are about the connection are each server's own. */
function plain({
  connection: _connection,
  'keep-alive': _alive,
  'transfer-encoding': _encoding,
  ...rest
}: IncomingHttpHeaders) {
  return rest;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
