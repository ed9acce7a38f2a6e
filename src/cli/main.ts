#!/usr/bin/env node
import { setTimeout as sleep } from 'node:timers/promises';
import { runCli } from './program.ts';
import { askAtTerminal } from './terminal-questions.ts';

// Whatever ends the process before a command has given its answer: it could not be verified.
process.exitCode = 3;

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const { stdout, env } = process;
const colour = stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';

const exit = await runCli(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env,
  cwd: process.cwd(),
  colour,
  width: stdout.columns ?? 100,
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  ask: process.stdin.isTTY && stdout.isTTY ? askAtTerminal : null,
  interrupted: interruption.signal,
});

// The command has ended: nothing that still lingers (a wait that was interrupted, a socket kept open) may keep the process alive.
stdout.write('', () => process.exit(exit));
