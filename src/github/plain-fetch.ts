import type { IncomingMessage, RequestOptions } from 'node:http';

/** What Octokit reads of an answer; a part of the platform's `Response`. */
export interface PlainResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What Octokit gives with a request; a part of the platform's `RequestInit`. */
export interface PlainInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null | undefined;
  readonly signal?: AbortSignal | null | undefined;
}

/** No answer of GitHub's is longer; more than this is not read. */
const LONGEST_BODY = 64 * 1024 * 1024;

/**
 * `fetch` as far as Octokit needs it, over Node's own HTTP client: loading the platform's takes half of the time of a whole check.
 * The body is read before it resolves, so an answer that breaks off is no answer; redirects are never followed.
 */
export async function plainFetch(address: string, init: PlainInit = {}): Promise<PlainResponse> {
  const url = new URL(address);
  const response = await answerTo(url, init);
  const body = await decoded(response, await bodyOf(response));
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
  return {
    status: response.statusCode ?? 0,
    url: url.href,
    headers,
    text: () => Promise.resolve(new TextDecoder().decode(body)),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
  };
}

function answerTo(url: URL, { method = 'GET', headers = {}, body, signal }: PlainInit): Promise<IncomingMessage> {
  // Only the one that is needed: TLS is slow to load, and a server on this machine has none.
  const { request } =
    url.protocol === 'http:' ? process.getBuiltinModule('node:http') : process.getBuiltinModule('node:https');
  const payload = typeof body === 'string' ? Buffer.from(body) : Buffer.alloc(0);
  const length = payload.length > 0 ? { 'content-length': String(payload.length) } : {};
  const options: RequestOptions = { method, headers: { 'accept-encoding': 'gzip', ...headers, ...length } };
  return new Promise((resolve, reject) => {
    request(url, signal ? { ...options, signal } : options, resolve)
      .on('error', reject)
      .end(payload);
  });
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LONGEST_BODY) throw new Error(`the answer is longer than ${LONGEST_BODY} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function decoded({ headers }: IncomingMessage, body: Buffer): Promise<Buffer> {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity' || body.length === 0) return body;
  if (encoding !== 'gzip') throw new Error(`the answer has the encoding "${encoding}"; gzip was offered`);
  const { gunzip } = process.getBuiltinModule('node:zlib');
  return new Promise((resolve, reject) => {
    gunzip(body, { maxOutputLength: LONGEST_BODY }, (error, result) =>
      error === null ? resolve(result) : reject(error),
    );
  });
}
