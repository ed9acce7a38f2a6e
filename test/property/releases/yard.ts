import { addAccount, setOrganizationMember } from '../../../src/sandbox/world/accounts.ts';
import { addApp, installApp } from '../../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../../src/sandbox/world/environments.ts';
import { createWorld } from '../../../src/sandbox/world/create-world.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { addRepository, setCollaborator } from '../../../src/sandbox/world/repositories.ts';
import { installationActor, userActor } from '../../../src/sandbox/world/tokens.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import { EVENTS } from '../../../src/app/wake-ups.ts';
import type { Envelope } from '../../../src/sandbox/webhooks/delivery.ts';
import type { Actor, App, Installation } from '../../../src/sandbox/world/model/apps.ts';
import type { Issue, IssueComment, PullRequest } from '../../../src/sandbox/world/model/issues.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import type { World } from '../../../src/sandbox/world/world.ts';
import { accountOf, appIn, mailFor, personIn } from '../town.ts';
import type { Ground } from '../town.ts';
import { CHECKLIST, DEPLOY, releaseChecklist, WORKFLOW } from './spec.ts';
import type { ReleaseSpec } from './spec.ts';
import type { Meaning } from './speech.ts';

/** Who may write. `quill`, `quinn`, `rhea` and `octavia` never touch the code; `octavia` deploys nothing either. */
export const writers = ['mona', 'dana', 'wren', 'quinn', 'quill', 'rhea', 'octavia'] as const;
const start = Date.parse('2026-03-02T10:00:00Z');

/** A change, with where its branch stood when. */
export interface Change {
  readonly pull: PullRequest;
  readonly branch: string;
  readonly heads: { readonly at: number; readonly sha: string }[];
  readonly pushers: string[];
}

/** One text of a comment with what was meant by it. */
interface Version {
  readonly at: number;
  readonly meanings: readonly Meaning[];
}

/** A comment with everything that ever stood in it. */
export interface Said {
  readonly comment: IssueComment;
  readonly issue: number;
  readonly by: string;
  readonly versions: Version[];
  /** The commit that the issue of a release was about when it was written; null of a pull request. */
  readonly about: string | null;
  deletedAt: number | null;
}

/** What truly happened. */
interface Annals {
  readonly changes: Change[];
  readonly said: Said[];
  /** How each commit of `main` came there: with a change, or by hand. */
  readonly came: Map<string, number | 'start' | 'by hand'>;
  readonly specs: { readonly at: number; readonly spec: ReleaseSpec }[];
  /** Commits whose deployment to production was once in order, and was let through. */
  readonly opened: Set<string>;
  /** When a commit of `main` was lost from it by force. */
  readonly lost: Map<string, number>;
  /** Changes of which nothing can be read now. */
  readonly dark: Set<number>;
  /** Everything that happened until then was told to the App, or it has gone through everything since. */
  readonly heard: { until: number };
  /** When the App first wrote down that it judges production; null: it has not, as far as was read. Milliseconds since 1970. */
  readonly judged: { at: number | null };
}

/** One repository from which is deployed, with everybody who has to do with it. */
export interface Yard {
  readonly world: World;
  readonly repository: Repository;
  readonly holdpoint: App;
  readonly installation: Installation;
  readonly actor: (name: string) => Actor;
  readonly wait: (milliseconds: number) => void;
  readonly mail: Envelope[];
  readonly annals: Annals;
}

const permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'read',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'read',
} as const;

/** A GitHub of its own, without a network. */
function ownGround(): Ground {
  const clock = { now: start };
  const world = createWorld(() => clock.now);
  return { world, wait: (milliseconds) => void (clock.now = now(world) + milliseconds), key: null };
}

/** A yard whose production the App's rule guards, in an organisation of its own. */
export function buildYard(spec: ReleaseSpec, { world, wait, key }: Ground = ownGround(), owner = 'acme'): Yard {
  const acme = addAccount(world, { login: owner, type: 'Organization' });
  const repository = addRepository(world, { owner: acme, name: 'shop', private: false });
  const actors = new Map<string, Actor>();
  for (const login of [...writers, 'oscar']) {
    const account = personIn(world, login);
    actors.set(login, userActor(account));
    if (login === 'oscar') continue;
    setOrganizationMember(world, acme, account);
    setCollaborator(repository, account, login === 'mona' ? 'admin' : 'write');
  }
  const actor = (name: string): Actor => {
    const one = actors.get(name);
    if (one === undefined) throw new Error(`the yard has no ${name}`);
    return one;
  };
  const mona = actor('mona');
  const app = (slug: string, events: readonly string[], privateKey: string | null): App =>
    appIn(world, slug) ?? addApp(world, { slug, owner: acme, permissions, events, privateKey });
  const holdpoint = app('holdpoint', EVENTS, key);
  const installation = installApp(world, accountOf(mona), holdpoint, acme);
  actors.set('holdpoint', installationActor(installation));
  const scanner = app('scanner', [], null);
  actors.set('scanner', installationActor(installApp(world, accountOf(mona), scanner, acme)));
  const files = { 'README.md': '# Shop\n', [DEPLOY]: WORKFLOW, [CHECKLIST]: releaseChecklist(spec) };
  const first = push(world, mona, repository, { branch: 'main', message: 'Start', files });
  enableCustomRule(world, ensureEnvironment(world, repository, 'production'), holdpoint);
  const annals: Annals = {
    changes: [],
    said: [],
    came: new Map([[first.sha, 'start']]),
    specs: [{ at: now(world), spec }],
    opened: new Set(),
    lost: new Map(),
    dark: new Set(),
    heard: { until: now(world) },
    judged: { at: null },
  };
  const { mail } = mailFor(world, holdpoint);
  return { world, repository, holdpoint, installation, actor, wait, mail, annals };
}

/** What production asks now. */
export function presentSpec({ annals: { specs } }: Pick<Yard, 'annals'>): ReleaseSpec {
  const last = specs.at(-1);
  if (last === undefined) throw new Error('nothing was ever asked');
  return last.spec;
}

/** Where `main` stands. */
export function tipOf({ repository }: Pick<Yard, 'repository'>): string {
  return repository.refs.get('refs/heads/main') ?? '';
}

/** Issues that are, or were, the homes of releases, the newest last. */
export function homesOf({ repository, holdpoint }: Pick<Yard, 'repository' | 'holdpoint'>): readonly Issue[] {
  return [...repository.issues.values()].filter(
    ({ kind, author, body }) =>
      kind === 'issue' && author === holdpoint.bot && (body ?? '').includes('<!-- holdpoint:release '),
  );
}

/** The commit of `main` that the issue of a release is about now, by its title. */
export function candidateOf({ annals }: Pick<Yard, 'annals'>, { title }: Pick<Issue, 'title'>): string | null {
  const [, short = ' '] = /^Release ([0-9a-f]{7,})/.exec(title) ?? [];
  return [...annals.came.keys()].find((sha) => sha.startsWith(short)) ?? null;
}
