import { writeSync } from 'node:fs';

/** "Could not be verified": what the step ends with unless a whole, finished run says otherwise. */
const UNVERIFIED = 3;

// This module is imported first. From here on every way out that nobody planned ends with 3: a module that throws while it is
// loaded, a forgotten promise, a signal, an event loop that runs dry.
process.exitCode = UNVERIFIED;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => end(`The run was stopped by ${signal} before the gate gave an answer.`));
}
process.on('uncaughtException', (error) => end(`The run broke off: ${oneLine(error)}`));
process.on('unhandledRejection', (reason) => end(`The run broke off: ${oneLine(reason)}`));

function end(sentence: string): never {
  try {
    // Synchronous, because nothing asynchronous may happen between here and the exit: the run could still finish and say otherwise.
    writeSync(1, `::error title=Holdpoint::${sentence} The gate stays shut.\n`);
  } catch {
    // Nobody listens any more; the exit status is what counts.
  }
  process.exit(UNVERIFIED);
}

/** Only the message, on one line and without what the runner would read as a command. */
function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll('%', '%25')
    .slice(0, 500);
}
