import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LEFT_OPEN } from '../../../src/demo/left-open.ts';
import { aTown, CHECKLIST_PATH } from '../../acceptance/town.ts';
import type { Town } from '../../acceptance/town.ts';
import { aTerminal } from '../terminal.ts';
import { readPage } from '../../docs/page.ts';

let town: Town;
beforeEach(async () => {
  town = await aTown();
});
afterEach(() => town.close());

/** What an administrator is told of the demo's repository once its checklist is there. */
async function examined(...args: readonly string[]) {
  const terminal = aTerminal({ GITHUB_API_URL: town.sandbox.url, GITHUB_TOKEN: 'token-ada' });
  const { exit, out } = await terminal.run('doctor', 'acme/shop', '--json', ...args);
  terminal.remove();
  const { findings, unread, boundaries } = JSON.parse(out);
  const codes: readonly string[] = findings.map(({ code, level }: Record<string, string>) => `${level} ${code}`);
  return { exit, codes, unread, boundaries };
}

describe("the demo's repository (T58, T140, T142)", () => {
  it('is guarded by the rule, and leaves open what the demo says that it does, and no more', async () => {
    const head = town.push('ada', 'main', { [CHECKLIST_PATH]: readPage('examples/deployment-checklist.yml') });
    town.check(head, 'holdpoint/merge', 'success', 'holdpoint');
    const { exit, codes, unread, boundaries } = await examined();
    expect(codes.filter((code) => !code.startsWith('advice'))).toEqual(LEFT_OPEN.map((code) => `risk ${code}`));
    expect(codes.filter((code) => code.startsWith('advice'))).toEqual([
      ...Array.from({ length: 3 }, () => 'advice ROLE_TOO_SMALL'),
      'advice ROLLBACK_UNSAID',
    ]);
    expect({ exit, unread, boundaries }).toEqual({
      exit: 1,
      unread: [],
      boundaries: [expect.objectContaining({ environment: 'production', kind: 'preventive' })],
    });
  });

  it('tells before the App has reported anything that nobody knows which App is meant, unless it is given', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: readPage('examples/deployment-checklist.yml') });
    expect((await examined()).unread).toEqual([expect.objectContaining({ what: 'which App is meant' })]);
    expect(await examined('--app-id', String(town.appId))).toMatchObject({
      unread: [],
      boundaries: [{ kind: 'preventive' }],
    });
  });
});
