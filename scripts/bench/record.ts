import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** One exchange as bytes: what was asked and what was answered. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answerHeaders: Readonly<Record<string, string>>;
  /** Base64. */
  readonly answer: string;
}

export interface Recorder {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  readonly close: () => void;
}

/** Headers of a connection, not of a message. */
const HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'host',
  'accept-encoding',
]);

/** Stands before a server, passes everything on and keeps what was said. */
export async function startRecorder(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    const answered = async () => {
      const exchange = await passOn(target, incoming);
      exchanges.push(exchange);
      outgoing.writeHead(exchange.status, exchange.answerHeaders).end(Buffer.from(exchange.answer, 'base64'));
    };
    answered().catch(() => outgoing.writeHead(502).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the recorder has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    exchanges,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function passOn(target: string, incoming: IncomingMessage): Promise<Exchange> {
  const { method = 'GET', url: path = '/' } = incoming;
  const body = await text(incoming);
  const headers = messageHeaders(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const response = await fetch(`${target}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
  const answer = Buffer.from(await response.arrayBuffer());
  const answerHeaders = { ...messageHeaders([...response.headers]), 'content-length': String(answer.length) };
  return { method, path, headers, body, status: response.status, answerHeaders, answer: answer.toString('base64') };
}

function messageHeaders(headers: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.filter(([name]) => !HOP.has(name)));
}
