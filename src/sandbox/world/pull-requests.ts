import type { Actor } from './model/apps.ts';
import type { Commit, FileChange, FileEntry } from './model/git.ts';
import type { Issue, Mergeability, PullRequest } from './model/issues.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import type { NewIssue } from './issues.ts';
import { hasRole } from './access.ts';
import { changedFiles } from './diff.ts';
import { commitsBetween, getCommit, isAncestor, mergeBase } from './history.ts';
import { editIssue, getIssue, isPullRequest, newIssueFields } from './issues.ts';
import { mergeFiles } from './merge-files.ts';
import { addToTimeline, openPullRequests } from './pull-request-sync.ts';
import { Refusal, invalidField, notFound } from './refusal.ts';
import { labelNamed } from './repositories.ts';
import { accountOf } from './tokens.ts';
import { emit, tick } from './world.ts';

/** What a new pull request needs; `headRepository` only for forks. */
export type NewPullRequest = NewIssue & {
  readonly head: string;
  readonly base: string;
  readonly headRepository?: Repository;
  readonly draft?: boolean;
  readonly linkedIssues?: readonly Issue[];
};

/** Opens a pull request; 422 when there is nothing to merge or one is open already. */
export const openPullRequest = (
  world: World,
  actor: Actor,
  repository: Repository,
  input: NewPullRequest,
): PullRequest => {
  const headRepository = input.headRepository ?? repository;
  const baseSha = repository.refs.get(`refs/heads/${input.base}`);
  const headSha = headRepository.refs.get(`refs/heads/${input.head}`);
  if (baseSha === undefined) throw invalidField('PullRequest', 'base', 'base is invalid', 'invalid');
  if (headSha === undefined) throw invalidField('PullRequest', 'head', 'head is invalid', 'invalid');
  requireNews(repository, input, headRepository, baseSha, headSha);
  const fields = newIssueFields(world, actor, repository, input);
  const { head, base } = input;
  const pullRequest: PullRequest = {
    ...fields,
    kind: 'pull-request',
    base,
    baseSha,
    head,
    headSha,
    headRepository,
    draft: input.draft ?? false,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    rebased: [],
    mergeQueueEntry: null,
    reviews: [],
    reviewRequests: [],
    linkedIssues: [...(input.linkedIssues ?? [])],
    mergeabilityUnknown: false,
  };
  pullRequest.labels = (input.labels ?? []).map((name) => labelNamed(world, repository, name));
  repository.issues.set(pullRequest.number, pullRequest);
  repository.refs.set(`refs/pull/${pullRequest.number}/head`, headSha);
  emit(world, { name: 'pull_request', action: 'opened', pullRequest, repository, sender: fields.author });
  return pullRequest;
};

const requireNews = (
  repository: Repository,
  { head, base }: NewPullRequest,
  from: Repository,
  baseSha: string,
  headSha: string,
): void => {
  if (isAncestor(repository.objects, headSha, baseSha)) {
    throw invalidField('PullRequest', 'head', `No commits between ${base} and ${head}`);
  }
  const twin = openPullRequests(repository).find(
    (other) => other.head === head && other.base === base && other.headRepository === from,
  );
  if (twin) throw invalidField('PullRequest', 'head', `A pull request already exists for ${from.owner.login}:${head}.`);
};

/** The pull request with this number; 404 for issues too. */
export const getPullRequest = (repository: Repository, number: number): PullRequest => {
  const issue = getIssue(repository, number);
  if (!isPullRequest(issue)) throw notFound();
  return issue;
};

/** Edits the description; also what ticking a box does. */
export const editBody = (world: World, actor: Actor, pullRequest: PullRequest, body: string): void =>
  editIssue(world, actor, pullRequest, { body });

/** Points the pull request at another base branch. */
export const changeBase = (world: World, actor: Actor, pullRequest: PullRequest, base: string): void => {
  const by = accountOf(actor);
  const sha = pullRequest.repository.refs.get(`refs/heads/${base}`);
  if (sha === undefined)
    throw invalidField('PullRequest', 'base', `Proposed base branch '${base}' was not found`, 'invalid');
  if (by !== pullRequest.author && actor.kind === 'user' && !hasRole(world, pullRequest.repository, by, 'write')) {
    throw new Refusal('forbidden', 'Must have admin rights to Repository.');
  }
  const before = { ref: pullRequest.base, sha: pullRequest.baseSha };
  pullRequest.base = base;
  pullRequest.baseSha = sha;
  addToTimeline(world, pullRequest, {
    type: 'BaseRefChangedEvent',
    actor: by,
    previousRef: before.ref,
    currentRef: base,
  });
  pullRequest.updatedAt = tick(world);
  const { repository } = pullRequest;
  emit(world, {
    name: 'pull_request',
    action: 'edited',
    pullRequest,
    changes: { base: before },
    repository,
    sender: by,
  });
};

/** Marks a pull request ready for review or turns it back into a draft. */
export const setDraft = (world: World, actor: Actor, pullRequest: PullRequest, draft: boolean): void => {
  const by = accountOf(actor);
  if (pullRequest.draft === draft) return;
  pullRequest.draft = draft;
  addToTimeline(world, pullRequest, { type: draft ? 'ConvertToDraftEvent' : 'ReadyForReviewEvent', actor: by });
  const action = draft ? 'converted_to_draft' : 'ready_for_review';
  emit(world, { name: 'pull_request', action, pullRequest, repository: pullRequest.repository, sender: by });
};

/** The commits a pull request adds to its base, oldest first. */
export const pullRequestCommits = (pullRequest: PullRequest): readonly Commit[] =>
  commitsBetween(pullRequest.repository.objects, diffBase(pullRequest), pullRequest.headSha);

/** The files a pull request changes, against the merge base as GitHub's three-dot diff does. */
export const pullRequestFiles = (pullRequest: PullRequest): readonly FileChange[] => {
  const { objects } = pullRequest.repository;
  const base = mergeBase(objects, diffBase(pullRequest), pullRequest.headSha);
  const before = base === null ? new Map<string, FileEntry>() : getCommit(objects, base).files;
  return changedFiles(before, getCommit(objects, pullRequest.headSha).files);
};

/** An open pull request is compared with its base branch as it is now, a closed one with what it was. */
const diffBase = (pullRequest: PullRequest): string => {
  const tip = pullRequest.repository.refs.get(`refs/heads/${pullRequest.base}`);
  return pullRequest.state === 'open' && tip !== undefined ? tip : pullRequest.baseSha;
};

/** Whether the head would merge into the base branch as it is now. */
export const mergeability = (pullRequest: PullRequest): Mergeability => {
  if (pullRequest.mergeabilityUnknown) return 'UNKNOWN';
  const { objects, refs } = pullRequest.repository;
  const tip = refs.get(`refs/heads/${pullRequest.base}`);
  if (tip === undefined) return 'CONFLICTING';
  return mergedTree(objects, tip, pullRequest.headSha) === null ? 'CONFLICTING' : 'MERGEABLE';
};

/** The tree of merging `head` into `base`; null on conflicts or unrelated histories. */
export const mergedTree = (
  objects: Repository['objects'],
  base: string,
  head: string,
): ReadonlyMap<string, FileEntry> | null => {
  const common = mergeBase(objects, base, head);
  if (common === null) return null;
  return mergeFiles(
    objects,
    getCommit(objects, common).files,
    getCommit(objects, base).files,
    getCommit(objects, head).files,
  );
};
