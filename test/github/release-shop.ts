import { askGate } from '../../src/gate/ask.ts';
import { watchList } from '../../src/gate/watch-list.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { createDeployment, setDeploymentStatus } from '../../src/sandbox/world/deployments.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import type { MergeMethod } from '../../src/sandbox/world/merge.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { createRef, push } from '../../src/sandbox/world/refs.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { configPath, now } from './read.ts';
import { asJob, minute, shop } from './shop.ts';
import type { Shop } from './shop.ts';

export const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items:
  tests: { title: All tests pass, check: { name: test, app: github-actions } }
  agreed: { title: The release is agreed, ask: release, signoff: qa }
`;

export type Opened = Pick<Shop, 'pullRequest'>['pullRequest'];

/** The shop, with what is on main deployed. */
export function deployedShop(checklist = CHECKLIST): Shop {
  const s = shop();
  push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Ask', files: { [configPath]: checklist } });
  s.clock.now += minute;
  deploy(s, s.repository.refs.get('refs/heads/main') ?? '');
  return s;
}

export function deploy(s: Shop, ref: string, state: 'success' | 'failure' = 'success'): void {
  const input = { ref, environment: 'production', requiredContexts: [] };
  const deployment = createDeployment(s.world, s.by.mona, s.repository, input);
  setDeploymentStatus(s.world, s.by.mona, s.repository, deployment, { state });
  s.clock.now += minute;
}

/** Another change by mona, open and tested. */
export function another(s: Shop, name: string, tested = true): Opened {
  createRef(s.world, s.by.mona, s.repository, `refs/heads/${name}`, s.repository.refs.get('refs/heads/main') ?? '');
  const { sha } = push(s.world, s.by.mona, s.repository, { branch: name, message: name, files: { [name]: name } });
  const opened = openPullRequest(s.world, s.by.mona, s.repository, { title: name, body: '', head: name, base: 'main' });
  s.clock.now += minute;
  if (tested) passed(s, sha);
  return opened;
}

export function passed(s: Shop, headSha: string, conclusion: 'success' | 'failure' = 'success'): void {
  const actions = actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' }));
  createCheckRun(s.world, actions, s.repository, { name: 'test', headSha, status: 'completed', conclusion });
  s.clock.now += minute;
}

export function tipOf({ repository }: Shop, branch: string): string {
  return repository.refs.get(`refs/heads/${branch}`) ?? '';
}

export function merged(s: Shop, change: Opened, method: MergeMethod = 'squash'): string {
  const { sha } = mergePullRequest(s.world, s.by.mona, change, { method });
  s.clock.now += minute;
  return sha;
}

export function say(s: Shop, change: Opened, text: string): void {
  createComment(s.world, s.by.quinn, change, text);
  s.clock.now += minute;
}

/** What the deploy job is told, and how many requests it took. */
export async function ask(s: Shop, commit: string, beside = false) {
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
export function three(s: Shop, tested = true): { readonly last: string; readonly second: Opened } {
  passed(s, s.head.sha);
  merged(s, s.pullRequest);
  const second = another(s, 'second', tested);
  merged(s, second, 'rebase');
  const third = another(s, 'third');
  const last = merged(s, third, 'merge');
  say(s, third, `/signoff agreed @${last}`);
  return { last, second };
}
