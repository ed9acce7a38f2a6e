import type { Account } from './model/accounts.ts';
import type { AccessLevel, Actor, App, Installation, Permissions, Token } from './model/apps.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { findInstallation, getApp, installApp, randomToken, reaches } from './apps.ts';
import { Refusal, invalidField } from './refusal.ts';
import { now } from './world.ts';

/** GitHub Actions' own App; every `GITHUB_TOKEN` is an installation token of it. */
export const actionsAppId = 15_368;

const hour = 3_600_000;
const strength: Readonly<Record<AccessLevel, number>> = { read: 1, write: 2, admin: 3 };

/** Whether a permission set grants at least this level. */
export const grants = (permissions: Permissions, name: string, level: AccessLevel): boolean => {
  const granted = permissions[name];
  return granted !== undefined && strength[granted] >= strength[level];
};

/** A personal access token; scopes are remembered, not enforced. */
export const issueUserToken = (
  world: World,
  user: Account,
  value = randomToken('ghp'),
  scopes: readonly string[] = ['repo', 'read:org'],
): string => {
  world.tokens.set(value, { kind: 'user', value, user, scopes });
  return value;
};

/** Narrows an installation token; both default to everything the installation has. */
export interface TokenScope {
  readonly permissions?: Permissions | undefined;
  readonly repositories?: ReadonlySet<number> | undefined;
}

/** An installation token; it lives for an hour and never has more than its installation. */
export const issueInstallationToken = (
  world: World,
  installation: Installation,
  scope: TokenScope = {},
): Extract<Token, { kind: 'installation' }> => {
  if (installation.suspendedAt !== null) throw new Refusal('forbidden', 'This installation has been suspended');
  for (const [name, level] of Object.entries(scope.permissions ?? {})) {
    if (!grants(installation.permissions, name, level)) {
      throw new Refusal('invalid', 'The permissions requested are not granted to this installation.');
    }
  }
  for (const id of scope.repositories ?? []) requireReach(world, installation, id);
  const token = {
    kind: 'installation',
    value: randomToken('ghs'),
    installation,
    permissions: { metadata: 'read', ...(scope.permissions ?? installation.permissions) },
    repositories: scope.repositories ?? installation.repositories,
    expiresAt: now(world) + hour,
  } as const;
  world.tokens.set(token.value, token);
  return token;
};

const requireReach = (world: World, installation: Installation, repositoryId: number): void => {
  const repository = world.repositories.get(repositoryId);
  if (!repository || !reaches(installation, repository)) {
    throw new Refusal(
      'invalid',
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
};

/** What a workflow's `permissions:` may ask for; `members` is not among them, nor anything else of an organisation. */
const actionsPermissionNames = new Set(
  'actions artifact_metadata attestations checks contents deployments id_token issues models discussions packages pages pull_requests security_events statuses metadata'.split(
    ' ',
  ),
);

/** Permissions that exist for jobs alone: GitHub does not list them on the Actions App itself. */
const onlyInJobs = { artifact_metadata: 'write', attestations: 'write', id_token: 'write', models: 'read' } as const;

/** The `GITHUB_TOKEN` of a job in this repository with the job's `permissions:`. */
export const issueActionsToken = (world: World, repository: Repository, permissions: Permissions): string => {
  for (const name of Object.keys(permissions)) {
    if (!actionsPermissionNames.has(name)) throw invalidField('Workflow', 'permissions', `Unexpected value '${name}'`);
  }
  const app = getApp(world, actionsAppId);
  const installation =
    findInstallation(world, app, repository.owner) ??
    installApp(world, app.owner, app, repository.owner, {
      permissions: { ...app.permissions, ...onlyInJobs },
      silent: true,
    });
  return issueInstallationToken(world, installation, { permissions, repositories: new Set([repository.id]) }).value;
};

/** Who a token value stands for; 401 for unknown, expired or suspended ones. */
export const actorOfToken = (world: World, value: string): Actor => {
  const token = world.tokens.get(value);
  if (!token) throw new Refusal('unauthorized', 'Bad credentials');
  if (token.kind === 'user') {
    if (token.user.deleted) throw new Refusal('unauthorized', 'Bad credentials');
    return userActor(token.user);
  }
  if (token.expiresAt <= now(world)) throw new Refusal('unauthorized', 'Bad credentials');
  if (token.installation.suspendedAt !== null) throw new Refusal('forbidden', 'This installation has been suspended');
  const { installation, permissions, repositories } = token;
  return {
    kind: 'installation',
    app: installation.app,
    account: installation.app.bot,
    installation,
    permissions,
    repositories,
  };
};

/** A person acting with everything they may do, or an app in the person's name. */
export const userActor = (account: Account, through?: App): Actor => ({
  kind: 'user',
  account,
  ...(through === undefined ? {} : { through }),
});

/** An App acting with everything one of its installations has. */
export const installationActor = (installation: Installation): Actor => ({
  kind: 'installation',
  app: installation.app,
  account: installation.app.bot,
  installation,
  permissions: installation.permissions,
  repositories: installation.repositories,
});

/** The account an action is attributed to; 401 for nobody. */
export const accountOf = (actor: Actor): Account => {
  if (actor.kind === 'anonymous') throw new Refusal('unauthorized', 'Requires authentication');
  return actor.account;
};
