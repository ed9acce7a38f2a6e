import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort, startServer } from './server-process.ts';

/** A PostgreSQL for tests. */
export interface PostgresServer {
  readonly url: string;
  /**
   * Stops it as an administrator in a hurry does, or `immediate`, as if it had died, and starts it with the same data. Null: it is not ours
   * to stop.
   */
  readonly restart: ((how?: 'fast' | 'immediate') => Promise<void>) | null;
  readonly stop: () => Promise<void>;
}

/** The server that TEST_DATABASE_URL names, else one of this machine's own, on loopback and in a folder that goes away with it. */
export async function postgresServer(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'] ?? '';
  return given === '' ? startPostgres() : { url: given, restart: null, stop: async () => {} };
}

/** A server on loopback, in a folder that goes away with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  for (const path of [folder, data]) if (user !== null) chownSync(path, user.uid, user.gid);
  const made = spawnSync(binary('initdb'), ['-D', data, '-U', 'holdpoint', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const start = () =>
    startServer({
      command: binary('postgres'),
      args: ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      port,
      package: 'postgresql',
      user,
      // The smart shutdown of SIGTERM would wait for connections that a failed test left open.
      endsBy: 'SIGINT',
    });
  let server = await start();
  const url = `postgres://holdpoint@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return {
    url,
    restart: async (how = 'fast') => {
      await server.stop(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      server = await start();
      await untilReady(url);
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It listens before it is ready, and refuses with words meanwhile. */
async function untilReady(connectionString: string): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === CANNOT_CONNECT_NOW)) throw error;
      await sleep(ROUND);
    } finally {
      await client.end();
    }
  }
}

/** PostgreSQL's code for a server that starts, recovers or ends. */
const CANNOT_CONNECT_NOW = '57P03';

const ROUND = 20;

/** The newest one of Debian's folders, else the one on the PATH. */
function binary(name: string): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(`${name} is not installed; apt-get install postgresql, or set TEST_DATABASE_URL`);
  return found;
}

/** PostgreSQL refuses to run as root: then as its own account, else as nobody. Null: as whoever runs the tests. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  const [uid, gid] = [Number(account?.[2]), Number(account?.[3])];
  if (!(uid > 0 && gid > 0)) throw new Error('root needs an account postgres or nobody to start PostgreSQL as');
  return { uid, gid };
}
