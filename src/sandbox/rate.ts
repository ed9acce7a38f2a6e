import type { Actor } from './world/model/apps.ts';
import type { Rate } from './rest/router.ts';

/** REST's primary limits per hour and kind of credential. */
const limits = { anonymous: 60, user: 5000, app: 5000, installation: 5000, actions: 1000 } as const;

const actionsAppId = 15_368;
const hourMs = 3_600_000;

/** Counts REST requests per credential and hour. */
export interface RateCounter {
  /** Where the actor stands before this request. */
  readonly look: (actor: Actor) => Rate;
  /** Counts one request; conditional ones that end in 304 are free and must not be counted. */
  readonly count: (actor: Actor) => void;
}

/** A counter that starts anew with every full hour of the clock; `installation`: another limit for Apps than GitHub's ordinary one. */
export const createRateCounter = (clock: () => number, installation: number = limits.installation): RateCounter => {
  const used = new Map<string, number>();
  const window = (): number => Math.floor(clock() / hourMs);
  const key = (actor: Actor): string => `${window()} ${identity(actor)}`;
  return {
    look: (actor) => ({
      limit: limitOf(actor, installation),
      used: used.get(key(actor)) ?? 0,
      reset: ((window() + 1) * hourMs) / 1000,
    }),
    count: (actor) => void used.set(key(actor), (used.get(key(actor)) ?? 0) + 1),
  };
};

const limitOf = (actor: Actor, installation: number): number => {
  if (actor.kind !== 'installation') return limits[actor.kind];
  return actor.app.id === actionsAppId ? limits.actions : installation;
};

/** Installations count for themselves, `GITHUB_TOKEN`s per repository. */
const identity = (actor: Actor): string => {
  if (actor.kind === 'anonymous') return 'anonymous';
  if (actor.kind !== 'installation') return `${actor.kind} ${actor.account.id}`;
  const repositories =
    actor.app.id === actionsAppId && actor.repositories !== 'all' ? [...actor.repositories].join(',') : '';
  return `installation ${actor.installation.id} ${repositories}`;
};
