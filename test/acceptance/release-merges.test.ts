import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { push } from '../../src/sandbox/world/refs.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { aReleaseTown, isReady, isUnproved, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;

beforeEach(async () => {
  town = await aReleaseTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A merge that dana writes in a codespace, with something else in it: signed by GitHub, under its own address, with her as the author. */
function inCodespace(pull: PullRequest): string {
  town.clock.later();
  const { sha } = push(town.world, town.person('dana'), town.repository, {
    branch: 'main',
    message: `Merge pull request #${pull.number}`,
    files: { 'src/evil.ts': 'export {};\n' },
    parents: [town.repository.refs.get('refs/heads/main') ?? '', pull.headSha],
    viaWeb: true,
  });
  town.check(sha, 'ci / test', 'success');
  town.clock.later();
  return sha;
}

/** Requests for the log of a branch. */
const asked = (): number => town.sandbox.requests.filter(({ path }) => path.endsWith('/activity')).length;

describe('the merge of a pull request', () => {
  it('that somebody wrote in a codespace is denied, alone and with others, though it bears every name of the merge button (T64, T71, T73)', async () => {
    await town.deployed();
    const pull = await town.ready('two');
    const evil = inCodespace(pull);
    expect(pull).toMatchObject({ merged: true, mergeCommit: evil });
    await town.settled();
    town.say('rhea', pull, '/signoff manager');
    await town.settled();
    expect(town.gate(evil).conclusion).not.toBe('success');
    expect(town.home().body).toContain(isUnproved(evil));
    const candidate = await town.merge(await town.ready('three'), 'merge');
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('failure');
    expect(town.home().body).toContain(isUnproved(evil));
    expect(town.home().body).toContain(isReady(4));
  });

  it('by the button is told by the log of its branch, which is asked once for each', async () => {
    await town.deployed();
    const before = asked();
    await town.merge(await town.ready('two'), 'merge');
    await town.settled();
    expect(asked() - before).toBe(1);
    const candidate = await town.merge(await town.ready('three'), 'merge');
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(asked() - before).toBe(2);
  });

  it('by the button is proved also where an App pressed it', async () => {
    await town.deployed();
    const pull = await town.ready('two');
    const token = issueActionsToken(town.world, town.repository, { contents: 'write', pull_requests: 'write' });
    const { sha } = mergePullRequest(town.world, actorOfToken(town.world, token), pull, { method: 'merge' });
    town.check(sha, 'ci / test', 'success');
    await town.settled();
    town.say('rhea', pull, '/signoff manager');
    await town.settled();
    expect(town.gate(sha).conclusion).toBe('success');
  });
});
