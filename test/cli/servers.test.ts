import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { openShop, SEED } from './shop.ts';
import { aTerminal } from './terminal.ts';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal();
  terminal.put('seed.yml', SEED);
});
afterEach(() => terminal.remove());

describe('holdpoint sandbox', () => {
  it('serves the seed on this machine until it is interrupted, and ends with 0', async () => {
    const sandbox = terminal.start('sandbox', '--seed', 'seed.yml', '--port', '0');
    const url = await sandbox.heard(/listens on (http:\/\/127\.0\.0\.1:\d+) /);
    const answer = await fetch(`${url}/repos/acme/shop`);
    expect(await answer.json()).toMatchObject({ full_name: 'acme/shop' });
    terminal.interrupt();
    await expect(sandbox.ended).resolves.toMatchObject({ exit: 0 });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('tells the address as JSON', async () => {
    const sandbox = terminal.start('sandbox', '--seed', 'seed.yml', '--port', '0', '--json');
    const line = await sandbox.heard(/^\{.*\}\n/);
    expect(JSON.parse(line)).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), app: null });
    terminal.interrupt();
    await sandbox.ended;
  });

  it('runs the App beside it as an app of the seed', async () => {
    const sandbox = terminal.start('sandbox', '--seed', 'seed.yml', '--port', '0', '--with-app', 'holdpoint');
    await expect(sandbox.heard(/The App listens on (http:\S+)\./)).resolves.toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    terminal.interrupt();
    await expect(sandbox.ended).resolves.toMatchObject({ exit: 0 });
  });

  it('names the apps of the seed when another one is asked for', async () => {
    const ended = terminal.run('sandbox', '--seed', 'seed.yml', '--port', '0', '--with-app', 'holdpiont');
    await expect(ended).resolves.toMatchObject({ exit: 2, err: expect.stringContaining('allowed: holdpoint') });
  });

  it('refuses a seed that it does not understand, with the place', async () => {
    terminal.put('seed.yml', SEED.replace('name: shop', 'nmae: shop'));
    const { exit, err } = await terminal.run('sandbox', '--seed', 'seed.yml', '--port', '0');
    expect(exit).toBe(2);
    expect(err).toContain('repos[0]');
    expect(err).toContain('"nmae"');
  });

  it('refuses a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const ended = await terminal.run('sandbox', '--seed', 'seed.yml', '--port', String(port));
    server.close();
    expect(ended).toMatchObject({ exit: 2, err: expect.stringContaining(`port ${port} is taken`) });
  });
});

describe('holdpoint serve', () => {
  it('ends with 2 and names every setting that is missing', async () => {
    const { exit, err } = await terminal.run('serve');
    expect(exit).toBe(2);
    for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET']) expect(err).toContain(name);
  });

  it('names them all in one object as JSON', async () => {
    const { exit, out } = await terminal.run('serve', '--json');
    expect(exit).toBe(2);
    const told = JSON.parse(out);
    expect([told.refused, ...told.more].map(({ place }) => place)).toEqual(['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET']);
  });

  it('ends with 3 when GitHub does not accept the App, and says what to check', async () => {
    const shop = await openShop();
    const host = aTerminal({
      APP_ID: '4711',
      PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----\\nno key\\n-----END PRIVATE KEY-----',
      WEBHOOK_SECRET: 'w'.repeat(40),
      GITHUB_API_URL: shop.sandbox.url,
      PORT: '0',
    });
    const { exit, err } = await host.run('serve');
    host.remove();
    await shop.sandbox.close();
    expect(exit).toBe(3);
    expect(err).toContain('GitHub does not accept the App');
    expect(err).toContain('next: check APP_ID');
  });

  it('ends with 2 when its port is taken', async () => {
    const shop = await openShop();
    const app = [...shop.sandbox.world.apps.values()].find(({ slug }) => slug === 'holdpoint');
    const host = aTerminal({
      APP_ID: '4711',
      PRIVATE_KEY: app?.privateKey ?? '',
      WEBHOOK_SECRET: 'w'.repeat(40),
      GITHUB_API_URL: shop.sandbox.url,
      PORT: new URL(shop.sandbox.url).port,
    });
    const { exit, err } = await host.run('serve');
    host.remove();
    await shop.sandbox.close();
    expect({ exit, place: err.includes('holdpoint: PORT: 127.0.0.1:') }).toEqual({ exit: 2, place: true });
  });

  it('runs the App until it is interrupted, and ends with 0', async () => {
    const shop = await openShop();
    const app = [...shop.sandbox.world.apps.values()].find(({ slug }) => slug === 'holdpoint');
    const host = aTerminal({
      APP_ID: '4711',
      PRIVATE_KEY: app?.privateKey ?? '',
      WEBHOOK_SECRET: 'w'.repeat(40),
      GITHUB_API_URL: shop.sandbox.url,
      PORT: '0',
    });
    const serving = host.start('serve');
    const url = await serving.heard(/listens on (http:\S+)/);
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBeGreaterThanOrEqual(400);
    host.interrupt();
    await expect(serving.ended).resolves.toMatchObject({ exit: 0 });
    host.remove();
    await shop.sandbox.close();
  });

  it('says whether it runs, whether its store answers, and the same in numbers', async () => {
    const shop = await openShop();
    const app = [...shop.sandbox.world.apps.values()].find(({ slug }) => slug === 'holdpoint');
    const host = aTerminal({
      APP_ID: '4711',
      PRIVATE_KEY: app?.privateKey ?? '',
      WEBHOOK_SECRET: 'w'.repeat(40),
      GITHUB_API_URL: shop.sandbox.url,
      PORT: '0',
    });
    const serving = host.start('serve');
    const { origin } = new URL(await serving.heard(/listens on (http:\S+)/));
    const seen = async () => {
      const [health, ready, metrics] = await Promise.all(
        ['/healthz', '/readyz', '/metrics'].map((path) => fetch(`${origin}${path}`)),
      );
      const [, up] = /^holdpoint_store_up (\d)$/m.exec((await metrics?.text()) ?? '') ?? [];
      return { health: health?.status, ready: ready?.status, up };
    };
    const change = (statement: string) => {
      const database = new Database(join(host.cwd, 'holdpoint-data/ledger.db'));
      database.exec(statement);
      database.close();
    };
    expect(await seen()).toEqual({ health: 200, ready: 200, up: '1' });
    change('alter table work rename to away');
    expect(await seen()).toEqual({ health: 200, ready: 503, up: '0' });
    change('alter table away rename to work');
    expect(await seen()).toEqual({ health: 200, ready: 200, up: '1' });
    host.interrupt();
    await expect(serving.ended).resolves.toMatchObject({ exit: 0 });
    host.remove();
    await shop.sandbox.close();
  });

  it('serves as a shadow, which takes no webhook and whose numbers can be read', async () => {
    const shop = await openShop();
    const app = [...shop.sandbox.world.apps.values()].find(({ slug }) => slug === 'holdpoint');
    const host = aTerminal({
      APP_ID: '4711',
      PRIVATE_KEY: app?.privateKey ?? '',
      GITHUB_API_URL: shop.sandbox.url,
      PORT: '0',
    });
    const serving = host.start('serve', '--shadow');
    const url = await serving.heard(/writes nothing to GitHub; its numbers are on (http:\S+)/);
    expect(await (await fetch(url)).text()).toContain('holdpoint_shadow_differences{what="conclusion"} 0');
    expect(existsSync(join(host.cwd, 'holdpoint-data'))).toBe(false);
    expect(existsSync(join(host.cwd, 'holdpoint-shadow/ledger.db'))).toBe(true);
    host.interrupt();
    await expect(serving.ended).resolves.toMatchObject({ exit: 0 });
    host.remove();
    await shop.sandbox.close();
  });
});
