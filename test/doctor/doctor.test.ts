import { afterEach, describe, expect, it } from '@jest/globals';
import { checks } from '../../src/doctor/codes.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { aTerminal } from '../cli/terminal.ts';
import { cleanShop } from './clean-shop.ts';
import { openShop } from './open-shop.ts';
import type { Shop } from './clean-shop.ts';
import { misconfigurations } from './misconfigurations.ts';

let sandbox: Sandbox;
afterEach(async () => {
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

/** Examines a shop with an owner's token. */
async function examined(shop: Shop, ...args: readonly string[]) {
  sandbox = await openShop(shop);
  const terminal = aTerminal({ GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.as('olivia').token });
  const ended = await terminal.run('doctor', 'acme/shop', ...args);
  terminal.remove();
  return ended;
}

describe('holdpoint doctor (T58, T140, T142, T149, T150, T151)', () => {
  it('finds nothing in a clean repository, and says that its gate prevents', async () => {
    const { exit, out, err } = await examined(cleanShop());
    expect({ exit, out, err }).toEqual({
      exit: 0,
      out: expect.stringMatching(/^acme\/shop: nothing found\.\n\nproduction is preventive: [^\n]+\n/),
      err: '',
    });
    expect(sandbox.requests.length).toBeLessThanOrEqual(16);
  });

  it.each(misconfigurations)('finds exactly $code ($level) where $title', async ({ code, level, change }) => {
    const shop = cleanShop();
    change(shop);
    const { exit, out } = await examined(shop, '--json');
    const { findings, unread } = JSON.parse(out);
    const seen = findings.map((one: { code: string; level: string }) => ({ code: one.code, level: one.level }));
    expect({ seen, unread, exit }).toEqual({ seen: [{ code, level }], unread: [], exit: level === 'advice' ? 0 : 1 });
  });

  it('has a repository for every code of its list', async () => {
    sandbox = await openShop(cleanShop());
    const tried = new Set(misconfigurations.map(({ code }) => code));
    expect(Object.keys(checks).filter((code) => ![...tried, 'NOTHING_PROTECTED'].includes(code))).toEqual([]);
    expect(misconfigurations.length).toBeGreaterThan(50);
  });
});
