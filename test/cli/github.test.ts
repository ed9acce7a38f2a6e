import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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

const gate = (sha: string, ...more: readonly string[]) =>
  terminal.run('gate', '--environment', 'production', '--sha', sha, ...more);

describe('holdpoint gate', () => {
  it('is shut with 1 for a merged change that nobody signed, and names what to paste', async () => {
    const { exit, out } = await gate(await shop.merge());
    expect(exit).toBe(1);
    expect(out).toContain('QA sign-off');
    expect(out).toContain('/signoff qa');
  });

  it('is open with 0 once the sign-off is in', async () => {
    const commit = await shop.merge();
    await shop.comment('quinn', `/signoff qa @${commit}`);
    const { exit, out } = await gate(commit, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rollCall: 1, verdict: 'go', open: true, candidate: commit });
  });

  it('is shut for the sign-off of the author', async () => {
    const commit = await shop.merge();
    await shop.comment('dana', `/signoff qa @${commit}`);
    expect(await gate(commit)).toMatchObject({ exit: 1 });
  });

  it('is shut for a commit that no pull request brought', async () => {
    const { sandbox } = shop;
    const { body } = await sandbox.as('dana').call('GET', '/repos/acme/shop/commits/main');
    const { exit, out } = await gate((body as { sha: string }).sha, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'no-go', blockers: [{ code: 'NOT_A_CHANGE' }] });
  });

  it('costs one request, and one for what the deployment of a merge brings', async () => {
    const commit = await shop.merge();
    const before = shop.sandbox.requests.length;
    await gate(commit);
    expect(shop.sandbox.requests.slice(before).map(({ path }) => path)).toEqual(['/graphql', '/graphql']);
  });

  it('ends with 3 when GitHub fails, and says what was asked (T152)', async () => {
    const commit = await shop.merge();
    for (let n = 0; n < 2; n += 1)
      shop.sandbox.faults.add({ match: { graphqlOperation: 'Snapshot' }, kind: 'status', status: 502 });
    const { exit, out, err } = await gate(commit);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err).toContain('GraphQL Snapshot: 502');
  });

  it('ends with 3 for an environment that the checklist does not name, or says no: never 0', async () => {
    const commit = await shop.merge();
    const { exit } = await terminal.run('gate', '--environment', 'prod', '--sha', commit);
    expect(exit).not.toBe(0);
  });

  it('waits for the sign-off, and tells what it waits for', async () => {
    const commit = await shop.merge();
    let rounds = 0;
    const { exit, err } = await terminal.runWhile(
      async () => {
        if (++rounds === 2) await shop.comment('quinn', `/signoff qa @${commit}`);
      },
      'gate',
      '--environment',
      'production',
      '--sha',
      commit,
      '--wait',
      '30m',
    );
    expect(exit).toBe(0);
    expect(err).toContain('Waiting for a change.');
    expect(rounds).toBeGreaterThanOrEqual(2);
  });

  it('ends with 3 when it is interrupted while waiting', async () => {
    const commit = await shop.merge();
    const ended = terminal.runWhile(
      async () => terminal.interrupt(),
      'gate',
      '--environment',
      'production',
      '--sha',
      commit,
      '--wait',
      '1m',
    );
    await expect(ended).resolves.toMatchObject({ exit: 3, err: expect.stringContaining('interrupted') });
  });
});

describe('holdpoint facts and holdpoint explain', () => {
  it('record from live and judge offline to the same verdict', async () => {
    const commit = await shop.merge();
    await shop.comment('quinn', `/signoff qa @${commit}`);
    terminal.put('checklist.yml', CHECKLIST);
    expect(await terminal.run('facts', commit, '--environment', 'production', '--out', 'facts.json')).toMatchObject({
      exit: 0,
    });
    const explain = ['explain', '--checklist', 'checklist.yml', '--facts', 'facts.json', '--environment', 'production'];
    const live = JSON.parse((await gate(commit, '--json')).out);
    const offline = await terminal.run(...explain, '--json');
    expect(offline.exit).toBe(0);
    expect(JSON.parse(offline.out)).toMatchObject({ verdict: live.verdict, candidate: commit });
    expect((await terminal.run(...explain)).out).toContain('seen  quinn at');
  });

  it('give the same answer for the same files, byte for byte', async () => {
    terminal.put('checklist.yml', CHECKLIST);
    await terminal.run('facts', '1', '--out', 'facts.json');
    const explain = ['explain', '--checklist', 'checklist.yml', '--facts', 'facts.json', '--json'];
    const first = await terminal.run(...explain);
    expect(await terminal.run(...explain)).toEqual(first);
    expect(JSON.parse(first.out)).toEqual(
      expect.arrayContaining([expect.objectContaining({ gate: { kind: 'merge' } })]),
    );
  });

  it('judge as of the time asked for', async () => {
    terminal.put('checklist.yml', CHECKLIST.replace('enforce: block', 'enforce: advise until 2030-01-01'));
    await terminal.run('facts', await shop.merge(), '--environment', 'production', '--out', 'facts.json');
    const explain = ['explain', '--checklist', 'checklist.yml', '--facts', 'facts.json'];
    expect(await terminal.run(...explain)).toMatchObject({ exit: 0 });
    expect(await terminal.run(...explain, '--now', '2030-01-02T00:00:00Z')).toMatchObject({ exit: 1 });
  });

  it('refuse a checklist with problems and a file that holds no facts', async () => {
    terminal.put('checklist.yml', CHECKLIST.replace('signoff: qa', 'signoff: ops'));
    terminal.put('facts.json', '{}');
    await terminal.run('facts', '1', '--out', 'good.json');
    expect(await terminal.run('explain', '--checklist', 'checklist.yml', '--facts', 'good.json')).toMatchObject({
      exit: 1,
    });
    terminal.put('checklist.yml', CHECKLIST);
    expect(await terminal.run('explain', '--checklist', 'checklist.yml', '--facts', 'facts.json')).toMatchObject({
      exit: 3,
    });
  });

  it('print the facts when no file is named', async () => {
    const { exit, out } = await terminal.run('facts', '1');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      facts: 1,
      changes: [{ number: 1, state: 'open' }],
      subject: { candidate: await shop.head() },
    });
  });

  it('end with 3 for a pull request that does not exist', async () => {
    expect(await terminal.run('facts', '404')).toMatchObject({ exit: 3 });
  });
});
