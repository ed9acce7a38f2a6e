import type { Clock, World } from './world.ts';
import { addAccount } from './accounts.ts';
import { addApp } from './apps.ts';
import { leaveWhenClosed } from './merge-queue.ts';
import { actionsAppId } from './tokens.ts';
import { emptyWorld, onEvent } from './world.ts';

/** A world with what every GitHub has: the `github` organisation, its Actions App, the web committer and the ghost. */
export const createWorld = (clock: Clock = () => Date.now(), host = 'github.com'): World => {
  const world = emptyWorld(clock, host);
  const github = addAccount(world, { login: 'github', id: 9919, type: 'Organization', name: 'GitHub' });
  addAccount(world, { login: 'web-flow', id: 19_864_447, email: `noreply@${host}`, name: 'GitHub Web Flow' });
  addAccount(world, { login: 'ghost', id: 10_137, name: 'Deleted user' });
  addApp(world, {
    id: actionsAppId,
    slug: 'github-actions',
    name: 'GitHub Actions',
    owner: github,
    privateKey: null,
    botId: 41_898_282,
    permissions: actionsPermissions,
  });
  onEvent(world, (event) => leaveWhenClosed(world, event));
  return world;
};

const actionsPermissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  discussions: 'write',
  issues: 'write',
  metadata: 'read',
  packages: 'write',
  pages: 'write',
  pull_requests: 'write',
  security_events: 'write',
  statuses: 'write',
} as const;
