import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apiUrlIn } from '../github/server-address.ts';
import { storeAddress } from '../store/store-address.ts';

/** What the App needs to know to run; read once from the environment at start. */
export interface Settings {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Address of the REST API, for example `https://api.github.com`. */
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly webhookPath: string;
  /** Milliseconds between two writes of one installation; GitHub asks for at least a second (docs/github-facts.md §5). */
  readonly writePause: number;
  /** Where the App keeps what must not be lost: a file, or the `postgres://` address of a database that several processes share. */
  readonly store: string;
  /** How the log is written: lines for people, or one JSON object a line, every delivery among them. */
  readonly log: 'text' | 'json';
  /** Whether no webhook can reach the App, and it asks GitHub for them instead. */
  readonly pull: boolean;
  /** Whether the App judges beside another process of it, and writes nothing to GitHub. */
  readonly shadow: boolean;
}

/** How the App is run, beside its settings. */
export interface Running {
  /** No webhook can reach it, so it needs no secret for them. */
  readonly pull?: boolean;
  /** It only compares. No webhook comes to it either, and it has a store of its own. */
  readonly shadow?: boolean;
}

/** A setting that keeps the App from starting: its name, what was seen (never a secret), what to do. */
export interface SettingProblem {
  readonly name: string;
  readonly message: string;
}

/** Secrets that tools fill in by default: anybody could forge events with them. */
const KNOWN_SECRETS = ['development', 'secret', 'changeme', 'password'];
const SECRET_BYTES = 32;

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the settings from environment variables; every problem is named at once and the App does not start with one. Folders are relative to `cwd`. */
export function readSettings(
  env: Variables,
  cwd = process.cwd(),
  { shadow = false, pull = shadow }: Running = {},
): { readonly settings: Settings } | { readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const refuse = (name: string, message: string) => void problems.push({ name, message });

  const appId = Number(env['APP_ID']);
  if (!Number.isSafeInteger(appId) || appId <= 0)
    refuse('APP_ID', "is missing or no number; take it from the App's settings page on GitHub");
  const privateKey = readKey(env, refuse);
  const webhookSecret = shadow ? nobodysSecret() : (env['WEBHOOK_SECRET'] ?? (pull ? nobodysSecret() : ''));
  if (KNOWN_SECRETS.includes(webhookSecret.toLowerCase()) || Buffer.byteLength(webhookSecret) < SECRET_BYTES) {
    refuse(
      'WEBHOOK_SECRET',
      `must be a random text of at least ${SECRET_BYTES} bytes, the same as in the App's settings; make one with: openssl rand -hex 32`,
    );
  }
  if (env['WEBHOOK_PROXY_URL'] !== undefined)
    refuse('WEBHOOK_PROXY_URL', 'is set; a public relay sees and can replay every event, so it is refused');
  const apiUrl = readUrl(apiUrlIn(env), refuse);
  const port = readNumber('PORT', env['PORT'] ?? '3000', 65_535, refuse);
  const writePause = readNumber('HOLDPOINT_WRITE_PAUSE_MS', env['HOLDPOINT_WRITE_PAUSE_MS'] ?? '1000', 60_000, refuse);
  const webhookPath = env['WEBHOOK_PATH'] ?? '/api/github/webhooks';
  if (!webhookPath.startsWith('/')) refuse('WEBHOOK_PATH', 'must start with "/"');
  const format = env['HOLDPOINT_LOG'] ?? 'text';
  if (format !== 'text' && format !== 'json') refuse('HOLDPOINT_LOG', 'must be text or json');
  const store = shadow ? readShadowStore(env, cwd, refuse) : readStore(env, cwd, refuse);
  if (problems.length > 0) return { problems };
  return {
    settings: {
      appId,
      privateKey,
      webhookSecret,
      apiUrl,
      host: env['HOST'] ?? '127.0.0.1',
      port,
      webhookPath,
      writePause,
      store,
      log: format === 'json' ? 'json' : 'text',
      pull: pull || shadow,
      shadow,
    },
  };
}

/** Nobody knows it, so nobody's webhook is taken. */
function nobodysSecret(): string {
  return randomBytes(SECRET_BYTES).toString('hex');
}

type Refuse = (name: string, message: string) => void;

function readKey(env: Variables, refuse: Refuse): string {
  const path = env['PRIVATE_KEY_PATH'];
  const key = path === undefined ? keyIn(env['PRIVATE_KEY'] ?? '') : readFile(path);
  if (!key.includes('PRIVATE KEY-----')) {
    refuse(
      path === undefined ? 'PRIVATE_KEY' : 'PRIVATE_KEY_PATH',
      "must give the App's private key in PEM form; make one on the App's settings page",
    );
  }
  return key;
}

/** PEM, with `\\n` for its line breaks where a line is all there is; or all of it in base64, one word that every tool hands on as it is. */
function keyIn(text: string): string {
  if (/^[A-Za-z0-9+/]{64,}={0,2}$/.test(text)) return Buffer.from(text, 'base64').toString('utf8');
  return text.replaceAll('\\n', '\n');
}

/** An address may hold a password, so it is never said. */
function readStore(env: Variables, cwd: string, refuse: Refuse): string {
  const address = storeAddress(env, cwd);
  if (address.ok) return address.value;
  refuse(address.fault.place, `is ${address.fault.seen}; ${address.fault.next}`);
  return '';
}

/** A folder of its own: in that of the App beside, it would take over its work and its memory as soon as that one rests. */
function readShadowStore(env: Variables, cwd: string, refuse: Refuse): string {
  const folder = resolve(cwd, env['HOLDPOINT_SHADOW_DATA'] ?? 'holdpoint-shadow');
  if (folder === resolve(cwd, env['HOLDPOINT_DATA'] ?? 'holdpoint-data'))
    refuse('HOLDPOINT_SHADOW_DATA', 'is the folder of the App that it judges beside; name another one');
  return join(folder, 'ledger.db');
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readUrl(text: string, refuse: Refuse): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    refuse('GITHUB_API_URL', 'must be an http(s) address, for example https://api.github.com');
  return text.replace(/\/+$/, '');
}

function readNumber(name: string, text: string, most: number, refuse: Refuse): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) refuse(name, `must be a whole number from 0 to ${most}`);
  return number;
}
