// src/cli/until-interrupted.ts
function untilInterrupted(signal) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

export {
  untilInterrupted
};
