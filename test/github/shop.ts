import { addAccount, setOrganizationMember } from '../../src/sandbox/world/accounts.ts';
import { addApp, installApp } from '../../src/sandbox/world/apps.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { addRepository, setCollaborator } from '../../src/sandbox/world/repositories.ts';
import { actorOfToken, installationActor, issueActionsToken, userActor } from '../../src/sandbox/world/tokens.ts';
import { permissions } from '../sandbox/graphql/seeded.ts';
import { logOf } from './log-of.ts';
import { readerOver } from './read.ts';

export const start = Date.parse('2026-03-02T10:00:00Z');
export const checklist = 'version: 1\n';

/** `acme/shop` with a checklist on main and one open pull request by mona, on a clock that tests move by whole minutes. */
export function shop(clock = { now: start }, world = createWorld(() => clock.now)) {
  const acme = addAccount(world, { login: 'acme', type: 'Organization' });
  const mona = addAccount(world, { login: 'mona', email: 'mona@example.com' });
  const quinn = addAccount(world, { login: 'quinn', email: 'quinn@example.com' });
  const repository = addRepository(world, { owner: acme, name: 'shop', private: true });
  for (const user of [mona, quinn]) {
    setOrganizationMember(world, acme, user);
    setCollaborator(repository, user, 'write');
  }
  const app = addApp(world, { slug: 'holdpoint', owner: acme, permissions, events: [], privateKey: null });
  const by = {
    mona: userActor(mona),
    quinn: userActor(quinn),
    app: installationActor(installApp(world, mona, app, acme)),
  };
  push(world, by.mona, repository, { branch: 'main', message: 'Start', files: { 'README.md': '# Shop\n' } });
  clock.now += minute;
  const files = { '.github/holdpoint.yml': checklist };
  push(world, by.mona, repository, { branch: 'main', message: 'Say what to check', files });
  clock.now += minute;
  const head = push(world, by.mona, repository, {
    branch: 'cart',
    message: 'Add a cart',
    files: { 'src/cart.ts': 'export {};\n' },
  });
  clock.now += minute;
  const pullRequest = openPullRequest(world, by.mona, repository, {
    title: 'Cart',
    body: 'A cart.',
    head: 'cart',
    base: 'main',
  });
  clock.now += minute;
  return { clock, world, acme, mona, quinn, repository, app, by, head, pullRequest };
}

export const minute = 60_000;

export type Shop = ReturnType<typeof shop>;

/** How the App reads it. */
export function asApp({ world, by, app }: Shop, options: Parameters<typeof readerOver>[3] = {}) {
  return readerOver(world, by.app, { kind: 'app', app: app.id, slug: app.slug }, options);
}

/** How a job reads it with the token that GitHub gives it, which knows no organisation. */
export function asJob({ world, repository }: Shop, app: number | null) {
  const token = issueActionsToken(world, repository, {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    deployments: 'read',
    metadata: 'read',
    pull_requests: 'read',
    statuses: 'read',
  });
  const reader = app === null ? ({ kind: 'alone', run: 77 } as const) : ({ kind: 'beside', app, run: 77 } as const);
  return readerOver(world, actorOfToken(world, token), reader, { rest: logOf({ repository }) });
}
