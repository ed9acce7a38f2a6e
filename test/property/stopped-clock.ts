/**
 * Stops this process's clock, for the local GitHub and the App alike, until `wait` moves it; timers go on as ever. For processes that do
 * nothing else: there is no way back.
 */
export function stopClock(): { readonly wait: (milliseconds: number) => void } {
  const Real = Date;
  let at = Math.floor(Real.now() / 1000) * 1000;
  class Stopped extends Real {
    constructor(...given: readonly [] | readonly [string | number | Date]) {
      super(given.length === 0 ? at : given[0]);
    }

    static override now(): number {
      return at;
    }
  }
  Object.defineProperty(globalThis, 'Date', { value: Stopped, configurable: true, writable: true });
  return {
    wait: (milliseconds) => {
      at += milliseconds;
    },
  };
}
