import type { Account, Team } from './model/accounts.ts';
import type { GitObjects } from './model/git.ts';
import type { Label } from './model/issues.ts';
import type { Repository, RepositoryRole, Rule, Ruleset } from './model/repository.ts';
import type { World } from './world.ts';
import { findRepository } from './access.ts';
import { emptyObjects } from './git-objects.ts';
import { endRedirect, leaveRedirect } from './redirects.ts';
import { invalidField } from './refusal.ts';
import { emit, newId, tick } from './world.ts';

/** What a new repository needs. It has no commit until `createCommit` makes one. */
export interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  readonly id?: number;
  readonly private?: boolean;
  readonly description?: string | null;
  readonly defaultBranch?: string;
}

/** Creates an empty repository. */
export const addRepository = (world: World, input: NewRepository): Repository =>
  create(world, input, null, emptyObjects());

/** Forks a repository to another account: own refs, shared objects. */
export const forkRepository = (world: World, source: Repository, owner: Account): Repository => {
  const { name, description, defaultBranch } = source;
  const fork = create(
    world,
    { owner, name, description, defaultBranch, private: source.private },
    source,
    source.objects,
  );
  for (const [ref, sha] of source.refs) if (ref.startsWith('refs/heads/')) fork.refs.set(ref, sha);
  return fork;
};

const create = (world: World, input: NewRepository, parent: Repository | null, objects: GitObjects): Repository => {
  if (findRepository(world, input.owner.login, input.name)) {
    throw invalidField('Repository', 'name', 'name already exists on this account', 'custom');
  }
  const at = tick(world);
  const repository: Repository = {
    id: input.id ?? newId(world, 'repository'),
    owner: input.owner,
    name: input.name,
    private: input.private ?? false,
    archived: false,
    description: input.description ?? null,
    defaultBranch: input.defaultBranch ?? 'main',
    parent,
    createdAt: at,
    updatedAt: at,
    pushedAt: at,
    objects,
    ...emptyCollections(),
  };
  world.repositories.set(repository.id, repository);
  endRedirect(world, input.owner.login, input.name);
  emit(world, { name: 'repository', action: 'created', repository, sender: input.owner });
  return repository;
};

const emptyCollections = () => ({
  refs: new Map(),
  collaborators: new Map(),
  teamRoles: [],
  labels: [],
  issues: new Map(),
  deletedIssues: new Set<number>(),
  hasIssues: true,
  comments: new Map(),
  checkSuites: [],
  checkRuns: new Map(),
  statuses: [],
  workflows: [],
  workflowRuns: new Map(),
  environments: [],
  deployments: new Map(),
  activity: [],
  rulesets: [],
  secrets: new Map(),
  organizationSecrets: new Map(),
});

/** `owner/name`. */
export const fullName = (repository: Repository): string => `${repository.owner.login}/${repository.name}`;

/** Gives someone a role, replacing an earlier one. */
export const setCollaborator = (repository: Repository, user: Account, role: RepositoryRole): void => {
  repository.collaborators.set(user.id, role);
};

/** Gives a team a role, replacing an earlier one. */
export const setTeamRole = (repository: Repository, team: Team, role: RepositoryRole): void => {
  const known = repository.teamRoles.find((entry) => entry.team === team);
  if (known) known.role = role;
  else repository.teamRoles.push({ team, role });
};

/** The repository's label of this name (any case), created on first use with GitHub's default grey. */
export const labelNamed = (world: World, repository: Repository, name: string): Label => {
  const known = repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  const label: Label = { id: newId(world, 'label'), name, color: 'ededed', description: null };
  repository.labels.push(label);
  return label;
};

/** Adds an active ruleset for branches. */
export const addRuleset = (
  world: World,
  repository: Repository,
  name: string,
  branches: readonly string[],
  rules: readonly Rule[],
  bypass: Ruleset['bypass'] = [],
): Ruleset => {
  const ruleset: Ruleset = { id: newId(world, 'rule'), name, branches, rules, bypass };
  repository.rulesets.push(ruleset);
  return ruleset;
};

/** The rules that apply to a branch, each with its ruleset's id. */
export const rulesOf = (repository: Repository, branch: string): readonly (Rule & { readonly rulesetId: number })[] =>
  repository.rulesets
    .filter(
      ({ branches }) =>
        branches.includes(branch) || (branch === repository.defaultBranch && branches.includes('~DEFAULT_BRANCH')),
    )
    .flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, rulesetId: id })));

/** Renames a repository; its id stays, and its old name leads to it until somebody takes it. */
export const renameRepository = (world: World, by: Account, repository: Repository, name: string): void => {
  if (findRepository(world, repository.owner.login, name))
    throw invalidField('Repository', 'name', 'name already exists on this account');
  const from = repository.name;
  leaveRedirect(world, repository);
  repository.name = name;
  endRedirect(world, repository.owner.login, name);
  repository.updatedAt = tick(world);
  emit(world, { name: 'repository', action: 'renamed', repository, from, sender: by });
};

/** Makes another branch the default one. */
export const setDefaultBranch = (world: World, by: Account, repository: Repository, branch: string): void => {
  const from = repository.defaultBranch;
  repository.defaultBranch = branch;
  emit(world, { name: 'repository', action: 'edited', repository, from, sender: by });
};
