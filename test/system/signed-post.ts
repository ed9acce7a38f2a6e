import { createHmac } from 'node:crypto';
import { request, type Agent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECRET } from './seed.ts';

export interface SignedPost {
  readonly url: string;
  /** PEM of the certificate to trust. */
  readonly trusted: Buffer;
  readonly body: Buffer;
  /** What the signature is made over; the body unless a forger is played. */
  readonly signed?: Buffer;
  readonly agent?: Agent;
  /** Sends the body in so many pieces with a pause between them, as over a bad line. */
  readonly pieces?: number;
}

export interface PostAnswer {
  readonly status: number;
  /** Whether the connection had served another request before. */
  readonly reused: boolean;
}

const PAUSE = 50;
let deliveries = 0;

/** One delivery as GitHub makes it, over TLS, with its bytes in our hands. */
export async function signedPost({
  url,
  trusted,
  body,
  signed = body,
  agent,
  pieces = 1,
}: SignedPost): Promise<PostAnswer> {
  deliveries += 1;
  const post = request(url, {
    method: 'POST',
    ca: trusted,
    ...(agent === undefined ? {} : { agent }),
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-github-event': 'ping',
      'x-github-delivery': `system-${deliveries}`,
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(signed).digest('hex')}`,
    },
  });
  const answer = new Promise<PostAnswer>((resolve, reject) => {
    post.on('error', reject);
    post.on('response', (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, reused: post.reusedSocket }));
    });
  });
  const size = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length; at += size) {
    post.write(body.subarray(at, at + size));
    if (pieces > 1) await sleep(PAUSE);
  }
  post.end();
  return answer;
}
