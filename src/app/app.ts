import type { Delivery, Receipt } from './http-server.ts';
import type { Self } from './wake-ups.ts';
import type { Worker } from './worker.ts';
import type { LookOptions } from './look.ts';
import { look } from './look.ts';
import { subjectKey } from './subject-key.ts';
import type { WakeUp } from './subject-key.ts';
import { startWorker } from './worker.ts';
import { wakeUps } from './wake-ups.ts';

/** Events as Probot hands them out, after it has checked the signature. */
export interface EventSource {
  readonly verify: (body: string, signature: string) => Promise<boolean>;
  readonly dispatch: (delivery: {
    readonly id: string;
    readonly event: string;
    readonly payload: object;
  }) => Promise<void>;
  readonly onEvent: (handler: (event: string, payload: unknown) => Promise<void>) => void;
}

/** What the App is made of. */
export interface AppOptions extends LookOptions {
  readonly events: EventSource;
  readonly self: Self;
  /** Subjects looked at at once. */
  readonly width: number;
}

/** The App without its HTTP server. */
export interface App {
  /** Verifies one delivery and queues what it causes; the work follows after the answer. */
  readonly receive: (delivery: Delivery) => Promise<Receipt>;
  readonly worker: Worker;
}

/** The App between its HTTP server and GitHub: events become wake-ups, wake-ups become looks. */
export function createApp(options: AppOptions): App {
  const { queue, clock, log, events } = options;
  const worker = startWorker({
    queue,
    clock,
    width: options.width,
    look: (claim) => look(options, claim),
    failed: (claim, reason) =>
      log(`${claim.key}: try ${claim.attempt} failed: ${reason instanceof Error ? reason.message : String(reason)}`),
  });
  events.onEvent(async (event, payload) => {
    for (const wakeUp of wakeUps(event, payload, options.self))
      await queue.enqueue(subjectKey(fold(options, wakeUp)), clock());
    worker.kick();
  });
  return { worker, receive: (delivery) => receive(events, delivery) };
}

/** An event about a commit whose change is known is an event about that change. */
function fold({ memo }: AppOptions, wakeUp: WakeUp): WakeUp {
  if (!('commit' in wakeUp.what)) return wakeUp;
  const number = memo.changeOf(wakeUp.repository, wakeUp.what.commit);
  return number === null ? wakeUp : { ...wakeUp, what: { number } };
}

async function receive(events: EventSource, { id, event, signature, body }: Delivery): Promise<Receipt> {
  if (!(await events.verify(body, signature))) return 'unsigned';
  const payload = parseObject(body);
  if (payload === null) return 'malformed';
  await events.dispatch({ id, event, payload });
  return 'accepted';
}

function parseObject(body: string): object | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
