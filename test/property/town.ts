import { addAccount, findAccount, setOrganizationMember } from '../../src/sandbox/world/accounts.ts';
import { addApp, installApp } from '../../src/sandbox/world/apps.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { createRef, push } from '../../src/sandbox/world/refs.ts';
import { addRepository, setCollaborator, setTeamRole } from '../../src/sandbox/world/repositories.ts';
import { addTeam, setTeamMember } from '../../src/sandbox/world/teams.ts';
import { actorOfToken, installationActor, issueActionsToken, userActor } from '../../src/sandbox/world/tokens.ts';
import { now, onEvent } from '../../src/sandbox/world/world.ts';
import { EVENTS } from '../../src/app/wake-ups.ts';
import { announce } from '../../src/sandbox/webhooks/announce.ts';
import { createDeliveries } from '../../src/sandbox/webhooks/deliveries.ts';
import type { Envelope } from '../../src/sandbox/webhooks/delivery.ts';
import type { Account, Team } from '../../src/sandbox/world/model/accounts.ts';
import type { Actor, App } from '../../src/sandbox/world/model/apps.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import type { World } from '../../src/sandbox/world/world.ts';
import type { Chronicle } from './chronicle.ts';
import type { Meant } from './names.ts';
import { nameAnew } from './names.ts';
import { CHECKLIST, checklistText, CI } from './spec.ts';
import type { Config } from './spec.ts';

/** Members of acme who may write. `quill`, `lou`, `otto` and `ravi` never touch the code: somebody must be able to sign. */
export const members = ['mona', 'wren', 'quinn', 'quill', 'lena', 'lou', 'olga', 'otto', 'rhea', 'ravi'] as const;
export const BRANCH = 'cart';
const start = Date.parse('2026-03-02T10:00:00Z');

/** One repository with one pull request, everybody who has to do with it, and the truth about what happened. */
export interface Town {
  readonly world: World;
  readonly acme: Account;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly holdpoint: App;
  readonly teams: { readonly qa: Team; readonly backend: Team };
  /** By login, `helper` being a bot; or by the slug of an App that reports checks. */
  readonly actor: (name: string) => Actor;
  /** Who somebody is, whatever the account is called now. */
  readonly personOf: (account: Account) => string;
  readonly wait: (milliseconds: number) => void;
  readonly chronicle: Chronicle;
  /** Webhooks for the App that were not delivered yet, oldest first. */
  readonly mail: Envelope[];
  /** From now on nobody waits for webhooks, and none are written. */
  readonly hush: () => void;
}

const appPermissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'read',
} as const;

/** Where a town is built: a GitHub, and how time passes there. */
export interface Ground {
  readonly world: World;
  readonly wait: (milliseconds: number) => void;
  /** The App's private key, where it has to prove who it is. */
  readonly key: string | null;
}

/** A GitHub of its own, without a network. */
function ownGround(): Ground {
  const clock = { now: start };
  const world = createWorld(() => clock.now);
  return { world, wait: (milliseconds) => void (clock.now = now(world) + milliseconds), key: null };
}

export function buildTown(config: Config, hidden: boolean, { world, wait, key }: Ground = ownGround()): Town {
  const acme = addAccount(world, { login: 'acme', type: 'Organization' });
  const people = new Map<string, Actor>();
  const repository = addRepository(world, { owner: acme, name: 'shop', private: hidden });
  for (const login of [...members, 'oscar']) {
    const account = personIn(world, login);
    people.set(login, userActor(account));
    if (login !== 'oscar') setOrganizationMember(world, acme, account);
    if (login !== 'oscar') setCollaborator(repository, account, 'write');
    else if (hidden) setCollaborator(repository, account, 'read');
  }
  const actor = (name: string): Actor => found(people.get(name), name);
  const personOf = (account: Account): string =>
    [...people].find(([, one]) => one.kind === 'user' && one.account === account)?.[0] ?? account.login;
  const mona = actor('mona');
  const team = (name: 'qa' | 'backend', logins: readonly string[]): Team => {
    const made = addTeam(world, accountOf(mona), acme, { name });
    for (const login of logins) setTeamMember(world, accountOf(mona), made, accountOf(actor(login)));
    return made;
  };
  const teams = { qa: team('qa', ['quinn', 'quill']), backend: team('backend', ['rhea', 'ravi']) };
  // A team that cannot see the repository cannot be asked for a review, and the App would ask again and again.
  setTeamRole(repository, teams.backend, 'write');
  const app = (slug: string, events: readonly string[] = []): App =>
    appIn(world, slug) ??
    addApp(world, {
      slug,
      owner: acme,
      permissions: appPermissions,
      events,
      privateKey: slug === 'holdpoint' ? key : null,
    });
  const install = (one: App): Actor => installationActor(installApp(world, accountOf(mona), one, acme));
  const holdpoint = app('holdpoint', EVENTS);
  people.set('holdpoint', install(holdpoint));
  for (const slug of ['helper', 'scanner', 'impostor']) people.set(slug, install(app(slug)));
  people.set('github-actions', actorOfToken(world, issueActionsToken(world, repository, { checks: 'write' })));
  push(world, mona, repository, {
    branch: 'main',
    message: 'Start',
    files: { 'README.md': '# Shop\n', [CI]: 'on: push\n' },
  });
  const text = config === 'missing' ? null : checklistText(config);
  if (text !== null) push(world, mona, repository, { branch: 'main', message: 'Ask', files: { [CHECKLIST]: text } });
  createRef(world, mona, repository, 'refs/heads/release', found(repository.refs.get('refs/heads/main'), 'main'));
  push(world, mona, repository, { branch: BRANCH, message: 'Add a cart', files: { 'src/cart.ts': '1\n' } });
  const pull = openPullRequest(world, mona, repository, { title: 'Cart', body: 'A cart.', head: BRANCH, base: 'main' });
  const names = new Map<string, Meant>();
  nameAnew({ world, personOf }, names, config);
  const chronicle: Chronicle = {
    said: [],
    bodies: [{ at: now(world), by: 'mona', box: 'missing', title: '' }],
    configs: [{ at: now(world), config }],
    shown: [],
    isKnown: false,
    names,
    texts: new Map(text === null ? [] : [[text, config]]),
  };
  return {
    world,
    acme,
    repository,
    pull,
    holdpoint,
    teams,
    actor,
    personOf,
    wait,
    chronicle,
    ...mailFor(world, holdpoint),
  };
}

/** Everything that GitHub has to tell from now on, as it would be written into webhooks at that moment. */
export function mailFor(world: World, app: App): Pick<Town, 'mail' | 'hush'> {
  const mail: Envelope[] = [];
  const urls = { api: 'https://api.example.com', html: 'https://example.com' };
  const box = {
    ...createDeliveries(world),
    post: (envelope: Envelope) => void (envelope.app === app && mail.push(envelope)),
  };
  const hush = onEvent(world, (event) => announce(world, urls, box, () => undefined, event));
  return { mail, hush };
}

/** Who has the login there, or is the first to take it. */
export function personIn(world: World, login: string): Account {
  return findAccount(world, login) ?? addAccount(world, { login, email: `${login}@example.com` });
}

/** The App that is registered there under a slug, if there is one. */
export function appIn({ apps }: World, slug: string): App | undefined {
  return [...apps.values()].find((app) => app.slug === slug);
}

/** The checklist that the default branch has now. */
export function presentConfig({ chronicle }: Pick<Town, 'chronicle'>): Config {
  return chronicle.configs.at(-1)?.config ?? 'missing';
}

export function accountOf(actor: Actor): Account {
  if (actor.kind === 'anonymous') throw new Error('nobody has no account');
  return actor.account;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the town has no ${name}`);
  return value;
}
