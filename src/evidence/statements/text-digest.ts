import { createHash } from 'node:crypto';

/**
 * SHA-256 of a comment's text, 64 hex digits: tells whether it still is what it was. Webhook, REST and GraphQL give the same text;
 * the two ways to end a line mean the same, so they are the same here.
 */
export function textDigest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
