import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { Issue, PullRequest } from './model/issues.ts';
import type { World } from './world.ts';
import { hasRole } from './access.ts';
import { announce } from './issues.ts';
import { addToTimeline } from './pull-request-sync.ts';
import { accountOf } from './tokens.ts';

/** Sizes: docs/github-facts.md §6. */
const MOST = 10;

/** Assigns people to an issue or pull request; those that are already stay, and without push access nothing happens (docs/github-facts.md §6). */
export const assign = (world: World, actor: Actor, issue: Issue | PullRequest, people: readonly Account[]): void => {
  if (!maySet(world, actor, issue)) return;
  for (const assignee of people) {
    if (issue.assignees.includes(assignee) || issue.assignees.length === MOST) continue;
    issue.assignees.push(assignee);
    addToTimeline(world, issue, { type: 'AssignedEvent', actor: accountOf(actor), assignee });
    announce(world, issue, accountOf(actor), 'assigned', { assignee });
  }
};

/** Takes people off again. */
export const unassign = (world: World, actor: Actor, issue: Issue | PullRequest, people: readonly Account[]): void => {
  if (!maySet(world, actor, issue)) return;
  for (const assignee of people.filter((one) => issue.assignees.includes(one))) {
    issue.assignees = issue.assignees.filter((one) => one !== assignee);
    addToTimeline(world, issue, { type: 'UnassignedEvent', actor: accountOf(actor), assignee });
    announce(world, issue, accountOf(actor), 'unassigned', { assignee });
  }
};

const maySet = (world: World, actor: Actor, { repository }: Issue): boolean =>
  actor.kind === 'installation' || hasRole(world, repository, accountOf(actor), 'write');
