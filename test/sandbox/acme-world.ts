import type { Account } from '../../src/sandbox/world/model/accounts.ts';
import type { Actor, Installation, Permissions } from '../../src/sandbox/world/model/apps.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import type { WorldEvent } from '../../src/sandbox/world/events.ts';
import type { World } from '../../src/sandbox/world/world.ts';
import { loadSeed } from '../../src/sandbox/seed.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { getPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { Refusal, refusalStatus } from '../../src/sandbox/world/refusal.ts';
import { actorOfToken, installationActor, issueActionsToken, userActor } from '../../src/sandbox/world/tokens.ts';
import { onEvent } from '../../src/sandbox/world/world.ts';
import { acmeSeed } from './acme.ts';

/** The seeded world without a server, with a clock that only moves by hand. */
export interface AcmeWorld {
  readonly world: World;
  readonly shop: Repository;
  readonly pull: PullRequest;
  /** Everything that happened since the seed. */
  readonly events: readonly WorldEvent[];
  readonly account: (login: string) => Account;
  readonly user: (login: string) => Actor;
  /** Gatekeeper's installation as an actor. */
  readonly app: Actor;
  /** Copycat's. */
  readonly copycat: Actor;
  /** A job's `GITHUB_TOKEN`. */
  readonly job: (permissions: Permissions) => Actor;
  readonly installation: (id: number) => Installation;
  readonly head: () => string;
  /** Moves the clock by milliseconds. */
  readonly wait: (milliseconds: number) => void;
}

/** A fresh world with the seed of `acme.ts`; its time starts at 2026-11-02T10:00:00Z. */
export const acmeWorld = (): AcmeWorld => {
  let now = Date.UTC(2026, 10, 2, 10);
  const world = createWorld(() => now);
  loadSeed(world, acmeSeed);
  const shop = findRepository(world, 'acme', 'shop');
  if (!shop) throw new Error('the seed has no acme/shop');
  const events: WorldEvent[] = [];
  onEvent(world, (event) => events.push(event));
  const pull = getPullRequest(shop, 1);
  const account = (login: string) => getAccount(world, login);
  const installation = (id: number): Installation => {
    const found = world.installations.get(id);
    if (!found) throw new Error(`the seed has no installation ${id}`);
    return found;
  };
  return {
    world,
    shop,
    pull,
    events,
    account,
    user: (login) => userActor(account(login)),
    app: installationActor(installation(71)),
    copycat: installationActor(installation(72)),
    job: (permissions) => actorOfToken(world, issueActionsToken(world, shop, permissions)),
    installation,
    head: () => pull.headSha,
    wait: (milliseconds) => {
      now = Math.max(now, world.lastTick) + milliseconds;
    },
  };
};

/** Status and message of the refusal an action meets; anything else fails the test. */
export const refusalOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [`${refusalStatus[error.code]} ${error.message}`, ...error.details.map(({ message }) => message)].join(': ');
  }
  throw new Error('it was not refused');
};
