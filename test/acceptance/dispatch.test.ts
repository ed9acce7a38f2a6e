import { afterEach, describe, expect, it } from '@jest/globals';
import { addAccount, getAccount } from '../../src/sandbox/world/accounts.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { createComment, editComment } from '../../src/sandbox/world/comments.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { aStartTown, begins, DEPLOY, DISPATCHED } from './start-town.ts';
import type { Beginning, StartTown } from './start-town.ts';

let town: StartTown;
const open = async (more: Partial<Beginning> = {}): Promise<StartTown> =>
  (town = await aStartTown({ checklist: begins('start: dispatch'), workflow: DISPATCHED, ...more }));

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

const DISPATCH = 'POST /actions/workflows/deploy.yml/dispatches';
const dispatches = (from = 0): number => town.sent(from).filter((one) => one === DISPATCH).length;

describe('a deployment that the App starts', () => {
  it('begins with the last sign-off, once, on the branch whose tip it is, and never before', async () => {
    await open();
    const change = await town.mergedChange();
    expect(town.runs().length).toBe(0);
    await town.signs(change);
    const [run, ...others] = town.runs();
    expect(others).toEqual([]);
    expect(run).toMatchObject({ event: 'workflow_dispatch', headBranch: 'main', headSha: change.commit });
    expect(run?.actor.login).toBe('holdpoint[bot]');
    expect(town.entries('starting')).toEqual([
      expect.objectContaining({
        environment: 'production',
        commit: change.commit,
        workflow: DEPLOY,
        ref: 'main',
        by: null,
      }),
    ]);
    expect(town.entries('started')).toEqual([expect.objectContaining({ run: run?.id, outcome: 'sent' })]);
  });

  it('is not begun again, whatever is said or delivered once more', async () => {
    await open();
    const change = await town.mergedChange();
    await town.signs(change);
    await town.says('dana', change, '/recheck');
    town.check(change.commit, 'ci / other', 'success');
    await town.settled();
    await town.restarts();
    await town.says('quinn', change, `/signoff qa @${change.commit}`);
    expect(town.runs().length).toBe(1);
    expect(dispatches()).toBe(1);
  });

  it('costs three requests more than the look: what its ref is, the start, and whose run it is', async () => {
    await open();
    const change = await town.mergedChange();
    const from = town.sandbox.requests.length;
    await town.signs(change);
    const asked = town.sent(from);
    const own = asked.filter((one) => /branches-where-head|dispatches|actions\/runs|compare|\/tags/.test(one));
    const run = `GET /actions/runs/${town.runs()[0]?.id}`;
    expect(own).toEqual([`GET /commits/${change.commit}/branches-where-head`, DISPATCH, run]);
  });

  it('of a commit that a newer one has followed does not begin on that one, under whose name GitHub would deploy (T64)', async () => {
    await open({ checklist: begins('tags: ["v*"], start: dispatch') });
    const first = await town.mergedChange('cart');
    const second = await town.mergedChange('till');
    await town.signs(first);
    expect(town.runs()).toEqual([]);
    expect(town.told(first)).toEqual([expect.stringContaining('put a tag that production takes (`v*`) on it')]);
    setRef(town.world, getAccount(town.world, 'dana'), town.repository, 'refs/tags/v1', first.commit);
    await town.says('dana', first, '/deploy production');
    expect(town.runs()).toEqual([expect.objectContaining({ headBranch: 'v1', headSha: first.commit })]);
    expect(town.entries('starting')).toEqual([expect.objectContaining({ commit: first.commit, ref: 'v1' })]);
    await town.signs(second);
    expect(town.runs()[1]).toMatchObject({ headBranch: 'main', headSha: second.commit });
  });

  it('is not begun for what was open before the checklist asked for it', async () => {
    await open({ checklist: begins('when-no-go: wait') });
    const change = await town.mergedChange();
    await town.signs(change);
    town.clock.later(3600);
    town.push('ada', 'main', { '.github/holdpoint.yml': begins('start: dispatch') });
    await town.settled();
    expect(town.runs().length).toBe(0);
  });

  it('is begun for what waited while the checklist came to ask for it', async () => {
    await open({ checklist: begins('when-no-go: wait') });
    const change = await town.mergedChange();
    town.clock.later(3600);
    town.push('ada', 'main', { '.github/holdpoint.yml': begins('tags: ["v*"], start: dispatch') });
    setRef(town.world, getAccount(town.world, 'dana'), town.repository, 'refs/tags/v1', change.commit);
    await town.settled();
    expect(town.runs().length).toBe(0);
    await town.signs(change);
    expect(town.runs().length).toBe(1);
  });

  it('is stopped by a hold like everything else, and begins when it is lifted', async () => {
    await open();
    const change = await town.mergedChange();
    await town.says('dana', change, '/hold -- the load test still runs');
    await town.signs(change);
    expect(town.runs().length).toBe(0);
    await town.says('dana', change, '/unhold');
    expect(town.runs().length).toBe(1);
  });
});

describe('/deploy', () => {
  it('starts it again when the first run has ended without success, and not before', async () => {
    await open();
    const change = await town.mergedChange();
    await town.signs(change);
    await town.says('dana', change, '/deploy production');
    const [run] = town.runs();
    if (run === undefined) throw new Error('nothing was started');
    expect(town.told(change)).toEqual([
      expect.stringMatching(
        new RegExp(`^\`@dana\`: .* is on its way to production already: .*/actions/runs/${run.id}\\.`),
      ),
    ]);
    expect(town.runs().length).toBe(1);
    town.ends(run, 'failure');
    await town.says('dana', change, '/deploy production');
    expect(town.runs().length).toBe(2);
    expect(town.entries('starting').map(({ by }) => by)).toEqual([null, 'dana']);
    const again = town.runs()[1];
    if (again !== undefined) town.ends(again, 'success');
    await town.settled();
    await town.says('dana', change, '/deploy production');
    expect(town.runs().length).toBe(2);
    expect(town.told(change).at(-1)).toContain('was deployed to production already');
  });

  it('before the gate is open says what is missing, and starts nothing', async () => {
    await open();
    const change = await town.mergedChange();
    await town.says('dana', change, '/deploy production');
    expect(town.runs().length).toBe(0);
    expect(town.told(change)).toEqual([
      expect.stringMatching(
        /^`@dana`: the gate of production is not open for `\w{7}`, so nothing was started\. .*QA lead signs off/,
      ),
    ]);
    await town.signs(change);
    expect(town.runs().length).toBe(1);
    expect(town.told(change)).toHaveLength(1);
  });

  it('is heard from who may write or holds a role, and from nobody else (T14, T15)', async () => {
    await open({ checklist: begins('start: dispatch').replace('[octavia]', '[octavia, keeper]') });
    for (const login of ['reader', 'keeper']) addAccount(town.world, { login });
    const change = await town.mergedChange();
    await town.signs(change);
    const endLast = () => {
      const last = town.runs().at(-1);
      if (last !== undefined) town.ends(last, 'failure');
    };
    endLast();
    await town.says('reader', change, '/deploy production');
    expect(town.runs().length).toBe(1);
    expect(town.told(change)).toEqual([
      expect.stringMatching(
        /^`@reader`: only who may write to this repository, or holds a role of the checklist \(qa, lead\), can start/,
      ),
    ]);
    await town.says('keeper', change, '/deploy production');
    expect(town.runs().length).toBe(2);
    endLast();
    await town.says('dana', change, '/deploy production');
    expect(town.runs().length).toBe(3);
    expect(town.entries('starting').map(({ by }) => by)).toEqual([null, 'keeper', 'dana']);
  });

  it('in a comment that was edited, or by an app, starts nothing (T1, T21)', async () => {
    await open();
    const change = await town.mergedChange();
    await town.signs(change);
    const [run] = town.runs();
    if (run !== undefined) town.ends(run, 'failure');
    await town.settled();
    const comment = await town.says('dana', change, 'What is next?');
    editComment(town.world, town.person('dana'), town.repository, comment, '/deploy production');
    await town.settled();
    const dana = getAccount(town.world, 'dana');
    const inHerName = { kind: 'user', account: dana, through: getApp(town.world, 'github-actions') } as const;
    createComment(town.world, inHerName, change.pull, '/deploy production');
    town.clock.later();
    await town.settled();
    expect(town.runs().length).toBe(1);
    await town.says('dana', change, '/deploy production');
    expect(town.runs().length).toBe(2);
  });

  it('before the merge starts nothing (T84)', async () => {
    await open();
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    town.check(head, 'ci / test', 'success');
    town.say('dana', pull, '/deploy production');
    await town.settled();
    const commit = town.merge(pull);
    town.check(commit, 'ci / test', 'success');
    const change = { pull, head, commit };
    await town.signs(change);
    const [run] = town.runs();
    if (run !== undefined) town.ends(run, 'failure');
    await town.settled();
    expect(town.runs().length).toBe(1);
  });

  it('where nothing is started from here starts nothing', async () => {
    await open({ checklist: begins('when-no-go: wait') });
    const change = await town.mergedChange();
    await town.signs(change);
    await town.says('dana', change, '/deploy production');
    expect(town.runs().length).toBe(0);
  });
});
