import type { Delivery, Envelope } from './delivery.ts';
import { createHmac } from 'node:crypto';

/** GitHub waits ten seconds for an answer. */
const answerWithinMs = 10_000;

/** Posts one webhook once, signed over its bytes; whatever happens comes back as a delivery, never as an error. */
export const send = async (
  envelope: Envelope,
  attempt: { readonly id: number; readonly deliveredAt: number; readonly redelivery: boolean },
): Promise<Delivery> => {
  const { webhook, id: appId } = envelope.app;
  const body = JSON.stringify(envelope.payload);
  const url = webhook?.url ?? '';
  const requestHeaders = headersFor(envelope, appId, body, webhook?.secret ?? '');
  const started = performance.now();
  const common = { ...envelope, ...attempt, url, requestHeaders };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: requestHeaders,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMs),
    });
    const responseBody = await response.text();
    const durationMs = performance.now() - started;
    const status = response.ok ? 'OK' : `Invalid HTTP Response: ${response.status}`;
    return {
      ...common,
      durationMs,
      status,
      statusCode: response.status,
      responseHeaders: Object.fromEntries(response.headers),
      responseBody,
    };
  } catch (error) {
    const status = error instanceof Error && error.name === 'TimeoutError' ? 'timed out' : 'failed to connect to host';
    return {
      ...common,
      durationMs: performance.now() - started,
      status,
      statusCode: 0,
      responseHeaders: null,
      responseBody: null,
    };
  }
};

const headersFor = (
  { guid, event }: Envelope,
  appId: number,
  body: string,
  secret: string,
): Readonly<Record<string, string>> => ({
  accept: '*/*',
  'content-type': 'application/json',
  'user-agent': 'GitHub-Hookshot/sandbox',
  'x-github-delivery': guid,
  'x-github-event': event,
  'x-github-hook-id': String(appId),
  'x-github-hook-installation-target-id': String(appId),
  'x-github-hook-installation-target-type': 'integration',
  ...(secret === ''
    ? {}
    : { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` }),
});
