import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `holdpoint sandbox` as a process of its own, so that it can be told at its start which certificates to trust. */
export interface SandboxProcess {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startSandboxProcess(folder: string, seed: string, trusted: string): Promise<SandboxProcess> {
  const file = join(folder, 'seed.yml');
  writeFileSync(file, seed);
  const child = spawn(process.execPath, ['dist/cli/main.js', 'sandbox', '--seed', file, '--port', '0', '--json'], {
    env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: trusted },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line]: unknown[] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  const url = typeof line === 'string' ? urlIn(line) : undefined;
  if (url === undefined) throw new Error(`the sandbox did not say where it listens, but ${String(line)}`);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function urlIn(line: string): string | undefined {
  return /"url":"([^"]+)"/.exec(line)?.[1];
}
