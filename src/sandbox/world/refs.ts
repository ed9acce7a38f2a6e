import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { Activity, Commit } from './model/git.ts';
import type { Repository } from './model/repository.ts';
import type { CommitInput } from './commits.ts';
import type { World } from './world.ts';
import { createSuitesForPush } from './check-suites.ts';
import { createCommit } from './commits.ts';
import { zeroSha } from './git-objects.ts';
import { isAncestor } from './history.ts';
import { followPush } from './pull-request-sync.ts';
import { Refusal, notFound } from './refusal.ts';
import { rulesOf } from './repositories.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** A commit to make on a branch; `parents` defaults to the branch's tip. */
export type PushInput = Omit<CommitInput, 'parents'> & {
  readonly branch: string;
  readonly parents?: readonly string[];
  /** Replaces the branch's history where the new commit does not contain it. */
  readonly force?: boolean;
};

/** Commits and pushes in one go, as `git commit && git push` by the actor; creates the branch when it is new. */
export const push = (world: World, actor: Actor, repository: Repository, input: PushInput): Commit => {
  const by = accountOf(actor);
  const tip =
    repository.refs.get(`refs/heads/${input.branch}`) ?? repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const { branch, force, parents, ...rest } = input;
  const commit = createCommit(world, repository, by, { ...rest, parents: parents ?? (tip === undefined ? [] : [tip]) });
  setRef(world, by, repository, `refs/heads/${branch}`, commit.sha, { force: force ?? false });
  return commit;
};

/** How a ref is moved. */
export interface RefMove {
  /** Allow a move that loses commits. */
  readonly force?: boolean;
  /** `activity` shows merges by button under their own type. */
  readonly type?: Activity['type'];
}

/** Creates or moves a branch or tag: activity, events, pull requests and check suites follow. */
export const setRef = (
  world: World,
  by: Account,
  repository: Repository,
  ref: string,
  sha: string,
  move: RefMove = {},
): void => {
  if (!repository.objects.commits.has(sha)) throw new Refusal('invalid', 'Object does not exist');
  const before = repository.refs.get(ref) ?? zeroSha;
  if (before === sha) return;
  const forced = before !== zeroSha && !isAncestor(repository.objects, before, sha);
  if (forced) requireForce(repository, ref, move.force ?? false);
  repository.refs.set(ref, sha);
  repository.pushedAt = tick(world);
  const created: Activity['type'] = before === zeroSha ? 'branch_creation' : 'push';
  record(world, by, repository, ref, before, sha, move.type ?? (forced ? 'force_push' : created));
  if (before === zeroSha)
    emit(world, { name: 'create', refType: refType(ref), ref: shortName(ref), repository, sender: by });
  emit(world, { name: 'push', ref, before, after: sha, forced, repository, sender: by });
  if (!ref.startsWith('refs/heads/')) return;
  const branch = shortName(ref);
  createSuitesForPush(world, repository, { pusher: by, before, after: sha, branch });
  followPush(world, by, repository, branch, { before, after: sha, forced });
};

const requireForce = (repository: Repository, ref: string, force: boolean): void => {
  if (!force) throw new Refusal('invalid', 'Update is not a fast forward');
  const forbidden =
    ref.startsWith('refs/heads/') &&
    rulesOf(repository, shortName(ref)).some(({ type }) => type === 'non_fast_forward');
  if (forbidden)
    throw new Refusal('invalid', 'Repository rule violations found\n\nCannot force-push to this branch\n\n');
};

/** Creates a ref; 422 when it exists. */
export const createRef = (world: World, actor: Actor, repository: Repository, ref: string, sha: string): void => {
  if (!/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref))
    throw new Refusal('invalid', 'Reference name must start with refs/heads/ or refs/tags/');
  if (repository.refs.has(ref)) throw new Refusal('invalid', 'Reference already exists');
  setRef(world, accountOf(actor), repository, ref, sha);
};

/** Deletes a branch or tag; open pull requests from it are closed. */
export const deleteRef = (world: World, actor: Actor, repository: Repository, ref: string): void => {
  const by = accountOf(actor);
  const before = repository.refs.get(ref);
  if (before === undefined) throw new Refusal('invalid', 'Reference does not exist');
  if (ref === `refs/heads/${repository.defaultBranch}`)
    throw new Refusal('invalid', 'Cannot delete the default branch');
  repository.refs.delete(ref);
  tick(world);
  record(world, by, repository, ref, before, zeroSha, 'branch_deletion');
  emit(world, { name: 'delete', refType: refType(ref), ref: shortName(ref), repository, sender: by });
  emit(world, { name: 'push', ref, before, after: zeroSha, forced: false, repository, sender: by });
  if (ref.startsWith('refs/heads/'))
    followPush(world, by, repository, shortName(ref), { before, after: zeroSha, forced: false });
};

/** The commit a ref points at; 404 otherwise. */
export const getRef = (repository: Repository, ref: string): string => {
  const sha = repository.refs.get(ref);
  if (sha === undefined) throw notFound();
  return sha;
};

const refType = (ref: string): 'branch' | 'tag' => (ref.startsWith('refs/tags/') ? 'tag' : 'branch');

/** `refs/heads/main` → `main`. */
const shortName = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '');

const record = (
  world: World,
  actor: Account,
  repository: Repository,
  ref: string,
  before: string,
  after: string,
  type: Activity['type'],
): void => {
  repository.activity.push({ id: newId(world, 'activity'), actor, ref, before, after, at: world.lastTick, type });
};
