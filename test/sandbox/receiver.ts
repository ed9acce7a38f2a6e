import { once } from 'node:events';
import { createServer } from 'node:http';

/** A webhook as an App's server saw it. */
interface Received {
  readonly event: string;
  readonly guid: string;
  readonly signature: string;
  readonly text: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An App's server that answers every webhook with the status it is told to. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** `event` or `event.action` of everything received, in order. */
  readonly names: () => readonly string[];
  status: number;
  readonly close: () => Promise<void>;
}

/** Starts one on 127.0.0.1. */
export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const header = (name: string): string => String(request.headers[name] ?? '');
      received.push({
        event: header('x-github-event'),
        guid: header('x-github-delivery'),
        signature: header('x-hub-signature-256'),
        text,
        payload: JSON.parse(text),
      });
      response.writeHead(receiver.status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the receiver has no port');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${address.port}/`,
    received,
    names: () =>
      received.map(({ event, payload }) =>
        typeof payload['action'] === 'string' ? `${event}.${payload['action']}` : event,
      ),
    status: 202,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return receiver;
};
