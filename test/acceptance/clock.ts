import { jest } from '@jest/globals';

const everythingButDate = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/**
 * Lets the time of day stand still, for the local GitHub and the App alike, until `later` moves it; timers go on as ever.
 * It starts ten minutes ago, so that for a process with a real clock everything here has happened already.
 */
export function standStill(): { readonly later: (seconds?: number) => void; readonly goOn: () => void } {
  jest.useFakeTimers({ now: Math.floor(Date.now() / 1000) * 1000 - 600_000, doNotFake: [...everythingButDate] });
  return {
    // GitHub keeps whole seconds: what happens in the second of something else is ambiguous.
    later: (seconds = 2) => {
      jest.setSystemTime(Date.now() + seconds * 1000);
    },
    goOn: () => {
      jest.useRealTimers();
    },
  };
}
