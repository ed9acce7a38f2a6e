/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly number: () => number;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  /** True so often, from 0 to 1. */
  readonly happens: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

export function chanceOf(seed: number): Chance {
  let state = (seed ^ 0x9e37_79b9) >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    happens: (share) => number() < share,
    pick: ([first, ...rest]) => {
      const all = [first, ...rest];
      return all[Math.floor(number() * all.length)] ?? first;
    },
  };
}
