import { afterEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { cleanShop } from '../doctor/clean-shop.ts';
import { openShop } from '../doctor/open-shop.ts';
import type { Shop } from '../doctor/clean-shop.ts';
import { misconfigurations } from '../doctor/misconfigurations.ts';
import { ROOT } from '../docs/page.ts';

const CLI = join(ROOT, 'dist/cli/main.js');

let sandbox: Sandbox;
afterEach(async () => {
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

/** The command as a process, with an owner's token. */
async function doctor(shop: Shop, ...args: readonly string[]) {
  sandbox = await openShop(shop);
  const env = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.as('olivia').token };
  return new Promise<{ readonly exit: unknown; readonly out: string; readonly err: string }>((resolve) => {
    execFile(process.execPath, [CLI, 'doctor', 'acme/shop', ...args], { env, timeout: 60_000 }, (error, out, err) =>
      resolve({ exit: error?.code ?? 0, out, err }),
    );
  });
}

describe('the command holdpoint doctor', () => {
  it('finds nothing in a clean repository', async () => {
    const { exit, out, err } = await doctor(cleanShop());
    expect({ exit, out: out.split('\n')[0], err }).toEqual({ exit: 0, out: 'acme/shop: nothing found.', err: '' });
  });

  it.each(misconfigurations)('finds $code alone where $title (T58, T142, T150)', async ({ code, level, change }) => {
    const shop = cleanShop();
    change(shop);
    const { exit, out, err } = await doctor(shop);
    const heads = out.split('\n').filter((line) => /^[✗!·] /.test(line));
    expect(heads.map((line) => line.split(' ').slice(1, 3))).toEqual([[level, code]]);
    expect({ exit, err }).toEqual({ exit: level === 'advice' ? 0 : 1, err: '' });
  });
});
