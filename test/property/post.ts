import type { Envelope } from '../../src/sandbox/webhooks/delivery.ts';

/** How GitHub carries what is waiting: in order, twice, out of order, some of it later, or some of it never. */
export interface Post {
  readonly how: 'in-order' | 'twice' | 'shuffled' | 'late' | 'lost' | 'not-at-all';
  /** Tells which ones, and in which order. */
  readonly seed: number;
}

/** What arrives now, what comes another time. */
export interface Round {
  readonly now: readonly Envelope[];
  readonly later: readonly Envelope[];
  readonly lost: readonly Envelope[];
  /** 1 where anything went wrong with it. */
  readonly faults: number;
}

export function carry({ how, seed }: Post, waiting: readonly Envelope[]): Round {
  const ranked = waiting.map((envelope, index) => ({ envelope, rank: rankOf(seed, index) }));
  const [kept, other] = [ranked.filter(({ rank }) => rank >= 0.3), ranked.filter(({ rank }) => rank < 0.3)];
  const out = (list: typeof ranked): readonly Envelope[] => list.map(({ envelope }) => envelope);
  const whole: Round = { now: waiting, later: [], lost: [], faults: 0 };
  switch (how) {
    case 'in-order':
      return whole;
    case 'twice':
      return { ...whole, now: [...waiting, ...out(kept)], faults: Math.sign(kept.length) };
    case 'shuffled':
      return { ...whole, now: out(ranked.toSorted((a, b) => a.rank - b.rank)), faults: Math.sign(waiting.length >> 1) };
    case 'late':
      return { ...whole, now: out(kept), later: out(other), faults: Math.sign(other.length) };
    case 'lost':
      return { ...whole, now: out(kept), lost: out(other), faults: Math.sign(other.length) };
    case 'not-at-all':
      return { ...whole, now: [], later: waiting };
  }
}

/** A number from 0 to 1 for each place, always the same for a seed. */
function rankOf(seed: number, index: number): number {
  let mixed = Math.imul(seed + 1, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
