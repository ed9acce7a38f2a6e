import type { EventListener, WorldEvent } from './events.ts';
import type { IdCounters, IdKind } from './ids.ts';
import type { Account, OrganizationMember, Team } from './model/accounts.ts';
import type { App, Installation, Token } from './model/apps.ts';
import type { Repository } from './model/repository.ts';
import { nextId } from './ids.ts';

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** What an organisation pays for, in GitHub's words. */
type Plan = 'free' | 'team' | 'enterprise';

/** Everything a GitHub of one's own knows. Change it through the functions beside this file only. */
export interface World {
  clock: Clock;
  /** What its own e-mail addresses end in: `github.com`, or the name of an Enterprise Server. */
  readonly host: string;
  /** The time of the latest thing that happened; the next one is later. */
  lastTick: number;
  readonly counters: IdCounters;
  readonly accounts: Map<number, Account>;
  /** Organisation id → its members. */
  readonly organizationMembers: Map<number, OrganizationMember[]>;
  /** Organisation id → what it pays for; GitHub Enterprise where nothing is said. */
  readonly plans: Map<number, Plan>;
  readonly teams: Map<number, Team>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<number, Repository>;
  readonly listeners: Set<EventListener>;
}

/** An empty world; `createWorld` in `create-world.ts` adds GitHub's own accounts and the Actions App. */
export const emptyWorld = (clock: Clock, host: string): World => ({
  clock,
  host,
  lastTick: 0,
  counters: new Map(),
  accounts: new Map(),
  organizationMembers: new Map(),
  plans: new Map(),
  teams: new Map(),
  apps: new Map(),
  installations: new Map(),
  tokens: new Map(),
  repositories: new Map(),
  listeners: new Set(),
});

/** The moment of a new thing: now, but always at least a millisecond after the thing before. */
export const tick = (world: World): number => {
  world.lastTick = Math.max(world.clock(), world.lastTick + 1);
  return world.lastTick;
};

/** The time as the world tells it; never earlier than what already happened. */
export const now = (world: World): number => Math.max(world.clock(), world.lastTick);

/** The next id of a kind in this world. */
export const newId = (world: World, kind: IdKind): number => nextId(world.counters, kind);

/** Tells every listener; returns a function that stops listening. */
export const onEvent = (world: World, listener: EventListener): (() => void) => {
  world.listeners.add(listener);
  return () => world.listeners.delete(listener);
};

/** Announces what just happened. */
export const emit = (world: World, event: WorldEvent): void => {
  for (const listener of world.listeners) listener(event);
};
