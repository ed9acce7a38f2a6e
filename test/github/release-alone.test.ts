import { describe, expect, it } from '@jest/globals';
import { push } from '../../src/sandbox/world/refs.ts';
import { configPath } from './read.ts';
import { minute, shop } from './shop.ts';
import { ask, another, CHECKLIST, deploy, deployedShop, merged, passed, say, three, tipOf } from './release-shop.ts';

describe('a deploy job alone, before a candidate of several changes', () => {
  it('judges every change since the last deployment by itself, whatever way it was merged', async () => {
    const s = deployedShop();
    const { last } = three(s);
    expect(await ask(s, last)).toMatchObject({
      open: true,
      verdict: 'go',
      changes: ['#1 MET', '#2 MET', '#3 MET'],
      codes: ['MET', 'MET'],
    });
  });

  it('takes two requests for the candidate, one for each other change, and one where a merge has to be told from what was pushed', async () => {
    const s = deployedShop();
    const { last } = three(s);
    expect((await ask(s, last)).requests).toBe(5);
    const change = another(s, 'fourth');
    deploy(s, last);
    const next = merged(s, change);
    say(s, change, `/signoff agreed @${next}`);
    expect(await ask(s, next)).toMatchObject({ open: true, requests: 2 });
  });

  it('is shut by another change that is not ready, and names it; and open when it is', async () => {
    const s = deployedShop();
    const { last } = three(s, false);
    const shut = await ask(s, last);
    expect(shut).toMatchObject({ open: false, changes: ['#1 MET', '#2 CHANGE_NOT_READY', '#3 MET'] });
    expect(shut.watched).toContain('/repos/acme/shop/issues/2');
    expect(shut.watched).not.toContain('/repos/acme/shop/issues/1');
    passed(s, tipOf(s, 'second'));
    expect(await ask(s, last)).toMatchObject({ open: true });
  });

  it('is no-go where a test of another change failed', async () => {
    const s = deployedShop();
    const { last } = three(s, false);
    passed(s, tipOf(s, 'second'), 'failure');
    expect(await ask(s, last)).toMatchObject({ open: false, verdict: 'no-go' });
  });

  it('is shut by a hold on any change that it brings, until it is lifted', async () => {
    const s = deployedShop();
    const { last, second } = three(s);
    say(s, second, '/hold -- wait for the migration');
    expect(await ask(s, last)).toMatchObject({ open: false, changes: ['#1 MET', '#2 CHANGE_NOT_READY', '#3 MET'] });
    say(s, second, '/unhold');
    expect(await ask(s, last)).toMatchObject({ open: true });
  });

  it('is shut by a commit that was pushed past every change', async () => {
    const s = deployedShop();
    const past = push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Past', files: { past: '1' } });
    s.clock.now += minute;
    const change = another(s, 'next');
    const commit = merged(s, change);
    say(s, change, `/signoff agreed @${commit}`);
    expect(await ask(s, commit)).toMatchObject({ open: false, verdict: 'no-go', codes: ['DIRECT_PUSH', 'MET', 'MET'] });
    deploy(s, past.sha, 'failure');
    expect(await ask(s, commit)).toMatchObject({ open: false });
    deploy(s, past.sha);
    expect(await ask(s, commit)).toMatchObject({ open: true });
  });

  it('lets what was pushed past every change through where the checklist says so', async () => {
    const s = deployedShop(CHECKLIST.replace('branches: [main]', 'branches: [main], direct-pushes: allow'));
    push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Past', files: { past: '1' } });
    s.clock.now += minute;
    const change = another(s, 'next');
    const commit = merged(s, change);
    say(s, change, `/signoff agreed @${commit}`);
    expect(await ask(s, commit)).toMatchObject({ open: true });
  });

  it('asks only the own change before the first deployment ever', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Ask', files: { [configPath]: CHECKLIST } });
    s.clock.now += minute;
    const { last } = three(s, false);
    expect(await ask(s, last)).toMatchObject({ open: true, changes: ['#3 MET'], requests: 3 });
  });

  it('leaves out what is none of the paths of the environment', async () => {
    const s = deployedShop(CHECKLIST.replace('branches: [main]', 'branches: [main], paths: [src/**, third]'));
    const { last } = three(s, false);
    expect(await ask(s, last)).toMatchObject({ open: true, changes: ['#1 MET', '#3 MET'] });
  });

  it('judges none of more than twenty, and says what to do', async () => {
    const s = deployedShop();
    passed(s, s.head.sha);
    merged(s, s.pullRequest);
    for (let n = 2; n <= 21; n += 1) merged(s, another(s, `c${n}`));
    const change = another(s, 'last');
    const commit = merged(s, change);
    say(s, change, `/signoff agreed @${commit}`);
    const told = await ask(s, commit);
    expect(told).toMatchObject({ open: false, verdict: 'pending', requests: 2 });
    expect(told.changes.filter((line) => line.endsWith('CHANGE_NOT_SETTLED'))).toHaveLength(21);
    deploy(s, 'refs/heads/c2');
    // What is deployed is no part of main, so its own history is read too.
    expect(await ask(s, commit)).toMatchObject({ open: true, requests: 3 + 20 });
  }, 60_000);

  it('goes on from what was deployed last: the same commit again brings nothing new, an older one is shut', async () => {
    const s = deployedShop();
    passed(s, s.head.sha);
    const first = merged(s, s.pullRequest);
    const change = another(s, 'second');
    const second = merged(s, change);
    say(s, change, `/signoff agreed @${second}`);
    deploy(s, second);
    expect(await ask(s, second)).toMatchObject({ open: true, changes: ['#2 MET'], requests: 2 });
    expect(await ask(s, first)).toMatchObject({ open: false });
  });
});
