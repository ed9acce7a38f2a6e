import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/app/settings.ts';
import { eventsFor, permissionsFor } from '../../src/app/permissions.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { aTerminal } from './terminal.ts';

const SEED = `users: [{ login: ada }, { login: dana }]
orgs:
  - { login: acme, members: [{ login: ada, role: admin }, { login: dana }] }
`;
const URL_GIVEN = ['--url', 'https://holdpoint.acme.test'];

let sandbox: Sandbox;
let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => open());
afterEach(async () => {
  terminal.remove();
  await sandbox.close();
});

async function open(options: { readonly enterprise?: string } = {}): Promise<void> {
  sandbox = await startSandbox({ seed: SEED, ...options });
  terminal = aTerminal({ GITHUB_API_URL: sandbox.api });
}

const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The form of a page: where it goes and what it carries. */
function formOf(html: string) {
  const action = unescape(/<form method="post" action="([^"]*)"/.exec(html)?.[1] ?? '');
  const hidden = [...html.matchAll(/<input(?: type="hidden")? name="(\w+)" value="([^"]*)"/g)];
  return { action, fields: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, unescape(value)])) };
}

/** A person at the browser: opens the page, goes on to GitHub, clicks there, and is sent back; gives the address they are sent to. */
async function throughGitHub(pageUrl: string): Promise<string> {
  const asked = formOf(await (await fetch(pageUrl)).text());
  const atGitHub = await fetch(asked.action, { method: 'POST', body: new URLSearchParams(asked.fields) });
  const click = formOf(await atGitHub.text());
  const made = await fetch(new URL(click.action, sandbox.url), {
    method: 'POST',
    body: new URLSearchParams(click.fields),
    redirect: 'manual',
  });
  return made.headers.get('location') ?? `no way back: ${await made.text()}`;
}

const started = async (...args: readonly string[]) => {
  const running = terminal.start('app', 'create', ...args);
  const page = await running.heard(/(http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32})\n/);
  return { running, page };
};
const envFile = () => join(terminal.cwd, 'holdpoint.env');
const variables = () =>
  Object.fromEntries(
    readFileSync(envFile(), 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe('holdpoint app create', () => {
  it('registers the App with the permissions and events it needs and no others, and keeps its secrets to the file', async () => {
    const { running, page } = await started('--organization', 'acme', ...URL_GIVEN);
    const back = await fetch(await throughGitHub(page));
    expect(await back.text()).toContain('holdpoint is registered');
    const { exit, out, err } = await running.ended;
    expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining(page) });
    const app = [...sandbox.world.apps.values()].find(({ slug }) => slug === 'holdpoint');
    expect(app).toMatchObject({
      owner: { login: 'acme' },
      permissions: { metadata: 'read', ...permissionsFor([]) },
      events: eventsFor([]),
      webhook: { url: 'https://holdpoint.acme.test/api/github/webhooks' },
    });
    expect(statSync(envFile()).mode & 0o777).toBe(0o600);
    expect(readSettings(variables())).toMatchObject({
      settings: {
        appId: app?.id,
        privateKey: app?.privateKey,
        webhookSecret: app?.webhook?.secret,
        apiUrl: sandbox.url,
      },
    });
    expect(out).toContain(`${sandbox.url}/apps/holdpoint/installations/new`);
    expect(out).toContain('holdpoint doctor');
    const { PRIVATE_KEY = 'none', WEBHOOK_SECRET = 'none' } = variables();
    for (const secret of [PRIVATE_KEY, WEBHOOK_SECRET, app?.privateKey ?? 'none'])
      expect(out + err).not.toContain(secret);
    expect(sandbox.violations).toEqual([]);
    expect(sandbox.requests.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/app-manifests\/\w+\/conversions$/),
    ]);
  });

  it('asks for more only where it was told to do more', async () => {
    const { running, page } = await started('--with', 'dispatch,queue', ...URL_GIVEN);
    await fetch(await throughGitHub(page));
    expect((await running.ended).exit).toBe(0);
    const app = [...sandbox.world.apps.values()].find(({ slug }) => slug === 'holdpoint');
    expect(app?.permissions).toMatchObject({ actions: 'write', merge_queues: 'read' });
    expect(app?.owner.login).toBe('ada');
  });

  it('makes a webhook secret of its own where GitHub gave none, and says where it goes', async () => {
    const { running, page } = await started('--json');
    await fetch(await throughGitHub(page));
    const { exit, out } = await running.ended;
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ app: { slug: 'holdpoint' }, ownSecret: true, written: 'holdpoint.env' });
    expect(variables()['WEBHOOK_SECRET']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('goes through an Enterprise Server as well', async () => {
    terminal.remove();
    await sandbox.close();
    await open({ enterprise: '3.17.0' });
    const { running, page } = await started('--organization', 'acme', ...URL_GIVEN);
    await fetch(await throughGitHub(page));
    expect((await running.ended).exit).toBe(0);
    expect(variables()['GITHUB_API_URL']).toBe(`${sandbox.url}/api/v3`);
    expect(sandbox.violations).toEqual([]);
  });

  it('never touches a file that is there, and asks nobody then', async () => {
    writeFileSync(envFile(), 'APP_ID=1\n');
    expect(await terminal.run('app', 'create')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('there is such a file already'),
    });
    expect(readFileSync(envFile(), 'utf8')).toBe('APP_ID=1\n');
    const lost = await terminal.run('app', 'create', '--out', 'no/such/folder.env');
    expect(lost).toMatchObject({ exit: 1, err: expect.stringContaining('cannot be written (ENOENT)') });
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const { running, page } = await started();
    terminal.interrupt();
    expect(await running.ended).toMatchObject({ exit: 2, err: expect.stringContaining('nothing is written') });
    expect(existsSync(envFile())).toBe(false);
    await expect(fetch(page)).rejects.toThrow('fetch failed');
  });

  it('leaves nothing behind, and does not repeat the code, when GitHub does not take it', async () => {
    const { running, page } = await started(...URL_GIVEN);
    const location = await throughGitHub(page);
    const code = new URL(location).searchParams.get('code') ?? '';
    await sandbox.as('').call('POST', `/app-manifests/${code}/conversions`);
    const told = await fetch(location);
    expect([told.status, await told.text()]).toEqual([502, expect.stringContaining('The App was not set up')]);
    const { exit, err } = await running.ended;
    expect(exit).toBe(3);
    expect(err).toContain('404');
    expect(err).toContain('a code counts once');
    expect(err).not.toContain(code);
    expect(existsSync(envFile())).toBe(false);
  });

  it.each([
    [['--name', ''], '1 to 34 letters'],
    [['--organization', '../x'], "an organisation's login"],
    [['--url', 'http://holdpoint.acme.test'], 'an https address'],
    [['--url', 'https://a.test/?x=1'], 'an https address'],
    [['--with', 'dispatch,sorcery'], 'dispatch, queue'],
    [['--api-url', 'http://github.acme.test/api/v3'], 'an https address'],
  ])('refuses %j and says what is allowed', async (args, allowed) => {
    expect(await terminal.run('app', 'create', ...args)).toMatchObject({
      exit: 2,
      err: expect.stringContaining(allowed),
    });
    expect(existsSync(envFile())).toBe(false);
  });
});

describe('the page of the registration', () => {
  /** The status of a request with a host of one's own. */
  const statusFor = (address: string, host: string, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      request(address, { method, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  it('shows every permission and event, runs no script, and lets its form go to GitHub alone', async () => {
    const { running, page } = await started();
    const answer = await fetch(page);
    const html = await answer.text();
    for (const word of [...eventsFor([]), 'Deployments', 'Members (organisation)']) expect(html).toContain(word);
    expect(html).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toMatch(
      new RegExp(`^default-src 'none'; style-src 'sha256-[^']+'; form-action ${sandbox.url}; frame-ancestors 'none'`),
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    terminal.interrupt();
    await running.ended;
  });

  it('is there for nobody who was not told its address, nor under another name of this machine', async () => {
    const { running, page } = await started();
    const { origin, host } = new URL(page);
    expect(await statusFor(origin, host)).toBe(404);
    expect(await statusFor(`${origin}/${'0'.repeat(32)}`, host)).toBe(404);
    expect(await statusFor(page, 'holdpoint.attacker.test')).toBe(404);
    expect(await statusFor(page, host, 'POST')).toBe(404);
    expect(await statusFor(page, host)).toBe(200);
    terminal.interrupt();
    await running.ended;
  });

  it('takes no code without its own state, and none twice (T113)', async () => {
    const { running, page } = await started(...URL_GIVEN);
    const location = new URL(await throughGitHub(page));
    const state = location.searchParams.get('state') ?? '';
    const forged = ['', '0'.repeat(32), state.slice(1)].map((value) => {
      const url = new URL(location);
      url.searchParams.set('state', value);
      return url;
    });
    const odd = new URL(location);
    odd.searchParams.set('code', '../app');
    for (const url of [...forged, odd]) expect((await fetch(url)).status).toBe(400);
    expect(sandbox.requests).toEqual([]);
    const [first, second] = await Promise.all([fetch(location), fetch(location)]);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 410]);
    expect((await running.ended).exit).toBe(0);
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('holdpoint app manifest', () => {
  it('prints what `app create` would register, and where to take it', async () => {
    const { exit, out, err } = await terminal.run('app', 'manifest', '--organization', 'acme', ...URL_GIVEN);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      name: 'Holdpoint',
      url: 'https://holdpoint.acme.test',
      description: expect.any(String),
      public: false,
      hook_attributes: { url: 'https://holdpoint.acme.test/api/github/webhooks', active: true },
      default_permissions: permissionsFor([]),
      default_events: eventsFor([]),
    });
    expect(err).toContain(`${sandbox.url}/organizations/acme/settings/apps/new`);
  });
});
