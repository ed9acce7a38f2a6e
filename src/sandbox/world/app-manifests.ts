import { randomBytes } from 'node:crypto';
import type { Account } from './model/accounts.ts';
import type { AccessLevel, App, Permissions } from './model/apps.ts';
import type { World } from './world.ts';
import { addApp } from './apps.ts';
import { Refusal, notFound } from './refusal.ts';
import { now } from './world.ts';

/** An App manifest that GitHub would take. */
export interface AppManifest {
  readonly name: string;
  readonly redirectUrl: string | null;
  readonly hookUrl: string | null;
  readonly permissions: Permissions;
  readonly events: readonly string[];
}

/** What a code is exchanged for, once. */
export interface Converted {
  readonly app: App;
  readonly pem: string;
  readonly clientSecret: string;
  readonly webhookSecret: string | null;
}

interface Waiting extends Converted {
  readonly expires: number;
}

const HOUR = 3_600_000;

/** Codes that wait to be exchanged, by world. */
const codes = new WeakMap<World, Map<string, Waiting>>();

const codesOf = (world: World): Map<string, Waiting> => {
  const known = codes.get(world) ?? new Map<string, Waiting>();
  codes.set(world, known);
  return known;
};

/** The permission that an App needs for an event; GitHub refuses a manifest that asks for one without the other. */
const permissionOf: Readonly<Record<string, readonly string[]>> = {
  check_run: ['checks'],
  check_suite: ['checks'],
  create: ['contents'],
  delete: ['contents'],
  deployment: ['deployments'],
  deployment_protection_rule: ['deployments'],
  deployment_review: ['actions', 'deployments'],
  deployment_status: ['deployments'],
  issue_comment: ['issues', 'pull_requests'],
  issues: ['issues'],
  member: ['members'],
  membership: ['members'],
  merge_group: ['merge_queues'],
  organization: ['members'],
  pull_request: ['pull_requests'],
  pull_request_review: ['pull_requests'],
  push: ['contents'],
  repository: [],
  status: ['statuses'],
  team: ['members'],
  workflow_job: ['actions'],
  workflow_run: ['actions'],
};

const permissionNames: ReadonlySet<string> = new Set(
  (
    'actions administration checks contents deployments environments issues members merge_queues metadata ' +
    'pull_requests secrets statuses workflows'
  ).split(' '),
);

/** Reads a manifest as GitHub does; what it would not take is refused with its reason. */
export const readManifest = (text: string): AppManifest => {
  const manifest = parse(text);
  const permissions = permissionsIn(manifest['default_permissions'] ?? {});
  const events = eventsIn(manifest['default_events'] ?? [], permissions);
  const name = wordIn(manifest, 'name');
  if (name === null || name.length > 34) throw refused('Name must have 1 to 34 characters');
  if (addressIn(manifest, 'url') === null) throw refused("Url can't be blank");
  return { name, redirectUrl: addressIn(manifest, 'redirect_url'), hookUrl: hookIn(manifest), permissions, events };
};

const refused = (message: string): Refusal => new Refusal('invalid', message);

const parse = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // refused below
  }
  throw refused('Invalid GitHub App configuration: the manifest is no JSON object');
};

const permissionsIn = (value: unknown): Permissions => {
  if (!isRecord(value)) throw refused('Default permissions must be an object');
  return Object.fromEntries(
    Object.entries(value).map(([key, level]) => {
      if (!permissionNames.has(key) || !isLevel(level)) throw refused(`Default permission ${key} is not supported`);
      return [key, level];
    }),
  );
};

const eventsIn = (value: unknown, permissions: Permissions): readonly string[] => {
  if (!Array.isArray(value)) throw refused('Default events must be a list');
  return value.map((event: unknown) => {
    const needed = typeof event === 'string' && Object.hasOwn(permissionOf, event) ? permissionOf[event] : undefined;
    if (needed === undefined) throw refused(`Default events unsupported: ${String(event)}`);
    if (needed.length > 0 && !needed.some((name) => permissions[name] !== undefined))
      throw refused(`Default events are not supported by permissions: ${String(event)}`);
    return String(event);
  });
};

/** GitHub reaches no address of one's own machine (docs/github-facts.md §4). */
const hookIn = (manifest: Readonly<Record<string, unknown>>): string | null => {
  const hook = manifest['hook_attributes'];
  if (hook === undefined) return null;
  if (!isRecord(hook)) throw refused('Hook attributes must be an object');
  const url = addressIn(hook, 'url');
  if (url === null) throw refused("Hook url can't be blank");
  if (['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname))
    throw refused("Hook url is not supported because it isn't reachable over the public Internet");
  return url;
};

const addressIn = (record: Readonly<Record<string, unknown>>, key: string): string | null => {
  const value = wordIn(record, key);
  if (value !== null && !(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)))
    throw refused(`${key} must be an http(s) address`);
  return value;
};

const wordIn = (record: Readonly<Record<string, unknown>>, key: string): string | null => {
  const value = record[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

const isLevel = (level: unknown): level is AccessLevel => level === 'read' || level === 'write' || level === 'admin';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Registers the App and gives the code that its secrets are exchanged for, once and within the hour. */
export const createFromManifest = (world: World, owner: Account, manifest: AppManifest): string => {
  const slug = manifest.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  for (const app of world.apps.values()) if (app.slug === slug) throw refused('Name is already in use');
  const webhookSecret = manifest.hookUrl === null ? null : randomBytes(20).toString('hex');
  const app = addApp(world, {
    slug,
    name: manifest.name,
    owner,
    permissions: { metadata: 'read', ...manifest.permissions },
    events: manifest.events,
    webhook: manifest.hookUrl === null ? null : { url: manifest.hookUrl, secret: webhookSecret ?? '' },
  });
  const code = randomBytes(20).toString('hex');
  const clientSecret = randomBytes(20).toString('hex');
  codesOf(world).set(code, { app, pem: app.privateKey ?? '', clientSecret, webhookSecret, expires: now(world) + HOUR });
  return code;
};

/** The secrets behind a code; 404 for one that is unknown, used or older than an hour. */
export const convertManifest = (world: World, code: string): Converted => {
  const found = codesOf(world).get(code);
  codesOf(world).delete(code);
  if (found === undefined || found.expires <= now(world)) throw notFound();
  return found;
};
