import { isUtf8 } from 'node:buffer';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** One delivery as it came in, not yet trusted. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly signature: string;
  readonly body: string;
}

/**
 * What became of a delivery: taken in (what it teaches and causes is durable), taken in before, refused for its signature, not understood,
 * or not kept because the store does not answer.
 */
export type Receipt = 'accepted' | 'duplicate' | 'unsigned' | 'malformed' | 'unavailable';

/** What the server needs to know. */
export interface HttpOptions {
  readonly webhookPath: string;
  readonly receive: (delivery: Delivery) => Promise<Receipt>;
  /** Something was refused unread because too much came at once: it may have been a delivery. */
  readonly refused: () => void;
  /** Whether the App is ready to work; `/readyz` tells. */
  readonly ready: () => boolean | Promise<boolean>;
  /** What `/metrics` answers; absent: nothing is there. */
  readonly metrics?: { readonly contentType: string; readonly text: () => Promise<string> };
  /** Bytes of all bodies together that are kept at once; three of the largest by default. */
  readonly room?: number;
  /** Milliseconds for a whole request, of which its headers may take half; 10 seconds by default, as GitHub waits. */
  readonly patience?: number;
}

/** GitHub sends no payload above this size (docs/github-facts.md §4). */
const BODY_LIMIT = 25 * 1024 * 1024;
/** Far more than GitHub opens; each costs memory before it has said anything. */
const CONNECTIONS = 1_000;
/**
 * GitHub names deliveries by GUIDs and events by small words; anything else would only be a large or odd key of ours. It has no events
 * `error` and `constructor`: Probot would take the one for a failure of its own, and the other for a handler.
 */
const DELIVERY_ID = /^[\w-]{1,64}$/;
const EVENT_NAME = /^(?!(?:error|constructor)$)[a-z][a-z0-9_]{0,63}$/;
const SIGNATURE = /^sha256=[0-9a-f]{64}$/;
const JSON_TYPE = /^application\/json *(;|$)/i;
const STATUS = { accepted: 202, duplicate: 200, unsigned: 401, malformed: 400, unavailable: 503 } as const;

/** Our own server: verify, keep, answer, then work. Bodies are bounded before they are kept, slow senders are cut off. */
export function createHttpServer(options: HttpOptions): Server {
  const room: Room = { used: 0, all: options.room ?? 3 * BODY_LIMIT };
  const patience = options.patience ?? 10_000;
  const times = {
    requestTimeout: patience,
    headersTimeout: patience / 2,
    // Node looks for late requests only every 30 seconds unless told otherwise.
    connectionsCheckingInterval: patience / 10,
  };
  const server = createServer({ ...times, maxHeaderSize: 16 * 1024 }, (request, response) => {
    route(options, room, request, response).catch(() => answer(response, 500, 'could not be handled'));
  });
  server.keepAliveTimeout = patience / 2;
  server.maxConnections = CONNECTIONS;
  server.on('drop', () => options.refused());
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
  // As it was sent: resolving dots, hosts or escapes would let a request in by a path that a proxy before us judged differently.
  const [path] = (request.url ?? '').split('?', 1);
  const isProbe = path === '/healthz' || path === '/readyz' || (path === '/metrics' && options.metrics !== undefined);
  if (!isProbe && path !== options.webhookPath) return answer(response, 404, 'nothing here');
  const allowed = isProbe ? ['GET', 'HEAD'] : ['POST'];
  if (!allowed.includes(request.method ?? '')) {
    response.setHeader('allow', allowed.join(', '));
    return answer(response, 405, `${allowed.join(' or ')} only`);
  }
  if (path === '/healthz') return answer(response, 200, 'ok');
  if (path === '/metrics') return metrics(options, response);
  if (path === '/readyz')
    return (await options.ready()) ? answer(response, 200, 'ready') : answer(response, 503, 'not ready');
  return webhook(options, room, request, response);
}

async function webhook(
  options: HttpOptions,
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = header(request, 'x-github-delivery');
  const event = header(request, 'x-github-event');
  const signature = header(request, 'x-hub-signature-256');
  if (!DELIVERY_ID.test(id) || !EVENT_NAME.test(event)) return answer(response, 400, 'no delivery of GitHub');
  if (!SIGNATURE.test(signature)) return answer(response, 401, 'no valid signature');
  if (!JSON_TYPE.test(header(request, 'content-type'))) return answer(response, 415, 'JSON only');
  if (request.headers['content-encoding'] !== undefined) return answer(response, 415, 'uncompressed only');
  const taken = { used: 0 };
  try {
    const body = await readBody(request, room, taken);
    if (body === 'too large') return answer(response, 413, body);
    if (body === 'too busy') {
      options.refused();
      return answer(response, 503, body);
    }
    if (body === 'no UTF-8') return answer(response, 400, body);
    const receipt = await options.receive({ id, event, signature, body: body.text });
    return answer(response, STATUS[receipt], receipt);
  } finally {
    room.used -= taken.used;
  }
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** The whole body as text, or why it is not kept: it exceeds what GitHub ever sends, all together exceed the room, or it is no text. */
async function readBody(
  request: IncomingMessage,
  room: Room,
  taken: Pick<Room, 'used'>,
): Promise<{ readonly text: string } | 'too large' | 'too busy' | 'no UTF-8'> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > BODY_LIMIT) return 'too large';
  if (room.used + declared > room.all) return 'too busy';
  const chunks: Buffer[] = [];
  // Left in the middle, the request must live on: destroying it would take the answer with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk as Uint8Array);
    taken.used += bytes.length;
    room.used += bytes.length;
    if (taken.used > BODY_LIMIT) return 'too large';
    if (room.used > room.all) return 'too busy';
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

/** Other bytes than the signed ones must not become the signed text. */
function decode(bytes: Buffer): { readonly text: string } | 'no UTF-8' {
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : 'no UTF-8';
}

async function metrics({ metrics: exposition }: HttpOptions, response: ServerResponse): Promise<void> {
  if (exposition === undefined) return;
  const text = await exposition.text();
  response.writeHead(200, { 'content-type': exposition.contentType }).end(text);
}

/** One of our own sentences, never a word of the request. What is left of a refused body is not waited for. */
function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  if (!response.req.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
