import { relative, resolve } from 'node:path';
import { envText, reserveFile, type ReservedFile } from '../../app/setup/env-file.ts';
import { manifestOf } from '../../app/setup/manifest.ts';
import { startRegistration, type Told } from '../../app/setup/registration.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import { createApi } from '../../github/api.ts';
import { convertManifest, type NewApp } from '../../github/convert-manifest.ts';
import { proxyFetch } from '../../github/proxy-fetch.ts';
import { apiUrlIn, serverAddress, type ServerAddress } from '../../github/server-address.ts';
import { requestWithToken } from '../../github/token-client.ts';
import { parseUrl } from '../arguments.ts';
import { refusalOfFault, refuse, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import type { AppChoices } from './app-manifest.ts';

/** Options of `holdpoint app create`. */
export interface AppCreateOptions extends AppChoices {
  /** The file that gets the secrets. */
  readonly out: string;
  readonly port: number;
  readonly json?: boolean;
}

/** What was registered, without its secrets. */
interface Registered {
  readonly app: Pick<NewApp, 'id' | 'slug' | 'page'>;
  /** GitHub does not know the webhook secret yet. */
  readonly ownSecret: boolean;
}

/** Milliseconds that the page waits for somebody: GitHub's code lives for an hour, and nobody needs that long. */
const PATIENCE = 20 * 60_000;

/** `holdpoint app create`: a page on this machine that registers the App on GitHub, and writes its secrets into a file. None is ever printed. */
export async function runAppCreate(options: AppCreateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const address = parseUrl(options.apiUrl ?? apiUrlIn(surroundings.env));
  if (!address.ok)
    return refuse(surroundings, { code: 'USAGE', exit: 2, place: '--api-url', ...address.problem }, json);
  const path = resolve(surroundings.cwd, options.out);
  const file = await reserve(path, options.out);
  if (!file.ok) return refuse(surroundings, file.fault, json);
  const server = serverAddress(address.value);
  const registered = await register(options, server, file.value, surroundings);
  if (!registered.ok) {
    await file.value.giveUp();
    return refuse(surroundings, registered.fault, json);
  }
  const shown = relative(surroundings.cwd, path);
  if (json) surroundings.out(`${JSON.stringify({ ...registered.value, written: shown }, null, 2)}\n`);
  else surroundings.out(nextSteps(registered.value, shown, options.url, server));
  return 0;
}

async function register(
  options: AppCreateOptions,
  server: ServerAddress,
  file: ReservedFile,
  surroundings: Surroundings,
): Promise<Result<Registered, Refusal>> {
  let result: Result<Registered, Refusal> = { ok: false, fault: nobodyCame };
  const api = createApi({ request: requestWithToken('', server.api, await proxyFetch(server.api, surroundings.env)) });
  const exchanging: Promise<Told>[] = [];
  const convert = async (code: string): Promise<Told> => {
    const app = await convertManifest(api, code);
    result = app.ok ? await keep(app.value, server, file) : { ok: false, fault: exchangeFailed(server, app.fault) };
    return toldOf(result);
  };
  const exchange = (code: string): Promise<Told> => {
    const told = convert(code);
    exchanging.push(told);
    return told;
  };
  const { name, url, with: abilities, organization = null, port } = options;
  const homepage = organization === null ? server.web : `${server.web}/${organization}`;
  const manifest = (redirectUrl: string) =>
    manifestOf({ name, publicUrl: url ?? null, homepage, abilities, redirectUrl });
  const desk = await startRegistration({ webUrl: server.web, organization, manifest, exchange, port });
  surroundings.err(`Open this page in a browser on this machine, and follow it to GitHub:\n\n  ${desk.url}\n\n`);
  const late = new AbortController();
  const patience = setTimeout(() => late.abort(), PATIENCE);
  await Promise.race([desk.done, untilInterrupted(AbortSignal.any([surroundings.interrupted, late.signal]))]);
  clearTimeout(patience);
  // What GitHub tells only once is not dropped half-way.
  await Promise.all(exchanging);
  await desk.close();
  return result;
}

async function keep(app: NewApp, { api }: ServerAddress, file: ReservedFile): Promise<Result<Registered, Refusal>> {
  const { text, ownSecret } = envText(app, api === 'https://api.github.com' ? null : api);
  const { id, slug, page } = app;
  try {
    await file.fill(text);
    return { ok: true, value: { app: { id, slug, page }, ownSecret } };
  } catch (error) {
    const seen = `${slug} is registered, but its secrets could not be written (${reasonOf(error)})`;
    const next = `make room, then delete the App on ${page} and start again, or take a new key and secret from its settings`;
    return { ok: false, fault: { code: 'FILE_UNWRITABLE', exit: 3, place: '--out', seen, allowed: null, next } };
  }
}

function toldOf(result: Result<Registered, Refusal>): Told {
  if (!result.ok)
    return {
      ok: false,
      title: 'The App was not set up',
      text: `${result.fault.seen}. Next: ${result.fault.next}.`,
      link: null,
    };
  const { slug, page } = result.value.app;
  const link = { href: `${page}/installations/new`, words: `Install ${slug}` };
  return {
    ok: true,
    title: `${slug} is registered`,
    text: 'Its secrets are in the file that the terminal names. You can close this page.',
    link,
  };
}

async function reserve(path: string, shown: string): Promise<Result<ReservedFile, Refusal>> {
  try {
    return { ok: true, value: await reserveFile(path) };
  } catch (error) {
    const common = { exit: 1, place: shown, allowed: null } as const;
    const code = reasonOf(error);
    if (code === 'EEXIST') {
      const seen = 'there is such a file already, and it may hold the secrets of an App';
      return {
        ok: false,
        fault: { ...common, code: 'FILE_EXISTS', seen, next: 'move it away, or name another file with `--out`' },
      };
    }
    const seen = `the file cannot be written (${code})`;
    return { ok: false, fault: { ...common, code: 'FILE_UNWRITABLE', seen, next: 'name another file with `--out`' } };
  }
}

function exchangeFailed({ api }: ServerAddress, fault: ReadFault): Refusal {
  const refusal = refusalOfFault(api, fault);
  return {
    ...refusal,
    next: 'delete the App on GitHub if it is there, and start again: a code counts once and for an hour',
  };
}

const nobodyCame: Refusal = {
  code: 'USAGE',
  exit: 2,
  place: 'holdpoint app create',
  seen: 'it ended before GitHub sent the browser back; nothing is written',
  allowed: null,
  next: 'start it again, open the page it names within 20 minutes, and go on to GitHub from there',
};

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function nextSteps(
  { app, ownSecret }: Registered,
  file: string,
  url: string | undefined,
  { web }: ServerAddress,
): string {
  const steps = [
    `Install it on the repositories it is to guard: ${app.page}/installations/new`,
    ...(ownSecret
      ? [
          `Give it its webhook${url === undefined ? ' (the public address with /api/github/webhooks)' : ''} and, as the secret, the WEBHOOK_SECRET of ${file}, in its settings on ${web}`,
        ]
      : []),
    `Start it: set -a; . ./${file}; set +a; holdpoint serve`,
    'In the settings of every environment that it guards, enable its deployment protection rule and switch off that administrators may bypass it',
    'Check the repository: holdpoint doctor',
  ];
  return [
    `${app.slug} is registered as App ${app.id}. Its secrets are in ${file}, which only you can read; move it to where the App runs.`,
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}
