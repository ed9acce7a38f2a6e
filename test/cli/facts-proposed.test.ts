import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKLIST, openShop } from './shop.ts';
import { aTerminal } from './terminal.ts';

let shop: Awaited<ReturnType<typeof openShop>>;
let terminal: ReturnType<typeof aTerminal>;

beforeEach(async () => {
  shop = await openShop();
  terminal = aTerminal(shop.env);
});

afterEach(async () => {
  terminal.remove();
  await shop.sandbox.close();
  expect(shop.sandbox.violations).toEqual([]);
});

const PROPOSED = `${CHECKLIST}  source: { title: The source is there, file: src/shop.js }\n`;
const explained = async () => {
  const { out } = await terminal.run('explain', '--checklist', 'proposed.yml', '--facts', 'facts.json', '--json');
  const [merge] = [JSON.parse(out)].flat();
  return Object.fromEntries(
    merge.findings.map(({ item, code }: { readonly item: string; readonly code: string }) => [item, code]),
  );
};

describe('facts for a checklist that is not merged yet', () => {
  it('hold what it needs, and still name the checklist of the default branch', async () => {
    terminal.put('proposed.yml', PROPOSED);
    const facts = ['facts', '1', '--out', 'facts.json'];
    await terminal.run(...facts);
    expect(await explained()).toEqual({ qa: 'SIGNOFF_MISSING', source: 'NOT_READ' });
    expect(await terminal.run(...facts, '--checklist', 'proposed.yml')).toMatchObject({ exit: 0, err: '' });
    expect(await explained()).toEqual({ qa: 'SIGNOFF_MISSING', source: 'MET' });
    expect(JSON.parse(readFileSync(join(terminal.cwd, 'facts.json'), 'utf8')).config).toMatchObject([
      { path: '.github/holdpoint.yml', blob: { text: CHECKLIST } },
    ]);
  });

  it('are not written for a file with problems, which are told under its name', async () => {
    terminal.put('proposed.yml', PROPOSED.replace('file: src/shop.js', 'signoff: qq'));
    const { exit, out, err } = await terminal.run('facts', '1', '--checklist', 'proposed.yml');
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/^proposed\.yml:10:\d+: the checklist has no role "qq" \[UNKNOWN_ROLE\]$/m);
  });

  it('are not asked for where there is no such file', async () => {
    const { exit, err } = await terminal.run('facts', '1', '--checklist', 'nowhere.yml');
    expect(exit).toBe(2);
    expect(err).toContain('nowhere.yml');
    expect(shop.sandbox.requests).toEqual([]);
  });
});
