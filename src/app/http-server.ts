import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** One delivery as it came in, not yet trusted. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly signature: string;
  readonly body: string;
}

/** What became of a delivery: taken in (and what it causes is queued), refused for its signature, or not understood. */
export type Receipt = 'accepted' | 'unsigned' | 'malformed';

/** What the server needs to know. */
export interface HttpOptions {
  readonly webhookPath: string;
  readonly receive: (delivery: Delivery) => Promise<Receipt>;
  /** Whether the App is ready to work; `/readyz` tells. */
  readonly ready: () => boolean;
  /** Bytes of all bodies together that are kept at once; three of the largest by default. */
  readonly room?: number;
}

/** GitHub sends no payload above this size (docs/github-facts.md §4). */
const BODY_LIMIT = 25 * 1024 * 1024;
const STATUS = { accepted: 202, unsigned: 401, malformed: 400 } as const;

/** Our own server: verify, accept, answer, then work. Bodies are bounded before they are kept, slow senders are cut off. */
export function createHttpServer(options: HttpOptions): Server {
  const room: Room = { used: 0, all: options.room ?? 3 * BODY_LIMIT };
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      route(options, room, request, response).catch(() => answer(response, 500, 'could not be handled'));
    },
  );
  server.keepAliveTimeout = 5_000;
  return server;
}

/** How many bytes of bodies are kept now, and how many may be: anybody can send one, and its signature is only known when it is whole. */
interface Room {
  used: number;
  readonly all: number;
}

async function route(
  options: HttpOptions,
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://local').pathname;
  if (path === '/healthz') return answer(response, 200, 'ok');
  if (path === '/readyz') return options.ready() ? answer(response, 200, 'ready') : answer(response, 503, 'not ready');
  if (path !== options.webhookPath) return answer(response, 404, 'nothing here');
  if (request.method !== 'POST') return answer(response, 405, 'POST only');
  return webhook(options, room, request, response);
}

async function webhook(
  options: HttpOptions,
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [id, event, signature] = ['x-github-delivery', 'x-github-event', 'x-hub-signature-256'].map((name) =>
    header(request, name),
  );
  if (!id || !event) return answer(response, 400, 'no delivery of GitHub');
  if (!/^sha256=[0-9a-f]{64}$/.test(signature ?? '')) return answer(response, 401, 'no valid signature');
  if (!/^application\/json\b/.test(header(request, 'content-type'))) return answer(response, 415, 'JSON only');
  const taken = { used: 0 };
  try {
    const body = await readBody(request, room, taken);
    if (body === 'too large') return answer(response, 413, body);
    if (body === 'too busy') return answer(response, 503, body);
    const receipt = await options.receive({ id, event, signature: signature ?? '', body: body.text });
    return answer(response, STATUS[receipt], receipt);
  } finally {
    room.used -= taken.used;
  }
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** The whole body as text, or why it is not kept: it exceeds what GitHub ever sends, or all together exceed the room. */
async function readBody(
  request: IncomingMessage,
  room: Room,
  taken: Pick<Room, 'used'>,
): Promise<{ readonly text: string } | 'too large' | 'too busy'> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > BODY_LIMIT) return 'too large';
  if (room.used + declared > room.all) return 'too busy';
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    taken.used += bytes.length;
    room.used += bytes.length;
    if (taken.used > BODY_LIMIT) return 'too large';
    if (room.used > room.all) return 'too busy';
    chunks.push(bytes);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
