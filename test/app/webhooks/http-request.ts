import { createHmac } from 'node:crypto';

/** One HTTP request with every byte in our hands. */
export interface RawRequest {
  readonly line: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** What follows on the same connection. */
  readonly tail: Buffer;
  /** Bytes from the end that are never sent; the sender hangs up instead. */
  readonly cut: number;
}

export const SECRET = 'a-secret-that-nobody-else-has-0123456789';
export const WEBHOOK_PATH = '/api/github/webhooks';

/** A delivery as GitHub makes it. */
export function genuine(event: string, body: Buffer, id: string): RawRequest {
  return {
    line: `POST ${WEBHOOK_PATH} HTTP/1.1`,
    headers: [
      ['Host', 'holdpoint.example'],
      ['Accept', '*/*'],
      ['User-Agent', 'GitHub-Hookshot/1234567'],
      ['X-GitHub-Delivery', id],
      ['X-GitHub-Event', event],
      ['X-Hub-Signature', `sha1=${createHmac('sha1', SECRET).update(body).digest('hex')}`],
      ['X-Hub-Signature-256', signature(body)],
      ['Content-Type', 'application/json'],
      ['Content-Length', String(body.length)],
      ['Connection', 'close'],
    ],
    body,
    tail: Buffer.alloc(0),
    cut: 0,
  };
}

export function signature(body: Buffer, secret = SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** The request with a header set to something else, or without it. */
export function withHeader(request: RawRequest, name: string, value: string | null): RawRequest {
  const others = request.headers.filter(([one]) => one.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: value === null ? others : [...others, [name, value]] };
}

/** The same headers, and one more. */
export function withMore(request: RawRequest, ...more: readonly (readonly [string, string])[]): RawRequest {
  return { ...request, headers: [...more, ...request.headers] };
}

/** The body in chunks of some size, as a sender does that does not know its length. */
export function inChunks(request: RawRequest, size: number, extension = ''): RawRequest {
  const parts: Buffer[] = [];
  for (let at = 0; at < request.body.length; at += size) {
    const part = request.body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}${extension}\r\n`), part, Buffer.from('\r\n'));
  }
  parts.push(Buffer.from('0\r\n\r\n'));
  const sent = withHeader(withHeader(request, 'Content-Length', null), 'Transfer-Encoding', 'chunked');
  return { ...sent, body: Buffer.concat(parts) };
}

/** What goes over the wire. */
export function bytesOf({ line, headers, body, tail, cut }: RawRequest): Buffer {
  const head = `${line}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const all = Buffer.concat([Buffer.from(head, 'latin1'), body, tail]);
  return all.subarray(0, Math.max(0, all.length - cut));
}
