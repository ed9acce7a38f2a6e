import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';

const SEED = `users: [{ login: ada }, { login: dana }]
orgs:
  - { login: acme, members: [{ login: ada, role: admin }, { login: dana }] }
  - { login: other, members: [{ login: dana, role: admin }] }
`;

const MANIFEST = {
  name: 'Gate Keeper',
  url: 'https://gate.test',
  redirect_url: 'http://127.0.0.1:9/done?x=1',
  hook_attributes: { url: 'https://gate.test/hook', active: true },
  default_permissions: { checks: 'write' },
  default_events: ['check_run', 'repository'],
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ seed: SEED });
});
afterEach(() => sandbox.close());

/** What the browser sees after the form of a manifest, and after the click. */
async function register(manifest: unknown, place = '/organizations/acme/settings/apps', state = 'nonce') {
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(`${sandbox.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  const asked = await post(`${place}/new?state=${state}`, { manifest: text });
  const html = await asked.text();
  if (asked.status !== 200) return { status: asked.status, html, location: null };
  const field = (name: string) =>
    (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&quot;', '"');
  const made = await post(place, { manifest: field('manifest'), state: field('state'), name: field('name') });
  return { status: made.status, html: await made.text(), location: made.headers.get('location') };
}

const codeOf = (location: string | null) => new URL(location ?? '').searchParams.get('code') ?? '';
const convert = async (code: string) => sandbox.as('').call('POST', `/app-manifests/${code}/conversions`);

describe('an App from a manifest', () => {
  it('sends the browser back with a code and the state, and gives its secrets for the code, once', async () => {
    const { status, location } = await register(MANIFEST);
    expect(status).toBe(302);
    expect(location).toMatch(/^http:\/\/127\.0\.0\.1:9\/done\?x=1&code=[0-9a-f]{40}&state=nonce$/);
    const first = await convert(codeOf(location));
    expect(first).toMatchObject({
      status: 201,
      body: {
        slug: 'gate-keeper',
        owner: { login: 'acme' },
        permissions: { checks: 'write', metadata: 'read' },
        events: ['check_run', 'repository'],
        pem: expect.stringContaining('BEGIN RSA PRIVATE KEY'),
        webhook_secret: expect.stringMatching(/^[0-9a-f]{40}$/),
      },
    });
    expect((await convert(codeOf(location))).status).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });

  it('has no webhook secret where it has no webhook', async () => {
    const { hook_attributes: _none, ...quiet } = MANIFEST;
    const { location } = await register(quiet, '/settings/apps');
    expect((await convert(codeOf(location))).body).toMatchObject({ webhook_secret: null, owner: { login: 'ada' } });
  });

  it('forgets the code after an hour', async () => {
    const { location } = await register(MANIFEST);
    const { clock } = sandbox.world;
    sandbox.world.clock = () => clock() + 3_600_001;
    expect((await convert(codeOf(location))).status).toBe(404);
  });

  it.each([
    ['no JSON', 'nothing', 'no JSON object'],
    ['a list', '[]', 'no JSON object'],
    ['no name', { ...MANIFEST, name: '' }, 'Name must have 1 to 34 characters'],
    ['a long name', { ...MANIFEST, name: 'x'.repeat(35) }, 'Name must have 1 to 34 characters'],
    ['no address', { ...MANIFEST, url: '' }, "Url can't be blank"],
    ['an address that is none', { ...MANIFEST, url: 'gate' }, 'url must be an http(s) address'],
    ['a hook without address', { ...MANIFEST, hook_attributes: {} }, "Hook url can't be blank"],
    ['a hook that is none', { ...MANIFEST, hook_attributes: 'x' }, 'Hook attributes must be an object'],
    ['a hook on this machine', { ...MANIFEST, hook_attributes: { url: 'http://127.0.0.1:3000/' } }, "isn't reachable"],
    ['permissions that are none', { ...MANIFEST, default_permissions: [] }, 'Default permissions must be an object'],
    ['an unknown permission', { ...MANIFEST, default_permissions: { sorcery: 'read' } }, 'sorcery is not supported'],
    ['an unknown level', { ...MANIFEST, default_permissions: { checks: 'all' } }, 'checks is not supported'],
    ['events that are none', { ...MANIFEST, default_events: 'push' }, 'Default events must be a list'],
    ['an unknown event', { ...MANIFEST, default_events: ['toString'] }, 'Default events unsupported: toString'],
    [
      'an event without its permission',
      { ...MANIFEST, default_events: ['push'] },
      'not supported by permissions: push',
    ],
  ])('is refused with %s', async (_what, manifest, reason) => {
    const { status, html } = await register(manifest);
    expect(status).toBe(422);
    expect(html).toContain(reason);
  });

  it('is refused under a name that is taken, and without an address to come back to', async () => {
    expect((await register(MANIFEST)).status).toBe(302);
    expect(await register(MANIFEST)).toMatchObject({ status: 422, html: expect.stringContaining('already in use') });
    const { redirect_url: _none, ...stray } = { ...MANIFEST, name: 'Stray' };
    expect(await register(stray)).toMatchObject({ status: 422, html: expect.stringContaining('Redirect url') });
  });

  it('is not to be made for an organisation that is not owned, or not there', async () => {
    expect((await register(MANIFEST, '/organizations/other/settings/apps')).status).toBe(404);
    expect((await register(MANIFEST, '/organizations/nobody/settings/apps')).status).toBe(404);
  });
});

describe('an Enterprise Server', () => {
  const aServer = () => startSandbox({ seed: SEED, enterprise: '3.17.2' });

  it('has REST below /api/v3 and GraphQL beside it, and tells its version with every answer', async () => {
    const server = await aServer();
    expect(server.api).toBe(`${server.url}/api/v3`);
    const user = await server.as('ada').call('GET', '/user');
    expect([user.status, user.headers.get('x-github-enterprise-version')]).toEqual([200, 'enterprise-server@3.17.2']);
    expect(user.body).toMatchObject({ url: `${server.url}/api/v3/users/ada`, html_url: `${server.url}/ada` });
    const viewer = await server.as('ada').graphql('{ viewer { login } }');
    expect(viewer.body).toEqual({ data: { viewer: { login: 'ada' } } });
    expect(server.violations).toEqual([]);
    await server.close();
  });

  it.each(['/user', '/graphql', '/api/v3/graphql', '/api/v4/user'])('has nothing at %s', async (path) => {
    const server = await aServer();
    const answer = await fetch(`${server.url}${path}`, { method: path.endsWith('graphql') ? 'POST' : 'GET' });
    expect(answer.status).toBe(404);
    expect(server.violations).toEqual([expect.stringContaining('/api/v3 and /api/graphql')]);
    await server.close();
  });

  it('is not what github.com is: there no answer names such a version', async () => {
    const { headers } = await sandbox.as('ada').call('GET', '/user');
    expect(headers.get('x-github-enterprise-version')).toBeNull();
    expect(sandbox.api).toBe(sandbox.url);
  });
});
