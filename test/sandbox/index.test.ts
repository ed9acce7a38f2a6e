import { afterEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startAcme } from './acme.ts';

let running: Sandbox | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

describe('a sandbox', () => {
  it('answers GitHub clients on its own address', async () => {
    const { sandbox } = await startAcme();
    running = sandbox;
    const alice = sandbox.as('alice');
    for (const path of [
      '/user',
      '/repos/acme/shop',
      '/repos/acme/shop/pulls/1',
      '/api/v3/repos/acme/shop/branches',
      '/repos/acme/shop/commits/feature/check-suites',
      '/repos/acme/shop/contents/src/shop.ts',
      '/repos/acme/shop/compare/main...feature',
      '/repos/acme/shop/commits/main',
      '/repos/acme/shop/environments',
    ]) {
      const r = await alice.call('GET', path);
      if (r.status !== 200) console.log(path, r.status, r.body);
    }
    expect(sandbox.violations).toEqual([]);
  });
});
