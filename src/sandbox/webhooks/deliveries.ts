import type { World } from '../world/world.ts';
import type { Delivery, DeliveryMatch, Envelope } from './delivery.ts';
import { newId, now } from '../world/world.ts';
import { matches } from './delivery.ts';
import { send } from './send.ts';

/** What carries webhooks to Apps, and the knobs a test turns to make that go wrong. */
export interface Deliveries {
  /** Every attempt that was made, oldest first. */
  readonly log: readonly Delivery[];
  /** Everything that was to be sent, oldest first, also what was dropped. */
  readonly envelopes: readonly Envelope[];
  /** Hands a webhook over; it is sent at once, behind earlier ones to the same App. */
  readonly post: (envelope: Envelope) => void;
  /** Delivers again under the same GUID. */
  readonly redeliver: (delivery: Delivery) => void;
  /** Keeps everything back until `release`. */
  readonly hold: () => void;
  /** Sends what was kept back, in order. */
  readonly release: () => void;
  /** Loses the next `count` (default 1) matching webhooks: they are neither sent nor logged. */
  readonly drop: (match?: DeliveryMatch, count?: number) => void;
  /** Sends the next `count` (default 1) matching webhooks twice, under one GUID. */
  readonly duplicate: (match?: DeliveryMatch, count?: number) => void;
  /** Reorders what is kept back; `random` answers numbers from 0 to 1 and makes the order repeatable. */
  readonly shuffle: (random?: () => number) => void;
  /** Resolves when nothing is being sent; what is kept back does not count. */
  readonly idle: () => Promise<void>;
}

interface Knob {
  readonly match: DeliveryMatch;
  left: number;
}

/** Carries webhooks for one world, one after the other for each App. */
export const createDeliveries = (world: World): Deliveries => {
  const log: Delivery[] = [];
  const envelopes: Envelope[] = [];
  const kept: Envelope[] = [];
  const drops: Knob[] = [];
  const duplicates: Knob[] = [];
  const lanes = new Map<number, Promise<void>>();
  let holding = false;

  const attempt = async (envelope: Envelope, redelivery: boolean): Promise<void> => {
    log.push(await send(envelope, { id: newId(world, 'delivery'), deliveredAt: now(world), redelivery }));
  };
  const queue = (envelope: Envelope, redelivery: boolean): void => {
    if (!envelope.app.webhook) return;
    const lane = lanes.get(envelope.app.id) ?? Promise.resolve();
    lanes.set(
      envelope.app.id,
      lane.then(() => attempt(envelope, redelivery)),
    );
  };
  const dispatch = (envelope: Envelope): void => {
    queue(envelope, false);
    if (turn(duplicates, envelope)) queue(envelope, false);
  };

  return {
    log,
    envelopes,
    post: (envelope) => {
      envelopes.push(envelope);
      if (turn(drops, envelope)) return;
      if (holding) kept.push(envelope);
      else dispatch(envelope);
    },
    redeliver: (delivery) => queue(delivery, true),
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const envelope of kept.splice(0)) dispatch(envelope);
    },
    drop: (match = {}, count = 1) => drops.push({ match, left: count }),
    duplicate: (match = {}, count = 1) => duplicates.push({ match, left: count }),
    shuffle: (random = Math.random) => shuffleInPlace(kept, random),
    idle: () => settle(lanes),
  };
};

/** Uses up one turn of the first knob that applies. */
const turn = (knobs: readonly Knob[], envelope: Envelope): boolean => {
  const knob = knobs.find(({ match, left }) => left > 0 && matches(envelope, match));
  if (!knob) return false;
  knob.left -= 1;
  return true;
};

const shuffleInPlace = (items: Envelope[], random: () => number): void => {
  const ranked = items.map((item) => ({ item, rank: random() })).sort((a, b) => a.rank - b.rank);
  items.splice(0, items.length, ...ranked.map(({ item }) => item));
};

/** Waits until no lane grew while waiting. */
const settle = async (lanes: ReadonlyMap<number, Promise<void>>): Promise<void> => {
  for (let seen = new Set<Promise<void>>(); ;) {
    const open = [...lanes.values()];
    if (open.every((lane) => seen.has(lane))) return;
    await Promise.all(open);
    seen = new Set(open);
  }
};
