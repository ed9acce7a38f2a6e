import type { Account } from './model/accounts.ts';
import type { PullRequest, TimelineEvent } from './model/issues.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { closingIssues } from './closing-issues.ts';
import { zeroSha } from './git-objects.ts';
import { isAncestor } from './history.ts';
import { emit, newId, tick } from './world.ts';

/** A timeline entry without what the world fills in. */
export type NewTimelineEvent = TimelineEvent extends infer Entry
  ? Entry extends TimelineEvent
    ? Omit<Entry, 'id' | 'at'>
    : never
  : never;

/** Appends to an issue's or pull request's timeline. */
export const addToTimeline = (
  world: World,
  issue: { readonly timeline: TimelineEvent[] },
  entry: NewTimelineEvent,
): void => {
  issue.timeline.push({ ...entry, id: newId(world, 'timeline'), at: tick(world) });
};

/** How a branch moved. */
export interface BranchMove {
  readonly before: string;
  readonly after: string;
  readonly forced: boolean;
}

/** Pull requests follow their head and base branches. */
export const followPush = (
  world: World,
  by: Account,
  repository: Repository,
  branch: string,
  move: BranchMove,
): void => {
  for (const other of networkOf(world, repository)) {
    for (const pullRequest of openPullRequests(other)) {
      const isHead = pullRequest.headRepository === repository && pullRequest.head === branch;
      const isBase = other === repository && pullRequest.base === branch;
      if (!isHead && !isBase) continue;
      if (move.after === zeroSha) closeWithoutMerge(world, by, pullRequest);
      else if (isHead) followHead(world, by, pullRequest, move);
      else followBase(world, by, pullRequest, move);
    }
  }
};

/** Open pull requests of a repository. */
export const openPullRequests = (repository: Repository): readonly PullRequest[] =>
  pullRequestsOf(repository).filter(({ state }) => state === 'open');

/** All pull requests of a repository, oldest first. */
export const pullRequestsOf = (repository: Repository): readonly PullRequest[] =>
  [...repository.issues.values()].filter((issue): issue is PullRequest => issue.kind === 'pull-request');

const networkOf = (world: World, repository: Repository): readonly Repository[] =>
  [...world.repositories.values()].filter(({ objects }) => objects === repository.objects);

const followHead = (
  world: World,
  by: Account,
  pullRequest: PullRequest,
  { before, after, forced }: BranchMove,
): void => {
  const { repository } = pullRequest;
  pullRequest.headSha = after;
  pullRequest.baseSha = repository.refs.get(`refs/heads/${pullRequest.base}`) ?? pullRequest.baseSha;
  repository.refs.set(`refs/pull/${pullRequest.number}/head`, after);
  if (forced) addToTimeline(world, pullRequest, { type: 'HeadRefForcePushedEvent', actor: by, before, after });
  pullRequest.updatedAt = tick(world);
  emit(world, { name: 'pull_request', action: 'synchronize', pullRequest, before, after, repository, sender: by });
};

const followBase = (
  world: World,
  by: Account,
  pullRequest: PullRequest,
  { before, after, forced }: BranchMove,
): void => {
  if (forced) addToTimeline(world, pullRequest, { type: 'BaseRefForcePushedEvent', actor: by, before, after });
  // Someone pushed the very commits of the pull request: GitHub calls that a merge.
  if (isAncestor(pullRequest.repository.objects, pullRequest.headSha, after)) markMerged(world, by, pullRequest, after);
};

/** Closes a pull request whose branch is gone. */
const closeWithoutMerge = (world: World, by: Account, pullRequest: PullRequest): void => {
  markClosed(world, by, pullRequest);
  emit(world, { name: 'pull_request', action: 'closed', pullRequest, repository: pullRequest.repository, sender: by });
};

/** Sets the fields of a closed issue or pull request and its timeline entry. */
export const markClosed = (
  world: World,
  by: Account,
  issue: PullRequest | (Parameters<typeof addToTimeline>[1] & ClosedFields),
): void => {
  issue.state = 'closed';
  issue.closedAt = tick(world);
  issue.closedBy = by;
  issue.updatedAt = issue.closedAt;
  addToTimeline(world, issue, { type: 'ClosedEvent', actor: by });
};

interface ClosedFields {
  state: 'open' | 'closed';
  closedAt: number | null;
  closedBy: Account | null;
  updatedAt: number;
}

/** Sets the fields of a merged pull request, its timeline and its event. */
export const markMerged = (world: World, by: Account, pullRequest: PullRequest, commit: string): void => {
  pullRequest.merged = true;
  pullRequest.mergedAt = tick(world);
  pullRequest.mergedBy = by;
  pullRequest.mergeCommit = commit;
  addToTimeline(world, pullRequest, { type: 'MergedEvent', actor: by, commit });
  markClosed(world, by, pullRequest);
  emit(world, { name: 'pull_request', action: 'closed', pullRequest, repository: pullRequest.repository, sender: by });
  for (const issue of closingIssues(world, pullRequest)) {
    if (issue.state === 'closed' || pullRequest.base !== pullRequest.repository.defaultBranch) continue;
    markClosed(world, by, issue);
    emit(world, { name: 'issues', action: 'closed', issue, repository: issue.repository, sender: by });
  }
};
