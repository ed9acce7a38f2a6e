import { createHmac } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** What a thread is to send. */
export interface Sending {
  readonly origin: string;
  readonly path: string;
  readonly secret: string;
  readonly deliveries: readonly { readonly id: string; readonly event: string; readonly body: string }[];
  /** Deliveries a second; null: as fast as they are taken. */
  readonly rate: number | null;
  /** Under way at once, where there is no rate. */
  readonly width: number;
}

/** What came of it: for each delivery that was answered, its status and the milliseconds from its sending to its answer. */
export interface Sent {
  readonly answers: readonly { readonly id: string; readonly status: number; readonly took: number }[];
}

/** Sends signed deliveries from a thread of its own, so that nothing else of the measuring process delays it. Without an answer the status is 0. */
async function send({ origin, path, secret, deliveries, rate, width }: Sending): Promise<Sent> {
  const pool = new Pool(origin, { connections: Math.max(64, width) });
  const signed = deliveries.map(({ id, event, body }) => ({
    id,
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-delivery': id,
      'x-github-event': event,
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  }));
  const answers: { id: string; status: number; took: number }[] = [];
  const one = async ({ id, body, headers }: (typeof signed)[number]): Promise<void> => {
    const begun = performance.now();
    const status = await pool.request({ method: 'POST', path, headers, body }).then(
      async (answer) => {
        await answer.body.dump();
        return answer.statusCode;
      },
      () => 0,
    );
    answers.push({ id, status, took: performance.now() - begun });
  };
  await (rate === null ? atOnce(signed, width, one) : inTime(signed, rate, one));
  await pool.close();
  return { answers };
}

async function inTime<T>(all: readonly T[], rate: number, one: (item: T) => Promise<void>): Promise<void> {
  const begun = performance.now();
  const underWay: Promise<void>[] = [];
  for (const [index, item] of all.entries()) {
    const wait = begun + (index * 1000) / rate - performance.now();
    if (wait > 1) await sleep(wait);
    underWay.push(one(item));
  }
  await Promise.all(underWay);
}

async function atOnce<T>(all: readonly T[], width: number, one: (item: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await one(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

// A thread has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
if (parentPort !== null) parentPort.postMessage(await send(workerData as Sending));
