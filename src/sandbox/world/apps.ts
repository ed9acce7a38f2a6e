import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Account } from './model/accounts.ts';
import type { App, Installation, Permissions } from './model/apps.ts';
import type { World } from './world.ts';
import { addAccount, findAccount } from './accounts.ts';
import { invalidField, notFound } from './refusal.ts';
import { emit, newId, tick } from './world.ts';

/** What registering an App needs. */
export interface NewApp {
  readonly id?: number;
  readonly slug: string;
  readonly name?: string;
  readonly description?: string | null;
  readonly owner: Account;
  /** PEM of an RSA private key; a fresh one is made when left out, none is kept for `null`. */
  readonly privateKey?: string | null;
  readonly permissions?: Permissions;
  readonly events?: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string } | null;
  readonly botId?: number;
}

/** Registers an App and the bot account it acts as. */
export const addApp = (world: World, input: NewApp): App => {
  const id = input.id ?? newId(world, 'app');
  if (world.apps.has(id)) throw invalidField('Integration', 'id', `${id} is already taken`, 'already_exists');
  const login = `${input.slug}[bot]`;
  const keys = keyPair(input.privateKey);
  const app: App = {
    id,
    slug: input.slug,
    name: input.name ?? input.slug,
    description: input.description ?? null,
    clientId: `Iv23li${Buffer.from(String(id)).toString('hex').padStart(14, '0').slice(0, 14)}`,
    owner: input.owner,
    bot:
      findAccount(world, login) ??
      addAccount(world, { login, type: 'Bot', ...(input.botId === undefined ? {} : { id: input.botId }) }),
    get privateKey() {
      return keys.privateKey();
    },
    get publicKey() {
      return keys.publicKey();
    },
    permissions: input.permissions ?? { metadata: 'read' },
    events: input.events ?? [],
    webhook: input.webhook ? { ...input.webhook } : null,
    createdAt: tick(world),
  };
  world.apps.set(id, app);
  return app;
};

/** Making a key takes a while, so one is made when somebody first asks for it. */
const keyPair = (given: string | null | undefined) => {
  let made = given;
  const privateKey = (): string | null => {
    if (made === undefined) made = newPrivateKey();
    return made;
  };
  const publicKey = (): string | null => {
    const pem = privateKey();
    return pem === null ? null : createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
  };
  return { privateKey, publicKey };
};

const newPrivateKey = (): string =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;

/** What an installation may override of what the App asks for. */
export interface NewInstallation {
  readonly id?: number;
  readonly permissions?: Permissions;
  readonly events?: readonly string[];
  readonly repositories?: 'all' | ReadonlySet<number>;
  /** GitHub's own Actions App is there without anybody having installed it, so nobody is told. */
  readonly silent?: boolean;
}

/** Installs an App on an account; by default for all repositories with everything the App asks for. */
export const installApp = (
  world: World,
  by: Account,
  app: App,
  account: Account,
  input: NewInstallation = {},
): Installation => {
  const at = tick(world);
  const installation: Installation = {
    id: input.id ?? newId(world, 'installation'),
    app,
    account,
    permissions: input.permissions ?? app.permissions,
    events: input.events ?? app.events,
    repositories: input.repositories ?? 'all',
    suspendedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  world.installations.set(installation.id, installation);
  if (input.silent !== true)
    emit(world, { name: 'installation', action: 'created', installation, onlyTo: app, sender: by });
  return installation;
};

/** Suspends or takes back a suspension; a suspended App gets no events and no tokens. */
export const suspendInstallation = (
  world: World,
  by: Account,
  installation: Installation,
  suspended: boolean,
): void => {
  installation.suspendedAt = suspended ? tick(world) : null;
  emit(world, {
    name: 'installation',
    action: suspended ? 'suspend' : 'unsuspend',
    installation,
    onlyTo: installation.app,
    sender: by,
  });
};

/** Uninstalls an App; its tokens stop working. */
export const deleteInstallation = (world: World, by: Account, installation: Installation): void => {
  world.installations.delete(installation.id);
  for (const [value, token] of world.tokens) {
    if (token.kind === 'installation' && token.installation === installation) world.tokens.delete(value);
  }
  emit(world, { name: 'installation', action: 'deleted', installation, onlyTo: installation.app, sender: by });
};

/** The installation of an App on an account, if any. */
export const findInstallation = (world: World, app: App, account: Account): Installation | undefined => {
  for (const installation of world.installations.values()) {
    if (installation.app === app && installation.account === account) return installation;
  }
  return undefined;
};

/** Whether an installation reaches a repository of its account. */
export const reaches = (
  installation: Installation,
  repository: { readonly id: number; readonly owner: Account },
): boolean =>
  installation.account === repository.owner &&
  (installation.repositories === 'all' || installation.repositories.has(repository.id));

/** Finds an App by its numeric id or slug; 404 otherwise. */
export const getApp = (world: World, idOrSlug: number | string): App => {
  for (const app of world.apps.values()) if (app.id === idOrSlug || app.slug === idOrSlug) return app;
  throw notFound();
};

/** A credential's random part, as long as GitHub's classic ones. */
export const randomToken = (prefix: 'ghp' | 'ghs'): string =>
  `${prefix}_${randomBytes(27).toString('hex').slice(0, 36)}`;
