import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';

export interface Tinyproxy extends ServerProcess {
  readonly url: string;
  /** What it was asked for, as `CONNECT host:port` or `GET http://host/path`. */
  readonly asked: () => readonly string[];
}

/** tinyproxy as a company's only way out. */
export async function startTinyproxy(folder: string, port: number): Promise<Tinyproxy> {
  const log = join(folder, 'tinyproxy.log');
  const conf = join(folder, 'tinyproxy.conf');
  const lines = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Allow 127.0.0.1',
    'Timeout 60',
    'MaxClients 20',
    'LogLevel Connect',
    `LogFile "${log}"`,
  ];
  writeFileSync(log, '', { mode: 0o666 });
  writeFileSync(conf, `${lines.join('\n')}\n`);
  const server = await startServer({ command: 'tinyproxy', args: ['-d', '-c', conf], port, package: 'tinyproxy-bin' });
  const requests = () => [...readFileSync(log, 'utf8').matchAll(/Request \(file descriptor \d+\): (\S+ \S+) HTTP/g)];
  return {
    ...server,
    url: `http://127.0.0.1:${port}`,
    asked: () => requests().flatMap(([, request]) => request ?? []),
  };
}
