import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of Debian, started by a test. */
export interface ServerProcess {
  /** Ends it, by its own signal or another, and waits until it is gone. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Where it will listen on 127.0.0.1. */
  readonly port: number;
  /** Debian's package that brings the command. */
  readonly package: string;
  /** Whom it runs as; null or absent: whoever runs the tests. */
  readonly user?: { readonly uid: number; readonly gid: number } | null;
  /** The signal that ends it; absent: SIGTERM. */
  readonly endsBy?: NodeJS.Signals;
}

const PATIENCE = 10_000;
const ROUND = 20;

/** Starts a server in the foreground and waits until its port answers. An absent server is a failure that names its package. */
export async function startServer(server: ServerCommand): Promise<ServerProcess> {
  const { command, args, port, package: name, user, endsBy } = server;
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...user });
  let said = '';
  let failure: string | null = null;
  child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  child.on('error', (error) => {
    failure =
      'code' in error && error.code === 'ENOENT'
        ? `${command} is not installed; apt-get install ${name}`
        : error.message;
  });
  child.on('exit', (code) => (failure ??= `${command} ended with status ${code}: ${said}`));
  const end = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (failure === null && Date.now() > end) failure = `${command} did not listen on port ${port} in time: ${said}`;
    if (failure !== null) {
      child.kill();
      throw new Error(failure);
    }
    await sleep(ROUND);
  }
  return {
    stop: async (signal = endsBy ?? 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
