import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What a careless gateway in front of GitHub says with what it was given; null hands everything through. */
export type Echo = (authorization: string) => { readonly status: number; readonly type: string; readonly body: string };

const json = (status: number, body: (authorization: string) => unknown): Echo => {
  return (authorization) => ({ status, type: 'application/json', body: JSON.stringify(body(authorization)) });
};

/** Gateways that show the credentials which they were given, each in a way of its own. */
export const echoes: Readonly<Record<string, Echo>> = {
  'a refusal that quotes them': json(401, (authorization) => ({ message: `Bad credentials: ${authorization}` })),
  'a failure that quotes them': json(500, (authorization) => ({ message: authorization })),
  'a failure that quotes them in base64': json(502, (authorization) => ({
    message: Buffer.from(authorization.replace(/^\w+ /, '')).toString('base64'),
  })),
  'errors of GraphQL that quote them': json(200, (authorization) => ({
    errors: [{ type: 'FORBIDDEN', message: `no access with ${authorization}` }],
  })),
  'an answer made of them': json(200, (authorization) => ({
    message: authorization,
    data: { repository: authorization },
  })),
  'a page for people': (authorization) => ({
    status: 503,
    type: 'text/html',
    body: `<html><pre>${authorization}</pre></html>`,
  }),
  'a plain text': (authorization) => ({ status: 403, type: 'text/plain', body: authorization }),
};

/** A gateway in front of the local GitHub. */
export interface Mirror {
  readonly url: string;
  /** Every credential that came by. */
  readonly credentials: ReadonlySet<string>;
  /** How many requests were echoed so far. */
  readonly echoed: () => number;
  /** From now on, requests whose path matches are answered so. */
  readonly use: (echo: Echo | null, path?: RegExp) => void;
  readonly close: () => Promise<void>;
}

/** Starts one on 127.0.0.1. */
export async function aMirror(target: string): Promise<Mirror> {
  const credentials = new Set<string>();
  let using: { readonly echo: Echo | null; readonly path: RegExp } = { echo: null, path: /^/ };
  let echoed = 0;
  const server = createServer((incoming, response) => {
    const authorization = incoming.headers.authorization ?? '';
    if (authorization !== '') credentials.add(authorization.replace(/^\w+ /, ''));
    const { echo, path } = using;
    if (echo === null || !path.test(incoming.url ?? '')) return pass(target, incoming, response);
    echoed += 1;
    const { status, type, body } = echo(authorization);
    incoming.resume();
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials,
    echoed: () => echoed,
    use: (echo, path = /^/) => {
      using = { echo, path };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

function pass(target: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { method = 'GET', headers } = incoming;
  const onward = request(new URL(incoming.url ?? '/', target), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}
