import type { Account } from '../world/model/accounts.ts';
import type { Repository, RepositoryRole } from '../world/model/repository.ts';
import type { FileInput } from '../world/commits.ts';
import type { World } from '../world/world.ts';
import type { Node } from './read.ts';
import { addRepository, forkRepository, labelNamed, setCollaborator, setTeamRole } from '../world/repositories.ts';
import { findRepository } from '../world/access.ts';
import type { Issue } from '../world/model/issues.ts';
import { openIssue } from '../world/issues.ts';
import { markClosed } from '../world/pull-request-sync.ts';
import { openPullRequest } from '../world/pull-requests.ts';
import { push, setRef } from '../world/refs.ts';
import { setRepositorySecret, shareSecret } from '../world/secrets.ts';
import { resolveCommit } from '../world/commits.ts';
import { findTeam } from '../world/teams.ts';
import { userActor } from '../world/tokens.ts';
import { accountAt } from './accounts.ts';
import { seedEnvironment } from './environments.ts';
import { seedRuleset } from './rulesets.ts';
import {
  SeedProblem,
  entriesOf,
  flag,
  list,
  object,
  oneOf,
  optionalNumber,
  optionalText,
  text,
  texts,
} from './read.ts';

const roles: readonly [RepositoryRole, ...RepositoryRole[]] = ['read', 'triage', 'write', 'maintain', 'admin'];

const repositoryKeys = [
  'owner', 'name', 'id', 'description', 'private', 'language', 'topics', 'default_branch', 'auto_init', 'fork_of',
  'collaborators', 'teams', 'labels', 'files', 'branches', 'tags', 'environments', 'rulesets', 'secrets', 'organization_secrets', 'pull_requests', 'issues',
]; // prettier-ignore

/** A repository without its content: Apps are installed between this and `seedContent`, so that they see the pushes. */
export const seedRepository = (world: World, node: Node): void => {
  const keys = object(node, repositoryKeys);
  const owner = accountAt(world, node, text(keys['owner'], node, 'owner'));
  const source = optionalText(keys['fork_of']);
  if (source !== undefined) {
    forkRepository(world, repositoryAt(world, node, source), owner);
    return;
  }
  const id = optionalNumber(keys['id']);
  addRepository(world, {
    owner,
    name: text(keys['name'], node, 'name'),
    description: optionalText(keys['description']) ?? null,
    private: flag(keys['private'], false),
    defaultBranch: optionalText(keys['default_branch']) ?? 'main',
    ...(id === undefined ? {} : { id }),
  });
};

const repositoryAt = (world: World, node: Node, name: string): Repository => {
  const [owner = '', short = ''] = name.split('/');
  const repository = findRepository(world, owner, short);
  if (!repository)
    throw new SeedProblem(node.place, `there is no repository "${name}"; write owner/name of one defined above.`);
  return repository;
};

/** Who may use a repository, what is in it, and what is open. */
export const seedContent = (world: World, node: Node): void => {
  const keys = object(node, repositoryKeys);
  const owner = accountAt(world, node, text(keys['owner'], node, 'owner'));
  const repository = repositoryAt(world, node, `${owner.login}/${text(keys['name'], node, 'name')}`);
  seedPeople(world, repository, keys);
  for (const label of texts(keys['labels'])) labelNamed(world, repository, label);
  const committer = firstCommitter(world, repository, owner);
  if (flag(keys['auto_init'], true) && repository.parent === null) {
    const readme = `# ${repository.name}\n${repository.description === null ? '' : `\n${repository.description}\n`}`;
    const files = { 'README.md': readme, ...filesOf(keys['files']) };
    push(world, userActor(committer), repository, {
      branch: repository.defaultBranch,
      message: 'Initial commit',
      files,
    });
  }
  for (const environment of list(keys['environments'])) seedEnvironment(world, repository, environment);
  for (const name of texts(keys['secrets'])) setRepositorySecret(world, repository, name);
  for (const name of texts(keys['organization_secrets'])) shareSecret(world, repository, name);
  for (const ruleset of list(keys['rulesets'])) seedRuleset(world, repository, ruleset);
  for (const branch of list(keys['branches'])) seedBranch(world, repository, committer, branch);
  for (const [tag, target] of keys['tags'] ? entriesOf(keys['tags']) : []) {
    setRef(world, committer, repository, `refs/tags/${tag}`, resolveCommit(repository, text(target, target, tag)).sha);
  }
  for (const issue of list(keys['issues'])) seedIssue(world, repository, committer, issue);
  for (const pullRequest of list(keys['pull_requests'])) seedPullRequest(world, repository, committer, pullRequest);
};

const seedPeople = (world: World, repository: Repository, keys: Readonly<Record<string, Node>>): void => {
  for (const entry of list(keys['collaborators'])) {
    const inner = object(entry, ['login', 'permission']);
    setCollaborator(
      repository,
      accountAt(world, entry, text(inner['login'], entry, 'login')),
      oneOf(inner['permission'], roles),
    );
  }
  for (const entry of list(keys['teams'])) {
    const inner = object(entry, ['slug', 'permission']);
    const slug = text(inner['slug'], entry, 'slug');
    const team = findTeam(world, repository.owner, slug);
    if (!team)
      throw new SeedProblem(
        entry.place,
        `${repository.owner.login} has no team "${slug}"; add it to the organisation's teams.`,
      );
    setTeamRole(repository, team, oneOf(inner['permission'], roles));
  }
};

/** Whoever owns the place: the user, or an organisation's first owner. */
const firstCommitter = (world: World, repository: Repository, owner: Account): Account => {
  if (owner.type === 'User') return owner;
  const members = world.organizationMembers.get(owner.id) ?? [];
  return (members.find(({ role }) => role === 'admin') ?? members[0])?.user ?? repository.owner;
};

const filesOf = (node: Node | undefined): Readonly<Record<string, FileInput>> => {
  if (node === undefined) return {};
  return Object.fromEntries(
    entriesOf(node).map(([path, content]) => [path, content.value === null ? null : text(content, content, path)]),
  );
};

const seedBranch = (world: World, repository: Repository, committer: Account, node: Node): void => {
  const keys = object(node, ['name', 'from', 'files', 'message', 'author']);
  const name = text(keys['name'], node, 'name');
  const start = resolveCommit(repository, optionalText(keys['from']) ?? repository.defaultBranch);
  const author = optionalText(keys['author']);
  const by = author === undefined ? committer : accountAt(world, node, author);
  if (!keys['files']) {
    setRef(world, by, repository, `refs/heads/${name}`, start.sha);
    return;
  }
  const message = optionalText(keys['message']) ?? `Work on ${name}`;
  push(world, userActor(by), repository, {
    branch: name,
    message,
    files: filesOf(keys['files']),
    parents: [start.sha],
  });
};

const seedIssue = (world: World, repository: Repository, committer: Account, node: Node): void => {
  const keys = object(node, ['title', 'body', 'author', 'labels', 'state']);
  const author = optionalText(keys['author']);
  const issue = openIssue(
    world,
    userActor(author === undefined ? committer : accountAt(world, node, author)),
    repository,
    {
      title: text(keys['title'], node, 'title'),
      body: optionalText(keys['body']) ?? null,
      labels: texts(keys['labels']),
    },
  );
  if (keys['state'] !== undefined && oneOf(keys['state'], ['open', 'closed']) === 'closed')
    markClosed(world, committer, issue);
};

const seedPullRequest = (world: World, repository: Repository, committer: Account, node: Node): void => {
  const keys = object(node, [
    'title',
    'body',
    'author',
    'head',
    'base',
    'draft',
    'labels',
    'head_repo',
    'linked_issues',
  ]);
  const author = optionalText(keys['author']);
  const fork = optionalText(keys['head_repo']);
  openPullRequest(world, userActor(author === undefined ? committer : accountAt(world, node, author)), repository, {
    title: text(keys['title'], node, 'title'),
    body: optionalText(keys['body']) ?? null,
    head: text(keys['head'], node, 'head'),
    base: optionalText(keys['base']) ?? repository.defaultBranch,
    draft: flag(keys['draft'], false),
    labels: texts(keys['labels']),
    linkedIssues: list(keys['linked_issues']).map((entry) => linkedIssue(repository, entry)),
    ...(fork === undefined ? {} : { headRepository: repositoryAt(world, node, fork) }),
  });
};

/** An issue of the same repository by its number: issues are numbered from 1 in the order of the seed. */
const linkedIssue = (repository: Repository, node: Node): Issue => {
  const issue = repository.issues.get(optionalNumber(node) ?? 0);
  if (issue?.kind !== 'issue')
    throw new SeedProblem(node.place, 'there is no such issue; write the number of one of `issues`.');
  return issue;
};
