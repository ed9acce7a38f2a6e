import { actionsAppId } from '../world/tokens.ts';
import type { Actor } from '../world/model/apps.ts';
import type { World } from '../world/world.ts';
import { now } from '../world/world.ts';

/** What is left of an hour's points, as the `rateLimit` field shows it. */
export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly resetAt: number;
}

const hour = 3_600_000;
const spent = new WeakMap<World, Map<string, { used: number; resetAt: number }>>();

/** Who shares a budget: a person, or an installation with all its tokens. */
const holder = (actor: Actor): string =>
  actor.kind === 'installation'
    ? `installation ID ${actor.installation.id}`
    : `${actor.kind} ${actor.kind === 'anonymous' ? '' : `ID ${actor.account.id}`}`;

/** Source: docs/github-facts.md §5, "GraphQL points/h: installation 5,000→12,500 … GITHUB_TOKEN 1,000". */
const limitOf = (world: World, actor: Actor): number => {
  if (actor.kind !== 'installation') return 5_000;
  return actor.app.id === actionsAppId ? 1_000 : (raised.get(world) ?? 5_000);
};

const raised = new WeakMap<World, number>();

/** Gives every installation of an App in this world so many points an hour. */
export function allowPoints(world: World, points: number): void {
  raised.set(world, points);
}

/** The actor's budget as it stands; a new hour starts with the first look after the old one ended. */
export function budgetOf(world: World, actor: Actor): Budget {
  const { used, resetAt } = windowOf(world, actor);
  const limit = limitOf(world, actor);
  return { limit, used, remaining: Math.max(0, limit - used), resetAt };
}

/** Takes points off the actor's budget; the sentence GitHub answers with when there are not enough, else null. */
export function spend(world: World, actor: Actor, points: number): string | null {
  const window = windowOf(world, actor);
  if (window.used + points > limitOf(world, actor)) return `API rate limit exceeded for ${holder(actor)}.`;
  window.used += points;
  return null;
}

function windowOf(world: World, actor: Actor): { used: number; resetAt: number } {
  const windows = spent.get(world) ?? new Map<string, { used: number; resetAt: number }>();
  spent.set(world, windows);
  const known = windows.get(holder(actor));
  if (known !== undefined && known.resetAt > now(world)) return known;
  const fresh = { used: 0, resetAt: now(world) + hour };
  windows.set(holder(actor), fresh);
  return fresh;
}
