import { describe, expect, it } from '@jest/globals';
import { askGate } from '../../src/gate/ask.ts';
import { watchList } from '../../src/gate/watch-list.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { formatExternalId, gateKey } from '../../src/report/external-id.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { createDeployment, setDeploymentStatus } from '../../src/sandbox/world/deployments.ts';
import { objectSha } from '../../src/sandbox/world/git-objects.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import type { MergeMethod } from '../../src/sandbox/world/merge.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { createRef, push } from '../../src/sandbox/world/refs.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { configPath, now } from './read.ts';
import { asJob, minute, shop } from './shop.ts';
import type { Shop } from './shop.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items:
  tests: { title: All tests pass, check: { name: test, app: github-actions } }
  agreed: { title: The release is agreed, ask: release, signoff: qa }
`;

type Opened = Pick<Shop, 'pullRequest'>['pullRequest'];

/** The shop, with what is on main deployed. */
function deployedShop(checklist = CHECKLIST): Shop {
  const s = shop();
  push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Ask', files: { [configPath]: checklist } });
  s.clock.now += minute;
  deploy(s, s.repository.refs.get('refs/heads/main') ?? '');
  return s;
}

function deploy(s: Shop, ref: string, state: 'success' | 'failure' = 'success'): void {
  const input = { ref, environment: 'production', requiredContexts: [] };
  const deployment = createDeployment(s.world, s.by.mona, s.repository, input);
  setDeploymentStatus(s.world, s.by.mona, s.repository, deployment, { state });
  s.clock.now += minute;
}

/** Another change by mona, open and tested. */
function another(s: Shop, name: string, tested = true): Opened {
  createRef(s.world, s.by.mona, s.repository, `refs/heads/${name}`, s.repository.refs.get('refs/heads/main') ?? '');
  const { sha } = push(s.world, s.by.mona, s.repository, { branch: name, message: name, files: { [name]: name } });
  const opened = openPullRequest(s.world, s.by.mona, s.repository, { title: name, body: '', head: name, base: 'main' });
  s.clock.now += minute;
  if (tested) passed(s, sha);
  return opened;
}

function passed(s: Shop, headSha: string, conclusion: 'success' | 'failure' = 'success'): void {
  const actions = actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' }));
  createCheckRun(s.world, actions, s.repository, { name: 'test', headSha, status: 'completed', conclusion });
  s.clock.now += minute;
}

function tipOf({ repository }: Shop, branch: string): string {
  return repository.refs.get(`refs/heads/${branch}`) ?? '';
}

function merged(s: Shop, change: Opened, method: MergeMethod = 'squash'): string {
  const { sha } = mergePullRequest(s.world, s.by.mona, change, { method });
  s.clock.now += minute;
  return sha;
}

function say(s: Shop, change: Opened, text: string): void {
  createComment(s.world, s.by.quinn, change, text);
  s.clock.now += minute;
}

/** What the deploy job is told, and how many requests it took. */
async function ask(s: Shop, commit: string, beside = false) {
  const appId = beside ? s.app.id : null;
  const reader = beside ? ({ kind: 'beside', app: s.app.id, run: 77 } as const) : ({ kind: 'alone', run: 77 } as const);
  const { api, seen } = asJob(s, appId);
  const ports = {
    snapshots: createSnapshotReader({ api, reader, configPath, clock: () => now }),
    needs: createNeedReader({ api, reader, clock: () => now }),
  };
  const told = await askGate(ports, { repository: 'acme/shop', commit, environment: 'production', appId });
  if (told.kind === 'unreadable') throw new Error(told.fault.detail);
  const { open, verdict, release, blockers, findings } = told.rollCall;
  return {
    open,
    verdict,
    changes: (release?.changes ?? []).map(({ number, code }) => `#${number} ${code}`),
    codes: [...blockers, ...findings].map(({ code }) => code),
    requests: seen.length,
    watched: watchList(told.facts),
  };
}

/** Three merged changes, each by another method; the last one is signed as a release. */
function three(s: Shop, tested = true): { readonly last: string; readonly second: Opened } {
  passed(s, s.head.sha);
  merged(s, s.pullRequest);
  const second = another(s, 'second', tested);
  merged(s, second, 'rebase');
  const third = another(s, 'third');
  const last = merged(s, third, 'merge');
  say(s, third, `/signoff agreed @${last}`);
  return { last, second };
}

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

  it('takes two requests for the candidate, and one for each other change', async () => {
    const s = deployedShop();
    const { last } = three(s);
    expect((await ask(s, last)).requests).toBe(4);
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
    expect(await ask(s, last)).toMatchObject({ open: true, changes: ['#3 MET'], requests: 2 });
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

describe('a deploy job beside the App, before a candidate of several changes', () => {
  /** The App's word on a commit as the release of an issue. */
  function appSays(
    s: Shop,
    headSha: string,
    issue: number,
    conclusion: 'success' | 'action_required',
    { about = issue, until = 'always' } = {},
  ) {
    const gate = gateKey({ kind: 'environment', name: 'production' });
    const blob = objectSha('blob', Buffer.from(CHECKLIST));
    const text = [
      '```text',
      'holdpoint:exceptions:1',
      `by ${blob}`,
      `release ${about}`,
      `changes ${until}`,
      '```',
    ].join('\n');
    const id = { kind: 'gate', repository: s.repository.id, change: issue, gate, candidate: headSha } as const;
    createCheckRun(s.world, s.by.app, s.repository, {
      name: 'holdpoint/production',
      headSha,
      status: 'completed',
      conclusion,
      externalId: formatExternalId({ ...id, digest: '0'.repeat(32) }),
      output: { title: 'Release', summary: '', text },
    });
    s.clock.now += minute;
  }

  /** Three merged changes, of which nothing was said but in the issue of the release. */
  function unsigned(s: Shop): string {
    passed(s, s.head.sha);
    merged(s, s.pullRequest);
    merged(s, another(s, 'second', false));
    return merged(s, another(s, 'third'));
  }

  it("takes the App's word on what it does not read: the other changes, and what was said in the issue", async () => {
    const s = deployedShop();
    const commit = unsigned(s);
    expect(await ask(s, commit, true)).toMatchObject({ open: false, requests: 2 });
    appSays(s, commit, 40, 'success');
    expect(await ask(s, commit, true)).toMatchObject({
      open: true,
      changes: ['#1 MET', '#2 MET', '#3 MET'],
      requests: 2,
    });
  });

  it('is shut while the App does not say go', async () => {
    const s = deployedShop();
    const commit = unsigned(s);
    appSays(s, commit, 40, 'success');
    appSays(s, commit, 40, 'action_required');
    expect(await ask(s, commit, true)).toMatchObject({
      open: false,
      changes: ['#1 APP_VERDICT_NOT_GO', '#2 APP_VERDICT_NOT_GO', '#3 MET'],
    });
  });

  it('does not take its word about another pull request of the same commit for that of a release', async () => {
    const s = deployedShop();
    const commit = unsigned(s);
    appSays(s, commit, 40, 'success', { about: 41 });
    expect(await ask(s, commit, true)).toMatchObject({ open: false });
  });

  it("is shut by what it sees itself, whatever the App says: its own change's failing test", async () => {
    const s = deployedShop();
    passed(s, s.head.sha);
    merged(s, s.pullRequest);
    const change = another(s, 'second', false);
    passed(s, tipOf(s, 'second'), 'failure');
    const commit = merged(s, change);
    appSays(s, commit, 40, 'success');
    expect(await ask(s, commit, true)).toMatchObject({ open: false, verdict: 'no-go' });
  });
});
