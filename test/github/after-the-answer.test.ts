import { describe, expect, it } from '@jest/globals';
import { askGate } from '../../src/gate/ask.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { gateKey, formatExternalId } from '../../src/report/external-id.ts';
import { addAccount } from '../../src/sandbox/world/accounts.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { objectSha, writeCommit } from '../../src/sandbox/world/git-objects.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { transferRepository } from '../../src/sandbox/world/moves.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { renameRepository } from '../../src/sandbox/world/repositories.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { configPath, now } from './read.ts';
import { asJob, minute, shop } from './shop.ts';
import type { Shop } from './shop.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items:
  tests: { title: All tests pass, check: { name: test, app: github-actions } }
  qa: { title: QA agrees, signoff: qa }
`;

/** A change with everything in: its test passed, and quinn signed for its head. */
function signedShop(): Shop {
  const s = shop();
  push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Ask', files: { [configPath]: CHECKLIST } });
  s.clock.now += minute;
  say(s, `/signoff qa @${s.head.sha}`);
  passed(s, s.head.sha);
  return s;
}

function say(s: Shop, text: string): void {
  createComment(s.world, s.by.quinn, s.pullRequest, text);
  s.clock.now += minute;
}

function passed(s: Shop, headSha: string): void {
  const actions = actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' }));
  createCheckRun(s.world, actions, s.repository, {
    name: 'test',
    headSha,
    status: 'completed',
    conclusion: 'success',
  });
}

function merged(s: Shop): string {
  const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
  s.clock.now += minute;
  return sha;
}

/** The App's go for a commit, as it stands on GitHub. */
function appSaysGo(s: Shop, headSha: string, repository = s.repository.id, owner = 'acme'): void {
  const gate = gateKey({ kind: 'environment', name: 'production' });
  const digest = '0'.repeat(32);
  const change = s.pullRequest.number;
  const blob = objectSha('blob', Buffer.from(CHECKLIST));
  const text = ['```text', 'holdpoint:exceptions:1', `by ${blob}`, `of ${owner}`, '```'].join('\n');
  createCheckRun(s.world, s.by.app, s.repository, {
    name: 'holdpoint/production',
    headSha,
    status: 'completed',
    conclusion: 'success',
    externalId: formatExternalId({ kind: 'gate', repository, change, gate, candidate: headSha, digest }),
    output: { title: 'Go', summary: '', text },
  });
}

/** What the deploy job is told when it asks now, beside the App or alone. */
async function answer(s: Shop, commit: string, beside = true, repository = 'acme/shop') {
  const appId = beside ? s.app.id : null;
  const reader = beside ? ({ kind: 'beside', app: s.app.id, run: 77 } as const) : ({ kind: 'alone', run: 77 } as const);
  const { api } = asJob(s, appId);
  const ports = {
    snapshots: createSnapshotReader({ api, reader, configPath, clock: () => now }),
    needs: createNeedReader({ api, reader, clock: () => now }),
  };
  const told = await askGate(ports, { repository, commit, environment: 'production', appId });
  if (told.kind === 'unreadable') return { open: false, codes: [told.fault.code] };
  const { open, findings, blockers, holds } = told.rollCall;
  const codes = [...blockers, ...findings].map(({ code }) => code).filter((code) => code !== 'MET');
  return { open, codes: holds.length > 0 ? ['HELD', ...codes] : codes };
}

describe('what comes after the App said go, and before the job asks (T135)', () => {
  it('is nothing at first: the gate is open', async () => {
    const s = signedShop();
    const commit = merged(s);
    appSaysGo(s, commit);
    expect(await answer(s, commit)).toEqual({ open: true, codes: [] });
  });

  it.each([
    ['a hold', '/hold -- wait', 'HELD'],
    ['a revocation', '/revoke qa', 'SIGNOFF_REVOKED'],
  ])('shuts it: %s', async (_what, text, code) => {
    const s = signedShop();
    const commit = merged(s);
    appSaysGo(s, commit);
    say(s, text);
    const { open, codes } = await answer(s, commit);
    expect(open).toBe(false);
    expect(codes).toContain(code);
  });
});

describe('a commit that only resembles the one that was judged (T68)', () => {
  it("is shut: GitHub's test merge of an open change, although its head is green", async () => {
    const s = signedShop();
    const tip = s.repository.refs.get('refs/heads/main') ?? '';
    const { author, committer, files } = s.head;
    const test = writeCommit(s.repository.objects, {
      parents: [tip, s.head.sha],
      files,
      author,
      committer,
      message: 'Merge',
    });
    passed(s, test.sha);
    expect(await answer(s, test.sha, false)).toMatchObject({
      open: false,
      codes: expect.arrayContaining(['NOT_A_CHANGE']),
    });
  });

  it('is shut: the head of a change that was merged into another commit', async () => {
    const s = signedShop();
    merged(s);
    expect(await answer(s, s.head.sha, false)).toMatchObject({ open: false });
  });

  it('is shut: a commit pushed past every change', async () => {
    const s = signedShop();
    const { sha } = push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Past', files: { a: 'b' } });
    passed(s, sha);
    appSaysGo(s, sha);
    expect(await answer(s, sha)).toMatchObject({ open: false });
  });
});

describe('a merge of the base branch into the change (T73)', () => {
  it('starts the sign-off anew, whatever was edited on the way', async () => {
    for (const edits of [{}, { 'src/cart.ts': 'smuggled();\n' }]) {
      const s = signedShop();
      const tip = s.repository.refs.get('refs/heads/main') ?? '';
      const parents = [s.head.sha, tip];
      const files = { [configPath]: CHECKLIST, ...edits };
      const { sha } = push(s.world, s.by.mona, s.repository, { branch: 'cart', message: 'Update', parents, files });
      s.clock.now += minute;
      passed(s, sha);
      const { open, codes } = await answer(s, merged(s), false);
      expect({ open, codes }).toEqual({ open: false, codes: ['SIGNOFF_STALE'] });
    }
  });
});

describe('a repository under another name (T61)', () => {
  it('is the same by its number', async () => {
    const s = signedShop();
    const commit = merged(s);
    appSaysGo(s, commit);
    renameRepository(s.world, s.acme, s.repository, 'store');
    expect(await answer(s, commit, true, 'acme/store')).toEqual({ open: true, codes: [] });
  });

  it('gets nothing from a verdict that was given under another owner, until the App has looked again', async () => {
    const s = signedShop();
    const commit = merged(s);
    appSaysGo(s, commit);
    const beta = addAccount(s.world, { login: 'beta', type: 'Organization' });
    transferRepository(s.world, s.acme, s.repository, beta);
    expect(await answer(s, commit, true, 'beta/shop')).toEqual({ open: false, codes: ['REPO_IDENTITY_CHANGED'] });
    appSaysGo(s, commit, s.repository.id, 'Beta');
    expect(await answer(s, commit, true, 'beta/shop')).toEqual({ open: true, codes: [] });
  });

  it("gets nothing from a verdict that was given for another repository's number", async () => {
    const s = signedShop();
    const commit = merged(s);
    appSaysGo(s, commit, s.repository.id + 1);
    expect(await answer(s, commit)).toEqual({ open: false, codes: ['APP_VERDICT_MISSING'] });
  });
});
