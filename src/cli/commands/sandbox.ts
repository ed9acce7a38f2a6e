import { terminalLine } from '../../report/sanitise.ts';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import { readTextFile } from '../read-file.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** Options of `holdpoint sandbox`. */
export interface SandboxOptions {
  readonly seed: string;
  readonly port: number;
  readonly withApp?: string;
  readonly json?: boolean;
}

type Started<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** `holdpoint sandbox`: a local GitHub on 127.0.0.1 until the process is asked to end; with an app of the seed run beside it on request. */
export async function runSandbox(options: SandboxOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const seed = await readTextFile(surroundings, options.seed, 'seed');
  if (!seed.ok) return refuse(surroundings, seed.refusal, json);
  const started = await start(seed.text, options);
  if (!started.ok) return refuse(surroundings, started.refusal, json);
  const sandbox = started.value;
  const log = (line: string) => surroundings.err(`${terminalLine(line)}\n`);
  const app = await besideIfAsked(sandbox, options, log);
  if (!app.ok) {
    await sandbox.close();
    return refuse(surroundings, app.refusal, json);
  }
  surroundings.out(
    json
      ? `${JSON.stringify({ url: sandbox.url, app: app.value?.url ?? null })}\n`
      : listening(sandbox, app.value?.url),
  );
  await untilInterrupted(surroundings.interrupted);
  await app.value?.close();
  await sandbox.close();
  return 0;
}

async function start(seed: string, { seed: file, port }: SandboxOptions): Promise<Started<Sandbox>> {
  try {
    return { ok: true, value: await startSandbox({ seed, port }) };
  } catch (error) {
    return { ok: false, refusal: startRefusal(file, port, error) };
  }
}

/** The App is loaded only when it is asked for. */
async function besideIfAsked(sandbox: Sandbox, { withApp }: SandboxOptions, log: (line: string) => void) {
  if (withApp === undefined) return { ok: true, value: null } as const;
  const { appsBeside, startAppBeside } = await import('../app-beside.ts');
  const value = await startAppBeside(sandbox, withApp, log);
  if (value !== null) return { ok: true, value } as const;
  const allowed = appsBeside(sandbox).join(', ') || 'none: the seed has no app';
  const refusal: Refusal = {
    code: 'USAGE',
    exit: 2,
    place: '--with-app',
    seen: `the seed has no app ${JSON.stringify(withApp)}`,
    allowed,
    next: 'name one of them',
  };
  return { ok: false, refusal } as const;
}

function startRefusal(file: string, port: number, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return {
      code: 'USAGE',
      exit: 2,
      place: '--port',
      seen: `port ${port} is taken`,
      allowed: 'a free port',
      next: 'name another one, or 0 for any',
    };
  }
  return { code: 'SEED_INVALID', exit: 2, place: file, seen: message, allowed: null, next: 'mend the seed' };
}

function listening({ url }: Sandbox, app: string | undefined): string {
  const lines = [
    `A local GitHub listens on ${url} (also ${url}/api/v3). Open ${url} to see what is in it.`,
    ...(app === undefined ? [] : [`The App listens on ${app}.`]),
    'Press Ctrl+C to end.',
    '',
  ];
  return lines.join('\n');
}
