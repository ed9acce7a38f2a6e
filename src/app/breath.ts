import type { Ledger } from '../gate/ports.ts';
import type { RequestFunction } from '../github/request-function.ts';

/** Waits for one's turn to go on. */
type Breath = () => Promise<void>;

/**
 * Lets whoever waits here go on one after the other, and everything else that has come meanwhile go between two of them: GitHub answers many looks
 * at once, and deliveries would wait until all of them are judged. `next` calls back in the next round of the event loop.
 */
export function createBreath(next: (go: () => void) => unknown = setImmediate): Breath {
  const waiting: (() => void)[] = [];
  const go = () => {
    waiting.shift()?.();
    if (waiting.length > 0) next(go);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) next(go);
    });
}

/** A client whose answers, and refusals, are worked at one after the other. */
export function breathingRequest(request: RequestFunction, breath: Breath): RequestFunction {
  const breathing: RequestFunction = async (route, parameters) => {
    try {
      return await request(route, parameters);
    } finally {
      await breath();
    }
  };
  return Object.assign(breathing, request.endpoint === undefined ? {} : { endpoint: request.endpoint });
}

/** The same for what looks ask of a ledger in the process itself: it answers without ever waiting for anything. */
export function breathingLedger(ledger: Ledger, breath: Breath): Ledger {
  const first =
    <I extends unknown[], O>(ask: (...about: I) => Promise<O>) =>
    async (...about: I): Promise<O> => {
      await breath();
      return ask(...about);
    };
  return {
    ...ledger,
    append: first(ledger.append),
    recall: first(ledger.recall),
    releases: first(ledger.releases),
    settled: first(ledger.settled),
    homeOf: first(ledger.homeOf),
  };
}
