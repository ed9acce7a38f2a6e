import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What the App is started with. */
export interface AppProcessOptions {
  readonly node: string;
  /** Path of the CLI, `dist/cli/main.js`. */
  readonly cli: string;
  readonly apiUrl: string;
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** The folder where the App keeps what must survive it. */
  readonly data: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with every line that it logs. */
  readonly line?: (line: string) => void;
}

/** The App as a process of its own, started by `holdpoint serve`. */
export interface AppProcess {
  /** Where deliveries go. */
  readonly webhookUrl: string;
  readonly url: string;
  readonly pid: number;
  /** Every line it logged. */
  readonly lines: readonly string[];
  /** Ends it as a service manager would, and tells its exit status. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

const START_LIMIT = 20_000;

/** Starts the App and waits until it says where it listens. Rejects with its own words when it ends before that. */
export async function startApp(options: AppProcessOptions): Promise<AppProcess> {
  const child = spawn(options.node, [options.cli, 'serve'], {
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const listening = new Promise<string>((resolve, reject) => {
    const hear = (line: string) => {
      lines.push(line);
      options.line?.(line);
      const url = / listens on (http\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    };
    createInterface(child.stdout).on('line', hear);
    createInterface(child.stderr).on('line', hear);
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`the App ended with status ${code} before it listened:\n${lines.join('\n')}`)),
    );
    setTimeout(() => reject(new Error(`the App did not listen within ${START_LIMIT / 1000} s`)), START_LIMIT).unref();
  });
  const webhookUrl = await listening.catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    webhookUrl,
    url: new URL(webhookUrl).origin,
    pid: child.pid ?? 0,
    lines,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
    kill: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function environment(options: AppProcessOptions): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_API_URL: options.apiUrl,
    APP_ID: String(options.appId),
    PRIVATE_KEY: options.privateKey,
    WEBHOOK_SECRET: options.webhookSecret,
    PORT: String(options.port ?? 0),
    HOLDPOINT_WRITE_PAUSE_MS: '0',
    HOLDPOINT_DATA: options.data,
    ...options.env,
  };
}
