import type { AccessLevel, App, Permissions } from '../world/model/apps.ts';
import type { World } from '../world/world.ts';
import type { Node } from './read.ts';
import { findRepository } from '../world/access.ts';
import { addApp, installApp } from '../world/apps.ts';
import { accountAt } from './accounts.ts';
import { SeedProblem, entriesOf, list, object, oneOf, optionalNumber, optionalText, text, texts } from './read.ts';

/** `apps:` with their installations. A missing private key is made; `owner` defaults to the first installation's account. */
export const seedApp = (world: World, node: Node): void => {
  const keys = object(node, [
    'app_id', 'slug', 'name', 'description', 'owner', 'private_key', 'permissions', 'events', 'webhook_url', 'webhook_secret', 'installations',
  ]); // prettier-ignore
  const installations = list(keys['installations']);
  const url = optionalText(keys['webhook_url']);
  const id = optionalNumber(keys['app_id']);
  const privateKey = optionalText(keys['private_key']);
  const slug = text(keys['slug'], node, 'slug');
  const app = addApp(world, {
    slug,
    name: optionalText(keys['name']) ?? slug,
    description: optionalText(keys['description']) ?? null,
    owner: accountAt(world, node, optionalText(keys['owner']) ?? firstAccount(installations) ?? 'github'),
    permissions: { metadata: 'read', ...permissionsOf(keys['permissions']) },
    events: texts(keys['events']),
    webhook: url === undefined ? null : { url, secret: optionalText(keys['webhook_secret']) ?? '' },
    ...(id === undefined ? {} : { id }),
    ...(privateKey === undefined ? {} : { privateKey }),
  });
  for (const installation of installations) seedInstallation(world, app, installation);
};

const installationKeys = [
  'installation_id',
  'account',
  'repository_selection',
  'repositories',
  'permissions',
  'events',
];

const firstAccount = ([first]: readonly Node[]): string | undefined =>
  first && optionalText(object(first, installationKeys)['account']);

const seedInstallation = (world: World, app: App, node: Node): void => {
  const keys = object(node, installationKeys);
  const account = accountAt(world, node, text(keys['account'], node, 'account'));
  const id = optionalNumber(keys['installation_id']);
  const selected = oneOf(keys['repository_selection'], ['all', 'selected']) === 'selected';
  const names = texts(keys['repositories']);
  installApp(world, account, app, account, {
    permissions: keys['permissions'] ? { metadata: 'read', ...permissionsOf(keys['permissions']) } : app.permissions,
    events: keys['events'] ? texts(keys['events']) : app.events,
    repositories: selected ? new Set(names.map((name) => repositoryId(world, node, account.login, name))) : 'all',
    ...(id === undefined ? {} : { id }),
  });
};

const repositoryId = (world: World, node: Node, login: string, name: string): number => {
  const [owner, short] = name.includes('/') ? name.split('/') : [login, name];
  const repository = findRepository(world, owner ?? '', short ?? '');
  if (!repository) throw new SeedProblem(node.place, `there is no repository "${name}"; add it to repos.`);
  return repository.id;
};

const permissionsOf = (node: Node | undefined): Permissions => {
  if (node === undefined) return {};
  return Object.fromEntries(
    entriesOf(node).map(([name, level]) => [name, oneOf<AccessLevel>(level, ['read', 'write', 'admin'])]),
  );
};
