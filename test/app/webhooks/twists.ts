import { gzipSync } from 'node:zlib';
import type { RawRequest } from './http-request.ts';
import { bytesOf, inChunks, signature, WEBHOOK_PATH, withHeader, withMore } from './http-request.ts';

/** Something that is unusual about a request, and what must come of it. */
export interface Twist {
  /** `taken`: a delivery like any other. `refused`: nothing may come of it. `either`: GitHub never sends it, and what comes of it may be what comes of the delivery. */
  readonly effect: 'taken' | 'refused' | 'either';
  /** What may be answered; nothing stands for a connection that ends without an answer. */
  readonly answers: readonly number[];
  readonly apply: (request: RawRequest, n: number) => RawRequest;
}

const taken = (apply: Twist['apply']): Twist => ({ effect: 'taken', answers: [202], apply });
const refused = (answers: readonly number[], apply: Twist['apply']): Twist => ({ effect: 'refused', answers, apply });
const CUT = 0;

const header = (name: string, value: string | null, ...answers: readonly number[]) =>
  refused(answers, (request) => withHeader(request, name, value));
const line = (text: string, ...answers: readonly number[]) =>
  refused(answers, (request) => ({ ...request, line: text }));
const added = (name: string, value: string, ...answers: readonly number[]) =>
  refused(answers, (request) => withMore(request, [name, value]));

const signed = (request: RawRequest, body: Buffer): RawRequest =>
  withHeader(
    withHeader({ ...request, body }, 'Content-Length', String(body.length)),
    'X-Hub-Signature-256',
    signature(body),
  );
const resized = (request: RawRequest, body: Buffer): RawRequest =>
  withHeader({ ...request, body }, 'Content-Length', String(body.length));

const signatures: Readonly<Record<string, Twist>> = {
  'no signature': header('X-Hub-Signature-256', null, 401),
  'only the old signature': header('X-Hub-Signature-256', null, 401),
  'an empty signature': header('X-Hub-Signature-256', '', 401),
  'half a signature': refused([401], (request) =>
    withHeader(request, 'X-Hub-Signature-256', signature(request.body).slice(0, 39)),
  ),
  'a longer signature': refused([401], (request) =>
    withHeader(request, 'X-Hub-Signature-256', `${signature(request.body)}00`),
  ),
  'a signature in capitals': refused([401], (request) =>
    withHeader(request, 'X-Hub-Signature-256', signature(request.body).toUpperCase()),
  ),
  "another secret's signature": refused([401], (request) =>
    withHeader(request, 'X-Hub-Signature-256', signature(request.body, 'development')),
  ),
  "an empty secret's signature": refused([401], (request) =>
    withHeader(request, 'X-Hub-Signature-256', signature(request.body, '\0')),
  ),
  "another body's signature": refused([401], (request) =>
    withHeader(request, 'X-Hub-Signature-256', signature(Buffer.from('{}'))),
  ),
  'two signatures, the false one first': added('X-Hub-Signature-256', `sha256=${'0'.repeat(64)}`, 401),
  'two signatures, both right': refused([401], (request) =>
    withMore(request, ['X-Hub-Signature-256', signature(request.body)]),
  ),
  'the kind sha1': header('X-Hub-Signature-256', `sha1=${'a'.repeat(40)}`, 401),
  'a signature of zeros': header('X-Hub-Signature-256', `sha256=${'0'.repeat(64)}`, 401),
};

const bodies: Readonly<Record<string, Twist>> = {
  'a flipped bit': refused([400, 401], (request, n) => {
    const body = Buffer.from(request.body);
    if (body.length > 0) body[n % body.length] = (body[n % body.length] ?? 0) ^ (1 << (n % 8));
    return { ...request, body };
  }),
  'a shorter body': refused([400, 401], (request, n) =>
    resized(request, request.body.subarray(0, n % Math.max(1, request.body.length))),
  ),
  'a longer body': refused([401], (request) => resized(request, Buffer.concat([request.body, Buffer.from(' ')]))),
  'a body that breaks off': refused([CUT, 400], (request, n) => ({
    ...request,
    cut: 1 + (n % Math.max(1, request.body.length)),
  })),
  'signed bytes that are no UTF-8': refused([400], (request) =>
    signed(request, Buffer.concat([Buffer.from([0xff, 0xfe]), request.body])),
  ),
  'signed UTF-16': refused([400, 401], (request) =>
    signed(request, Buffer.from(`\ufeff${request.body.toString('utf8')}`, 'utf16le')),
  ),
  'a byte order mark': refused([400], (request) =>
    signed(request, Buffer.from(`\ufeff${request.body.toString('utf8')}`)),
  ),
  'signed JSON, cut': refused([400, 401], (request, n) =>
    signed(
      request,
      Buffer.from(request.body.toString('latin1').slice(0, n % Math.max(1, request.body.length)), 'latin1'),
    ),
  ),
  'a signed list': refused([400], (request) => signed(request, Buffer.from(`[${request.body.toString('utf8')}]`))),
  'a signed word': refused([400, 401], (request, n) =>
    signed(request, Buffer.from(['null', '7', '"x"', 'true', ''][n % 5] ?? '')),
  ),
  'a hundred thousand signed brackets': refused([400], (request) => signed(request, Buffer.alloc(100_000, '['))),
  'a signed form': refused([415], (request) =>
    withHeader(
      signed(request, Buffer.from(`payload=${encodeURIComponent(request.body.toString('utf8'))}`)),
      'Content-Type',
      'application/x-www-form-urlencoded',
    ),
  ),
  gzip: refused([415], (request) => withMore(signed(request, gzipSync(request.body)), ['Content-Encoding', 'gzip'])),
  'gzip that does not say so': refused([400], (request) => signed(request, gzipSync(request.body))),
};

const headers: Readonly<Record<string, Twist>> = {
  'no event': header('X-GitHub-Event', null, 400),
  'two events': added('X-GitHub-Event', 'push', 400),
  'an event with odd letters': header('X-GitHub-Event', 'push/../../etc', 400),
  'an event of another height': refused([400], (request) => withHeader(request, 'X-GitHub-Event', 'PUSH')),
  'no delivery id': header('X-GitHub-Delivery', null, 400),
  'two delivery ids': added('X-GitHub-Delivery', 'other', 400),
  'an endless delivery id': header('X-GitHub-Delivery', 'a'.repeat(8_000), 400),
  'a delivery id with SQL': header('X-GitHub-Delivery', "'; DROP TABLE deliveries; --", 400),
  'no content type': header('Content-Type', null, 415),
  'another content type': header('Content-Type', 'text/plain', 415),
  'a content type that only begins so': header('Content-Type', 'application/json-patch+json', 415),
  'a content type with a character set': taken((request) =>
    withHeader(request, 'Content-Type', 'application/json; charset=utf-8'),
  ),
  'huge headers': added('X-Padding', 'p'.repeat(20_000), 431),
  'very many headers': refused([431], (request) =>
    withMore(request, ...Array.from({ length: 3_000 }, (_one, n) => [`X-${n}`, ''] as const)),
  ),
  'a prototype for a header': taken((request) => withMore(request, ['__proto__', 'x'], ['constructor', 'x'])),
  'a header with NUL': added('X-Nul', 'a\0b', 400),
  'a folded header': refused([400], (request) => withMore(request, ['X-Fold', 'a\r\n b'])),
  'a header without a name': added('', 'x', 400),
  'a space before the colon': added('X-Space ', 'x', 400),
  'an expectation that nobody meets': added('Expect', 'a miracle', 417),
  'an expectation to go on': taken((request) => withMore(request, ['Expect', '100-continue'])),
  'an upgrade': taken((request) => withMore(request, ['Upgrade', 'websocket'])),
  'another host': taken((request) => withHeader(request, 'Host', 'evil.example')),
  'no host': header('Host', null, 400),
};

const again = (request: RawRequest): Buffer => bytesOf(withHeader(request, 'X-Hub-Signature-256', null));

const framing: Readonly<Record<string, Twist>> = {
  chunks: taken((request, n) => inChunks(request, 1 + (n % 5_000))),
  'chunks with extensions': taken((request) => inChunks(request, 1_000, ';name=value')),
  'an endless chunk extension': refused([CUT, 400, 413], (request) =>
    inChunks(request, 1_000, `;${'e'.repeat(20_000)}`),
  ),
  'a length and chunks': refused([400], (request) => withMore(inChunks(request, 1_000), ['Content-Length', '5'])),
  'two lengths': added('Content-Length', '2', 400),
  'a negative length': header('Content-Length', '-1', 400),
  'a signed length': header('Content-Length', '+5', 400),
  'a length beyond counting': header('Content-Length', '99999999999999999999999', 400),
  'a length above the limit': header('Content-Length', String(26 * 1024 * 1024), 413),
  'a length too short': refused([400, 401], (request) =>
    withHeader(request, 'Content-Length', String(Math.max(0, request.body.length - 1))),
  ),
  'a length too long': refused([CUT, 400], (request) =>
    withHeader(request, 'Content-Length', String(request.body.length + 10)),
  ),
  'an encoding that nobody knows': added('Transfer-Encoding', 'xchunked', 400),
  'chunked, but not at last': added('Transfer-Encoding', 'chunked, identity', 400),
  'a chunk size that is none': refused([CUT, 400], (request) => ({
    ...inChunks(request, 1_000),
    body: Buffer.from('zz\r\n{}\r\n0\r\n\r\n'),
  })),
  'a chunk size beyond counting': refused([CUT, 400], (request) => ({
    ...inChunks(request, 1_000),
    body: Buffer.from(`${'f'.repeat(40)}\r\n{}`),
  })),
  'an unsigned one behind it': {
    ...taken((request) => ({ ...withHeader(request, 'Connection', 'keep-alive'), tail: again(request) })),
    answers: [202, 401],
  },
  // The connection ends at once, maybe before the delivery is answered; GitHub would count it as failed.
  'nonsense behind it': {
    effect: 'either',
    answers: [202, 400],
    apply: (request) => ({
      ...withHeader(request, 'Connection', 'keep-alive'),
      tail: Buffer.from('BREW / HTCPCP/1.0\r\n\r\n'),
    }),
  },
  'one inside its unsigned body': refused([401], (request) =>
    resized(request, Buffer.concat([Buffer.from('\r\n\r\n'), bytesOf(request)])),
  ),
};

const lines: Readonly<Record<string, Twist>> = {
  'two slashes': line(`POST /${WEBHOOK_PATH} HTTP/1.1`, 404),
  'a host in the path': line(`POST //evil.example${WEBHOOK_PATH} HTTP/1.1`, 404),
  'a whole address': line(`POST http://evil.example${WEBHOOK_PATH} HTTP/1.1`, 404),
  'escaped dots': line(`POST /%2e${WEBHOOK_PATH} HTTP/1.1`, 404),
  'a way up and down': line(`POST /x/..${WEBHOOK_PATH} HTTP/1.1`, 404),
  'an escaped letter': line(`POST ${WEBHOOK_PATH.replace('a', '%61')} HTTP/1.1`, 404),
  'an escaped slash': line(`POST ${WEBHOOK_PATH.replaceAll('/', '%2f')} HTTP/1.1`, 400, 404),
  'a slash at the end': line(`POST ${WEBHOOK_PATH}/ HTTP/1.1`, 404),
  'a backslash': line(`POST ${WEBHOOK_PATH.replaceAll('/', '\\')} HTTP/1.1`, 400, 404),
  'capitals in the path': line(`POST ${WEBHOOK_PATH.toUpperCase()} HTTP/1.1`, 404),
  'a matrix parameter': line(`POST ${WEBHOOK_PATH};x=1 HTTP/1.1`, 404),
  'a query': taken((request) => ({ ...request, line: `POST ${WEBHOOK_PATH}?x=1 HTTP/1.1` })),
  'the root': line('POST / HTTP/1.1', 404),
  'an endless path': line(`POST /${'p'.repeat(20_000)} HTTP/1.1`, 431),
  'only slashes': line('POST // HTTP/1.1', 404),
  'no path': line('POST HTTP/1.1', 400),
  'a star': line('OPTIONS * HTTP/1.1', 404),
  GET: line(`GET ${WEBHOOK_PATH} HTTP/1.1`, 405),
  HEAD: line(`HEAD ${WEBHOOK_PATH} HTTP/1.1`, 405),
  OPTIONS: line(`OPTIONS ${WEBHOOK_PATH} HTTP/1.1`, 405),
  PUT: line(`PUT ${WEBHOOK_PATH} HTTP/1.1`, 405),
  TRACE: line(`TRACE ${WEBHOOK_PATH} HTTP/1.1`, 405),
  DELETE: line(`DELETE ${WEBHOOK_PATH} HTTP/1.1`, 405),
  CONNECT: line('CONNECT 169.254.169.254:80 HTTP/1.1', CUT),
  'a method that nobody knows': line(`PWN ${WEBHOOK_PATH} HTTP/1.1`, 400),
  'a method in small letters': line(`post ${WEBHOOK_PATH} HTTP/1.1`, 400),
  'HTTP/0.9': {
    effect: 'either',
    answers: [202, 400],
    apply: (request) => ({ ...request, line: `POST ${WEBHOOK_PATH}` }),
  },
  'HTTP/1.0': {
    effect: 'either',
    answers: [202, 400],
    apply: (request) => ({ ...request, line: `POST ${WEBHOOK_PATH} HTTP/1.0` }),
  },
  'HTTP/2.0': line('PRI * HTTP/2.0', CUT, 400, 404, 405),
  'HTTP/9.9': line(`POST ${WEBHOOK_PATH} HTTP/9.9`, 400),
  'an empty line before it': taken((request) => ({ ...request, line: `\r\n${request.line}` })),
};

/** Every twist by its name. */
export const twists: Readonly<Record<string, Twist>> = { ...signatures, ...bodies, ...headers, ...framing, ...lines };
