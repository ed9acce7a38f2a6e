import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { push, setRef } from '../../src/sandbox/world/refs.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { aReleaseTown, CHECKLIST, isDirect, isReady, isUnproved, type ReleaseTown } from './release-town.ts';
import { CHECKLIST_PATH } from './town.ts';

let town: ReleaseTown;

beforeEach(async () => {
  town = await aReleaseTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

function tag(name: string, commit: string): void {
  town.clock.later();
  setRef(town.world, getAccount(town.world, 'ada'), town.repository, `refs/tags/${name}`, commit);
  town.clock.later();
}

/** Two changes that are ready, the first of which could be released by itself. */
async function twoChanges(): Promise<readonly [string, string]> {
  const first = await town.merge(await town.ready('two'));
  const second = await town.merge(await town.ready('three'));
  await town.settled();
  return [first, second];
}

describe('a candidate', () => {
  it('that came without a pull request is named, and denied (T64)', async () => {
    await town.deployed();
    const pushed = town.push('dana', 'main', { 'src/quick.ts': 'export {};\n' });
    town.check(pushed, 'ci / test', 'success');
    town.clock.later(30);
    await town.settled();
    expect(town.gate(pushed)).toMatchObject({ conclusion: 'failure' });
    expect(town.home().body).toContain(isDirect(pushed));
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(pushed).conclusion).toBe('failure');
  });

  it('that came without a pull request is looked at again by its own checks', async () => {
    await town.deployed();
    const allowed = CHECKLIST.replace('branches: [main],', 'branches: [main], direct-pushes: allow,');
    const smoke = '  smoke: { title: Smoke, ask: release, check: { name: ci / smoke, app: github-actions } }\n';
    const pushed = town.push('ada', 'main', { [CHECKLIST_PATH]: allowed + smoke });
    town.clock.later(30);
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(pushed).conclusion).not.toBe('success');
    town.check(pushed, 'ci / smoke', 'success');
    await town.settled();
    expect(town.gate(pushed).conclusion).toBe('success');
  });

  it('of a change that a direct push hides behind is denied with it', async () => {
    await town.deployed();
    const pushed = town.push('dana', 'main', { 'src/quick.ts': 'export {};\n' });
    const candidate = await town.merge(await town.ready('two'));
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('failure');
    expect(town.home().body).toContain(isDirect(pushed));
  });

  it('that somebody merged by hand is denied, alone and with others: GitHub takes whatever was pushed for the merge (T64)', async () => {
    await town.deployed();
    const pull = await town.ready('two');
    const main = town.repository.refs.get('refs/heads/main') ?? '';
    const evil = town.push('dana', 'main', { 'src/evil.ts': 'export {};\n' }, { onto: main, merging: pull.headSha });
    expect(pull).toMatchObject({ merged: true, mergeCommit: evil });
    town.check(evil, 'ci / test', 'success');
    await town.settled();
    expect(town.gate(evil).conclusion).not.toBe('success');
    expect(town.home().body).toContain(isUnproved(evil));
    expect(town.home().body).toContain('direct-pushes: merges');
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('failure');
    expect(town.home().body).toContain(isUnproved(evil));
  });

  it('that an App merged by its own commit is denied though GitHub signs it, unless the checklist takes such merges (T64, T71, T73)', async () => {
    await town.deployed();
    const pull = await town.ready('two');
    const token = issueActionsToken(town.world, town.repository, { contents: 'write' });
    const onto = town.repository.refs.get('refs/heads/main') ?? '';
    const { sha: evil } = push(town.world, actorOfToken(town.world, token), town.repository, {
      branch: 'main',
      message: 'Merge pull request',
      files: { 'src/evil.ts': 'export {};\n' },
      parents: [onto, pull.headSha],
      viaWeb: true,
    });
    expect(pull).toMatchObject({ merged: true, mergeCommit: evil });
    town.check(evil, 'ci / test', 'success');
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(evil).conclusion).toBe('failure');
    expect(town.home().body).toContain(isUnproved(evil));
    const taken = CHECKLIST.replace('branches: [main],', 'branches: [main], direct-pushes: merges,');
    town.push('ada', 'allowing', { [CHECKLIST_PATH]: taken });
    const allowing = town.open('ada', 'allowing');
    town.check(allowing.headSha, 'ci / test', 'success');
    await town.settled();
    town.say('quinn', allowing, '/signoff qa');
    await town.settled();
    const candidate = await town.merge(allowing);
    await town.settled();
    expect(town.home().body).not.toContain('not proved');
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('may come without a pull request where the checklist says so, which is told with what nobody asked of it', async () => {
    await town.deployed();
    const allowed = CHECKLIST.replace('branches: [main],', 'branches: [main], direct-pushes: allow,');
    const pushed = town.push('ada', 'main', { [CHECKLIST_PATH]: allowed });
    town.check(pushed, 'ci / test', 'failure');
    town.clock.later(30);
    await town.settled();
    expect(town.home().body).toContain('nothing that is asked of each change, its checks included, was asked of it');
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(pushed).conclusion).toBe('success');
  });

  it('of the first deployment ever is its own change alone, on its pull request', async () => {
    await town.merge(await town.ready('one'));
    const pull = await town.ready('two');
    const candidate = await town.merge(pull);
    town.say('rhea', pull, '/signoff manager');
    await town.settled();
    expect(town.homes()).toEqual([]);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('is fixed by a tag, and newer commits queue behind it', async () => {
    await town.deployed();
    const [, second] = await twoChanges();
    tag('v2', second);
    town.clock.later(30);
    await town.settled();
    await town.merge(await town.ready('four'));
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(second).conclusion).toBe('success');
  });

  it('is not moved by a tag that the checklist does not speak of', async () => {
    await town.deployed();
    const [, second] = await twoChanges();
    const third = await town.merge(await town.ready('four'));
    await town.settled();
    tag('nightly', second);
    town.clock.later(30);
    await town.settled();
    expect(town.home().title).toContain(third.slice(0, 7));
  });

  it('is named in the issue, by a commit that came before too', async () => {
    await town.deployed();
    const [, second] = await twoChanges();
    const third = await town.merge(await town.ready('four'));
    await town.settled();
    expect(town.home().title).toContain(third.slice(0, 7));
    town.say('quinn', town.home(), `/candidate ${second}`);
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
    town.say('dana', town.home(), `/candidate ${third}`);
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
  });
});

describe('a candidate that is named once more', () => {
  it('stays, though it stayed before and another one was named since', async () => {
    await town.deployed();
    const [, second] = await twoChanges();
    const third = await town.merge(await town.ready('four'));
    await town.settled();
    for (const commit of [second, third, second]) {
      town.say('quinn', town.home(), `/candidate ${commit}`);
      await town.settled();
      expect(town.home().title).toContain(commit.slice(0, 7));
    }
    await town.merge(await town.ready('five'));
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
  });
});

describe('what is deployed', () => {
  it('stays the base of a release when somebody deletes the deployment on GitHub (T139)', async () => {
    await town.deployed();
    const [, second] = await twoChanges();
    for (const id of Array.from(town.repository.deployments.keys())) town.repository.deployments.delete(id);
    town.say('rhea', town.home(), '/recheck');
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
    expect(town.home().body).toContain(isReady(2));
  });

  it('does not become the base of a release where it went past its gate (T139)', async () => {
    await town.deployed();
    const [first, second] = await twoChanges();
    town.deploy(first, 'production');
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
    expect(town.home().body).toContain(isReady(2));
  });

  it('is not pushed out of memory by a hundred successes that somebody reports of what never came through (T64, T96, T139)', async () => {
    const first = await town.deployed();
    await twoChanges();
    const rogue = town.push('dana', 'rogue', { 'src/rogue.ts': 'export {};\n' });
    // Most are found in the list alone: each that is heard of costs an alarm.
    town.sandbox.deliveries.drop({ event: 'deployment_status' }, 90);
    for (let n = 0; n < 100; n += 1) town.deploy(rogue, 'production');
    await town.settled();
    town.say('quinn', town.home(), '/recheck');
    await town.settled();
    expect(town.home().body).not.toContain('DEPLOYED_UNTOLD');
    expect(town.home().body).toContain(`\`${first.slice(0, 7)}\` is deployed there`);
    expect(town.home().body).toContain(isReady(2));
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    const candidate = /Release (\w+) to/.exec(town.home().title)?.[1] ?? '';
    const gates = [...town.repository.checkRuns.values()].filter(
      ({ name, headSha }) => name === 'holdpoint/production' && headSha.startsWith(candidate),
    );
    expect(gates.at(-1)?.conclusion).toBe('success');
  });

  it('does not become the base of a release where it was let through, shut again, and deployed then (T28, T139)', async () => {
    await town.deployed();
    const [, second] = await twoChanges();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(second).conclusion).toBe('success');
    town.say('quinn', town.home(), '/hold -- the numbers are wrong');
    await town.settled();
    expect(town.gate(second).conclusion).toBe('action_required');
    town.clock.later(60);
    town.deploy(second, 'production');
    await town.settled();
    expect(town.home().title).toContain(second.slice(0, 7));
    expect(town.home().body).toContain(isReady(2));
    const alarms = [...town.repository.issues.values()].filter(({ title }) => title.startsWith('UNGATED'));
    expect(alarms).toHaveLength(1);
  });
});
