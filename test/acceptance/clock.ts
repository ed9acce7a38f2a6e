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

/** Lets the time of day stand still, for the local GitHub and the App alike, until `later` moves it; timers go on as ever. */
export function standStill(): { readonly later: (seconds?: number) => void; readonly goOn: () => void } {
  jest.useFakeTimers({ now: Math.floor(Date.now() / 1000) * 1000, doNotFake: [...everythingButDate] });
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

/** Options that give another `node` the time of day that it is here now; there it goes on. */
export function sameClock(): readonly string[] {
  const real = performance.timeOrigin + performance.now();
  const script = `const Real = Date, behind = ${Math.round(Date.now() - real)};
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [Real.now() + behind] : given)); }
  static now() { return Real.now() + behind; }
};`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}
