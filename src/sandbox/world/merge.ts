import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { Commit, FileEntry } from './model/git.ts';
import type { PullRequest } from './model/issues.ts';
import type { World } from './world.ts';
import { may } from './access.ts';
import { noreplyEmail } from './accounts.ts';
import { signature, webSignature } from './commits.ts';
import { writeCommit } from './git-objects.ts';
import { getCommit, mergeBase } from './history.ts';
import { mergeFiles } from './merge-files.ts';
import { mergeBlockers } from './merge-rules.ts';
import { markMerged } from './pull-request-sync.ts';
import { mergedTree, pullRequestCommits } from './pull-requests.ts';
import { Refusal } from './refusal.ts';
import { getRef, setRef } from './refs.ts';
import { accountOf } from './tokens.ts';
import { tick } from './world.ts';

/** GitHub's three merge buttons. */
export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** What the merge button or API call may say. */
export interface MergeInput {
  readonly method?: MergeMethod;
  readonly title?: string;
  readonly message?: string;
  /** The head the caller saw; another head is a conflict. */
  readonly sha?: string;
}

/** Merges onto the base branch as it is now, also when it moved meanwhile. Answers the commit the base ends in. */
export const mergePullRequest = (
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  input: MergeInput = {},
): Commit => {
  const by = accountOf(actor);
  const { repository } = pullRequest;
  if (!may(world, actor, repository, 'contents', 'write'))
    throw new Refusal('forbidden', 'Must have push access to repository');
  if (pullRequest.state !== 'open') throw new Refusal('not-allowed', 'Pull Request is not mergeable');
  if (input.sha !== undefined && input.sha !== pullRequest.headSha) {
    throw new Refusal('conflict', 'Head branch was modified. Review and try the merge again.');
  }
  if (pullRequest.draft) throw new Refusal('not-allowed', 'Pull Request is still a draft');
  const [blocker] = mergeBlockers(world, pullRequest);
  if (blocker !== undefined) throw new Refusal('not-allowed', blocker);
  const ref = `refs/heads/${pullRequest.base}`;
  const commit = build[input.method ?? 'merge'](world, by, pullRequest, getRef(repository, ref), input);
  pullRequest.baseSha = getRef(repository, ref);
  setRef(world, by, repository, ref, commit.sha, { type: 'pr_merge' });
  if (!pullRequest.merged) markMerged(world, by, pullRequest, commit.sha);
  return commit;
};

type Build = (world: World, by: Account, pullRequest: PullRequest, base: string, input: MergeInput) => Commit;

const mergeCommit: Build = (world, by, pullRequest, base, input) => {
  const { number, head, headSha, headRepository, title } = pullRequest;
  const owner = headRepository?.owner.login ?? 'unknown';
  const at = tick(world);
  return writeCommit(pullRequest.repository.objects, {
    parents: [base, headSha],
    files: treeOrRefuse(pullRequest, base),
    author: personSignature(world, by, at),
    committer: webSignature(world, at),
    message: `${input.title ?? `Merge pull request #${number} from ${owner}/${head}`}\n\n${input.message ?? title}`,
    viaWeb: true,
    verified: true,
  });
};

const squashCommit: Build = (world, _by, pullRequest, base, input) => {
  const at = tick(world);
  const commits = pullRequestCommits(pullRequest);
  const [only] = commits;
  const title =
    input.title ??
    `${commits.length === 1 && only ? firstLine(only.message) : pullRequest.title} (#${pullRequest.number})`;
  const body = input.message ?? commits.map(({ message }) => `* ${firstLine(message)}`).join('\n\n');
  return writeCommit(pullRequest.repository.objects, {
    parents: [base],
    files: treeOrRefuse(pullRequest, base),
    author: personSignature(world, pullRequest.author, at),
    committer: webSignature(world, at),
    message: [title, body, coAuthors(world, pullRequest, commits)].filter((part) => part !== '').join('\n\n'),
    viaWeb: true,
    verified: true,
  });
};

/** Every commit is replayed with its author kept and the merging person as committer. */
const rebasedCommits: Build = (world, by, pullRequest, base) => {
  const { objects } = pullRequest.repository;
  const rebased: string[] = [];
  let tip = getCommit(objects, base);
  for (const commit of pullRequestCommits(pullRequest).filter(({ parents }) => parents.length === 1)) {
    const before = getCommit(objects, commit.parents[0] ?? base);
    const files = mergeFiles(objects, before.files, tip.files, commit.files);
    if (files === null) throw new Refusal('not-allowed', "This branch can't be rebased");
    const committer = personSignature(world, by, tick(world));
    tip = writeCommit(objects, {
      parents: [tip.sha],
      files,
      author: commit.author,
      committer,
      message: commit.message,
    });
    rebased.push(tip.sha);
  }
  pullRequest.rebased = rebased;
  return tip;
};

const build: Readonly<Record<MergeMethod, Build>> = {
  merge: mergeCommit,
  squash: squashCommit,
  rebase: rebasedCommits,
};

const treeOrRefuse = (pullRequest: PullRequest, base: string): ReadonlyMap<string, FileEntry> => {
  const { objects } = pullRequest.repository;
  const files =
    mergeBase(objects, base, pullRequest.headSha) === null ? null : mergedTree(objects, base, pullRequest.headSha);
  if (files === null) throw new Refusal('not-allowed', 'Pull Request is not mergeable');
  return files;
};

const personSignature = (world: World, account: Account, at: number) =>
  signature(world, { name: account.name ?? account.login, email: account.email ?? noreplyEmail(world, account) }, at);

const coAuthors = (world: World, pullRequest: PullRequest, commits: readonly Commit[]): string => {
  const own = pullRequest.author.email ?? noreplyEmail(world, pullRequest.author);
  const others = new Set(
    commits.map(({ author }) => `${author.name} <${author.email}>`).filter((who) => !who.endsWith(`<${own}>`)),
  );
  return [...others].map((who) => `Co-authored-by: ${who}`).join('\n');
};

const firstLine = (message: string): string => message.split('\n')[0] ?? '';
